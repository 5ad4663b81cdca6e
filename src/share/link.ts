import type { PlaygroundDocument } from '../document';
import { type ParsedDocument, parseDocument } from '../document/parse';
import { leaveOutDefaults, putDefaultsBack } from './compact';
import { type PayloadFailure, readPayloadV1, writePayloadV1 } from './format-v1';
import { LINK_LIMIT } from './limits';
import { readView, type SharedView } from './view';

/** The link format this program writes. */
const FORMAT = 1;

export type LinkFailureReason = PayloadFailure['reason'] | 'newer';
export type LinkFailure = { ok: false; reason: LinkFailureReason; message: string };

export type DecodedLink =
  /** `document` is not validated yet; `version` is the link format's. */
  { ok: true; document: unknown; view: SharedView; version: number } | LinkFailure;

export type OpenedLink =
  | { ok: true; document: PlaygroundDocument; view: SharedView }
  | LinkFailure
  | Extract<ParsedDocument, { ok: false }>;

/**
 * The fragment of a link (without `#`) that opens this document: the format's number, a dot, and the payload that
 * `writePayloadV1` describes, holding `[document]` or `[document, view]`.
 */
export function encodeDocument(document: PlaygroundDocument, view: SharedView = {}): string {
  const compact = leaveOutDefaults(document);
  const content = Object.keys(view).length === 0 ? [compact] : [compact, view];
  return `${FORMAT}.${writePayloadV1(content)}`;
}

/**
 * Reads a fragment, with or without `#`. Blanks and line breaks that a mail program put in, and punctuation that stood
 * after the link, are passed over. Never throws.
 */
export function decodeFragment(fragment: string): DecodedLink {
  if (fragment.length > LINK_LIMIT.hard) {
    return failed('too-large', `The link has more than ${LINK_LIMIT.hard.toLocaleString('en')} characters.`);
  }
  const cleaned = fragment
    .replace(/^#/, '')
    .replace(/%20|\s/g, '')
    .replace(/[^A-Za-z0-9_-]+$/, '');
  const found = /^([1-9]\d{0,5})\.(.*)$/s.exec(cleaned);
  const [, format, payload] = found ?? [];
  if (format === undefined || payload === undefined) {
    return failed('malformed', 'This is not a link of the playground: it does not begin with a format number.');
  }
  if (Number(format) > FORMAT) {
    return failed('newer', `The link has format ${format}; this playground knows ${FORMAT}. Reload to get the newest.`);
  }
  const read = readPayloadV1(payload);
  if (!read.ok) return read;
  if (!Array.isArray(read.value) || read.value.length === 0) return failed('corrupt', 'The link holds no document.');
  const [compact, view]: unknown[] = read.value;
  return { ok: true, document: putDefaultsBack(compact), view: readView(view), version: FORMAT };
}

/** Reads a fragment and validates its document, upgrading an older one. */
export function openLink(fragment: string): OpenedLink {
  const decoded = decodeFragment(fragment);
  if (!decoded.ok) return decoded;
  const parsed = parseDocument(decoded.document);
  return parsed.ok ? { ok: true, document: parsed.document, view: decoded.view } : parsed;
}

function failed(reason: LinkFailureReason, message: string): LinkFailure {
  return { ok: false, reason, message };
}
