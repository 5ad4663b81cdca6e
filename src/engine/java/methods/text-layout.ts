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
  const margin = ' '.repeat(Math.min(Math.max(0, count), 1_000_000));
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

/** Character.toUpperCase then toLowerCase: one unit stays one unit. */
function folded(unit: string): string {
  const upper = unit.toUpperCase();
  const simple = upper.length === 1 ? upper : unit;
  return simpleLower(simple);
}

/** String.equalsIgnoreCase. */
export function equalsIgnoringCase(a: string, b: string): boolean {
  return a.length === b.length && compareIgnoringCase(a, b) === 0;
}

/** String.compareToIgnoreCase. */
export function compareIgnoringCase(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const [x, y] = [a.charAt(i), b.charAt(i)];
    if (x === y) continue;
    const difference = folded(x).charCodeAt(0) - folded(y).charCodeAt(0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
