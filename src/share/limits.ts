/** Characters of a link's fragment. */
export const LINK_LIMIT = {
  /** Above this, mail and chat programs start to cut or mangle links: offer a file as well. */
  recommended: 8_000,
  /** Above this a fragment is neither offered nor opened. */
  hard: 200_000,
} as const;

/** Bytes of document text that a link may unfold to; unfolding stops there. */
export const MAX_UNFOLDED_BYTES = 4 * 1024 * 1024;

/** Levels of arrays and objects in a document's JSON. A document of version 1 has eight. */
export const MAX_JSON_DEPTH = 32;

/** What a link adds to its document at most: the list around it, and what the sender was looking at. */
const ENVELOPE_BYTES = 4096;

export type LinkSize = 'good' | 'long' | 'too-large';

/**
 * How a link of so many characters, to a document of so many bytes of JSON, will fare: `long` may be mangled on its
 * way, `too-large` will not open. Repetitive documents make short links that unfold to too much all the same.
 */
export function judgeLinkSize(characters: number, documentBytes = 0): LinkSize {
  if (characters > LINK_LIMIT.hard || documentBytes > MAX_UNFOLDED_BYTES - ENVELOPE_BYTES) return 'too-large';
  return characters > LINK_LIMIT.recommended ? 'long' : 'good';
}
