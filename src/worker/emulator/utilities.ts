import { parsedJson } from './json-value';

const NAMED: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\t': '\\t',
  '\v': '\\v',
  '\r': '\\r',
  '\0': '\\0',
};

/**
 * `$util` as local emulators have it: escapeJavaScript for JavaScript source, which leaves line breaks, `/` and most of
 * Unicode alone; URL coding as browsers do it; base64 of Latin-1 only. Each differs from API Gateway's (VAR-17, VAR-18).
 */
export const utilities = {
  escapeJavaScript: (value: unknown): string =>
    String(value).replace(/["'\\\b\f\t\v\r\0\u2028\u2029]/g, (char) => {
      if (char === '\u2028') return '\\u2028';
      if (char === '\u2029') return '\\u2029';
      return NAMED[char] ?? `\\${char}`;
    }),
  parseJson: (value: unknown) => {
    const parsed = parsedJson(String(value));
    if (parsed === undefined) throw new Error(`${String(value).slice(0, 60)} is not valid JSON`);
    return parsed;
  },
  urlEncode: (value: unknown): string => encodeURI(String(value)),
  urlDecode: (value: unknown): string => decodeURIComponent(String(value).replaceAll('+', ' ')),
  base64Encode: (value: unknown): string => btoa(latin1(String(value))),
  base64Decode: (value: unknown): string => atob(String(value)),
};

/** Each character cut down to its low byte. */
function latin1(text: string): string {
  return text.replace(/[\u0100-\uffff]/g, (char) => String.fromCharCode(char.charCodeAt(0) & 0xff));
}
