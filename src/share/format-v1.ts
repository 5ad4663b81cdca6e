import { deflateSync } from 'fflate';
import { fromBase64Url, toBase64Url } from './base64url';
import { readBoundedJson } from './bounded-json';
import { CHECKSUM_BYTES, checksum, checksumFits } from './checksum';
import { DICTIONARY_V1 } from './dictionary-v1';
import { inflateBounded } from './inflate';
import { MAX_JSON_DEPTH, MAX_UNFOLDED_BYTES } from './limits';

export type PayloadFailure = { ok: false; reason: 'malformed' | 'corrupt' | 'too-large'; message: string };

/**
 * The payload of link format 1: base64url without padding of a checksum (3 bytes, over the JSON's UTF-8 bytes) and the
 * JSON text under raw deflate with `DICTIONARY_V1`.
 */
export function writePayloadV1(value: unknown): string {
  // JSON.stringify escapes lone surrogates, so that UTF-8 loses nothing.
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const deflated = deflateSync(bytes, { level: 9, mem: 8, dictionary: DICTIONARY_V1 });
  const payload = new Uint8Array(CHECKSUM_BYTES + deflated.length);
  payload.set(checksum(bytes));
  payload.set(deflated, CHECKSUM_BYTES);
  return toBase64Url(payload);
}

/** Reads what `writePayloadV1` wrote; anything else is refused with its reason. */
export function readPayloadV1(payload: string): { ok: true; value: unknown } | PayloadFailure {
  const data = fromBase64Url(payload);
  if (data === undefined) return refused('malformed', 'The link holds characters or a length that no link has.');
  if (data.length <= CHECKSUM_BYTES) return refused('corrupt', 'The link was cut short.');
  const inflated = inflateBounded(data.subarray(CHECKSUM_BYTES), DICTIONARY_V1, MAX_UNFOLDED_BYTES);
  if (!inflated.ok) {
    return inflated.reason === 'too-large'
      ? refused('too-large', `The link unfolds to more than ${MAX_UNFOLDED_BYTES / 1024 / 1024} MB.`)
      : refused('corrupt', 'The link was cut short or changed on its way.');
  }
  if (!checksumFits(inflated.bytes, data.subarray(0, CHECKSUM_BYTES))) {
    return refused('corrupt', 'The link was changed on its way: its checksum does not fit.');
  }
  const json = readBoundedJson(new TextDecoder().decode(inflated.bytes), MAX_JSON_DEPTH);
  if (json.ok) return json;
  return json.reason === 'too-deep'
    ? refused('too-large', `The link nests more than ${MAX_JSON_DEPTH} levels deep.`)
    : refused('corrupt', 'The link does not hold a document.');
}

function refused(reason: PayloadFailure['reason'], message: string): PayloadFailure {
  return { ok: false, reason, message };
}
