import { PathFailure } from './failure';

const LETTERS = new Map([
  ['r', '\r'],
  ['f', '\f'],
  ['t', '\t'],
  ['n', '\n'],
  ['b', '\b'],
]);
/** What Java's Integer.parseInt(text, 16) accepts. */
const HEX = /^[+-]?[0-9a-f]+$/i;

/** Escapes of quoted names and filter strings (F-13). A `\u` cut short vanishes; a lone backslash at the end stays. */
export function unescapeText(text: string): string {
  return text.replace(
    /\\(?:u(.{0,4})|(.)|$)/gs,
    (whole: string, hex: string | undefined, letter: string | undefined) => {
      if (hex === undefined) return letter === undefined ? whole : (LETTERS.get(letter) ?? letter);
      if (hex.length < 4) return '';
      if (!HEX.test(hex)) throw new PathFailure('JsonPathException', `Unable to parse unicode value: ${hex}`);
      return String.fromCharCode(Number.parseInt(hex, 16));
    },
  );
}
