import type { ContentHandling } from '../model';
import type { ConversionRow } from '../simulation';
import { decodeBase64, encodeBase64 } from './base64';
import { decodeUtf8 } from './utf8';

/** A body on its way: text that templates can read, or bytes that they cannot (BIN-4). */
export type Body = { kind: 'text'; text: string } | { kind: 'bytes'; bytes: Uint8Array };

export type Conversion = 'text' | 'encode' | 'decode' | 'bytes';
export type ConversionColumn = 'undefined' | 'CONVERT_TO_TEXT' | 'CONVERT_TO_BINARY';

interface TableRow {
  payload: ConversionRow['payload'];
  accept: ConversionRow['accept'];
  conversions: Record<ConversionColumn, Conversion>;
}

const TABLE: readonly TableRow[] = [
  {
    payload: 'any',
    accept: 'any',
    conversions: { undefined: 'text', CONVERT_TO_TEXT: 'text', CONVERT_TO_BINARY: 'decode' },
  },
  {
    payload: 'text',
    accept: 'text',
    conversions: { undefined: 'text', CONVERT_TO_TEXT: 'text', CONVERT_TO_BINARY: 'decode' },
  },
  {
    payload: 'text',
    accept: 'binary',
    conversions: { undefined: 'decode', CONVERT_TO_TEXT: 'text', CONVERT_TO_BINARY: 'decode' },
  },
  {
    payload: 'binary',
    accept: 'text',
    conversions: { undefined: 'encode', CONVERT_TO_TEXT: 'encode', CONVERT_TO_BINARY: 'bytes' },
  },
  {
    payload: 'binary',
    accept: 'binary',
    conversions: { undefined: 'bytes', CONVERT_TO_TEXT: 'encode', CONVERT_TO_BINARY: 'bytes' },
  },
];

const WORDS: Record<Conversion, string> = {
  text: 'UTF-8 text',
  encode: 'encoded as base64',
  decode: 'decoded from base64',
  bytes: 'bytes as they are',
};

/** What decides how a response body is converted. */
export interface ConversionCase {
  anyBinaryMediaTypes: boolean;
  binaryPayload: boolean;
  binaryAccept: boolean;
  contentHandling: ContentHandling | undefined;
}

/** The conversion that applies, and the table of all with the live row marked (BIN-1). */
export function conversionOf(facts: ConversionCase): {
  conversion: Conversion;
  column: ConversionColumn;
  rows: ConversionRow[];
} {
  const column = facts.contentHandling ?? 'undefined';
  const payload = facts.anyBinaryMediaTypes ? (facts.binaryPayload ? 'binary' : 'text') : 'any';
  const accept = facts.anyBinaryMediaTypes ? (facts.binaryAccept ? 'binary' : 'text') : 'any';
  let conversion: Conversion = 'text';
  const rows = TABLE.map((row): ConversionRow => {
    const live = row.payload === payload && row.accept === accept;
    if (live) conversion = row.conversions[column];
    return { payload: row.payload, accept: row.accept, result: WORDS[row.conversions[column]], live };
  });
  return { conversion, column, rows };
}

/** Applies a conversion (BIN-1 … BIN-3, TPL-8); `index` is the first character that is not base64 (BIN-2). */
export function convert(
  bytes: Uint8Array,
  conversion: Conversion,
): { ok: true; body: Body } | { ok: false; index: number; text: string } {
  switch (conversion) {
    case 'text':
      return { ok: true, body: { kind: 'text', text: decodeUtf8(bytes) } };
    case 'encode':
      return { ok: true, body: { kind: 'text', text: encodeBase64(bytes) } };
    case 'bytes':
      return { ok: true, body: { kind: 'bytes', bytes } };
    case 'decode': {
      const text = decodeUtf8(bytes);
      const decoded = decodeBase64(text);
      return decoded.ok
        ? { ok: true, body: { kind: 'bytes', bytes: decoded.bytes } }
        : { ok: false, index: decoded.index, text };
    }
    default:
      return conversion satisfies never;
  }
}

/** The conversion of a request body (BIN-5). */
export function requestConversion(binaryType: boolean, contentHandling: ContentHandling | undefined): Conversion {
  if (contentHandling === 'CONVERT_TO_TEXT') return binaryType ? 'encode' : 'text';
  if (contentHandling === 'CONVERT_TO_BINARY') return binaryType ? 'bytes' : 'decode';
  return binaryType ? 'bytes' : 'text';
}
