import { checkText } from '../limits';
import { JavaException } from '../outcome';

/** Character.isWhitespace, as the members of a class in a regular expression. */
export const SPACE_CLASS = '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const LEADING = new RegExp(`^[${SPACE_CLASS}]+`);
const BLANK = new RegExp(`^[${SPACE_CLASS}]*$`);

/** String.stripLeading. */
export function stripLeading(text: string): string {
  return text.replace(LEADING, '');
}

/** String.stripTrailing. */
export function stripTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && BLANK.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** String.isBlank. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** String.lines: a line break at the end starts no line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** String.indent. */
export function indent(text: string, count: number): string {
  if (text === '') return '';
  checkText(count);
  const margin = ' '.repeat(Math.max(0, count));
  const lines = linesOf(text).map((line) =>
    count >= 0 ? margin + line : line.slice(Math.min(-count, leadingLength(line))),
  );
  return `${lines.join('\n')}\n`;
}

function leadingLength(line: string): number {
  return line.length - stripLeading(line).length;
}

/** String.stripIndent: takes away the margin that all lines share. */
export function stripIndent(text: string): string {
  if (text === '') return '';
  const lines = linesOf(text);
  const endsWithBreak = /[\r\n]$/.test(text);
  const counted = lines.filter((line) => !isBlank(line)).map(leadingLength);
  const last = lines.at(-1) ?? '';
  if (endsWithBreak) counted.push(0);
  else if (isBlank(last)) counted.push(last.length);
  const margin = Math.min(...counted);
  const stripped = lines.map((line) => (isBlank(line) ? '' : stripTrailing(line.slice(margin))));
  return stripped.join('\n') + (endsWithBreak ? '\n' : '');
}

const ESCAPES = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['s', ' '],
  ['t', '\t'],
  ["'", "'"],
  ['"', '"'],
  ['\\', '\\'],
  ['\n', ''],
  ['\r', ''],
  ['\r\n', ''],
]);

/** String.translateEscapes; throws IllegalArgumentException for an unknown escape. */
export function translateEscapes(text: string): string {
  return text.replace(/\\([0-3]?[0-7]{1,2}|\r\n|[\s\S]|$)/g, (_, escaped: string) => {
    const known = ESCAPES.get(escaped);
    if (known !== undefined) return known;
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    throw new JavaException('java.lang.IllegalArgumentException', `Invalid escape sequence: \\${escaped}`);
  });
}

/** Character.toLowerCase: the only letter that gets longer in JavaScript is the dotted capital I. */
export function simpleLower(text: string): string {
  return text === '\u0130' ? 'i' : text.toLowerCase();
}

/** Character.toUpperCase then toLowerCase, of one code point. */
function folded(character: string): string {
  const upper = character.toUpperCase();
  return simpleLower([...upper].length === 1 ? upper : character);
}

/** String.equalsIgnoreCase: unit by unit, so letters outside the basic plane are not folded. */
export function equalsIgnoringCase(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i] && folded(a.charAt(i)) !== folded(b.charAt(i))) return false;
  }
  return true;
}

/** The character that the unit at an index belongs to. */
function characterAround(text: string, i: number): string {
  const isSecondHalf = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i - 1, i + 1));
  return String.fromCodePoint(text.codePointAt(i > 0 && isSecondHalf ? i - 1 : i) ?? 0);
}

/** Whether a text needs two bytes a unit in Java's memory. */
function isWide(text: string): boolean {
  return /[\u0100-\uffff]/.test(text);
}

/** String.compareToIgnoreCase: once units differ by code points, but only if both texts go beyond Latin-1. */
export function compareIgnoringCase(a: string, b: string): number {
  const at = isWide(a) && isWide(b) ? characterAround : (text: string, index: number): string => text.charAt(index);
  let i = 0;
  let j = 0;
  for (; i < a.length && j < b.length; i++, j++) {
    if (a[i] === b[j]) continue;
    const [x, y] = [at(a, i), at(b, j)];
    const difference = (folded(x).codePointAt(0) ?? 0) - (folded(y).codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
    if (a.startsWith(x, i)) i += x.length - 1;
    if (b.startsWith(y, j)) j += y.length - 1;
  }
  return a.length - b.length;
}
