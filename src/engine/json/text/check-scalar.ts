import { CODE, hexDigit } from '../smart/characters';
import { JsonSyntaxError, named } from './syntax-error';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NUMBER_LIKE = /[-+.]?[\d.][\w.+-]*|[-+]/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const LITERALS = new Set(['true', 'false', 'null']);

/** The end of the string, number or literal that starts at `start`, by RFC 8259; throws `JsonSyntaxError`. */
export function endOfScalar(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === CODE.quote) return endOfString(text, start);
  if (code === CODE.apostrophe) throw new JsonSyntaxError('Strings need double quotes, not single ones.', start);
  const like = matchAt(NUMBER_LIKE, text, start);
  if (like !== '') return endOfNumber(text, start, like);
  const word = matchAt(WORD, text, start);
  if (LITERALS.has(word)) return start + word.length;
  if (word !== '') throw new JsonSyntaxError(unquoted(word), start);
  if (text.startsWith('//', start) || text.startsWith('/*', start))
    throw new JsonSyntaxError('JSON has no comments.', start);
  throw new JsonSyntaxError(`Unexpected character ${named(text, start)}.`, start);
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? '';
}

function unquoted(word: string): string {
  const lower = word.toLowerCase();
  if (LITERALS.has(lower)) return `\`${word}\` must be written in lower case: \`${lower}\`.`;
  if (['none', 'nil', 'undefined', 'nan', 'infinity'].includes(lower))
    return `\`${word}\` is no JSON value; \`null\` may be meant.`;
  return `The word \`${word}\` needs double quotes around it.`;
}

function endOfNumber(text: string, start: number, like: string): number {
  if (matchAt(NUMBER, text, start) === like) return start + like.length;
  throw new JsonSyntaxError(badNumber(like), start);
}

function badNumber(like: string): string {
  if (like.startsWith('+')) return 'A number must not start with `+`.';
  if (/^-?0\d/.test(like)) return 'A number must not start with 0 and more digits.';
  if (/^-?\./.test(like)) return 'A number needs a digit before the point.';
  if (/\.(?!\d)/.test(like)) return 'A number needs a digit after the point.';
  return `\`${like}\` is no number; if it is text it needs double quotes.`;
}

/** The index behind the closing quote. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) return at + 1;
    if (code < CODE.space) throw new JsonSyntaxError(rawControl(text, at), at);
    if (code === CODE.backslash) at = endOfEscape(text, at);
  }
  throw new JsonSyntaxError('The closing quote of this string is missing.', start);
}

function rawControl(text: string, at: number): string {
  const short = new Map([
    ['\n', 'line break, written `\\n`'],
    ['\r', 'carriage return, written `\\r`'],
    ['\t', 'tab, written `\\t`'],
  ]).get(text.charAt(at));
  const hex = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const what = short ?? `control character, written \`\\u${hex}\``;
  return `A string must not hold a raw ${what}. Or is its closing quote missing?`;
}

/** The index of the last character of the escape that starts at `at`. */
function endOfEscape(text: string, at: number): number {
  const letter = text.charAt(at + 1);
  if (letter !== '' && '"\\/bfnrt'.includes(letter)) return at + 1;
  if (letter === "'") throw new JsonSyntaxError("`\\'` is no JSON escape: an apostrophe needs no backslash.", at);
  if (letter !== 'u')
    throw new JsonSyntaxError(letter === '' ? 'The text ends in an escape.' : `\`\\${letter}\` is no JSON escape.`, at);
  for (let i = 2; i < 6; i++)
    if (hexDigit(text.charCodeAt(at + i)) === -1) throw new JsonSyntaxError('`\\u` needs four hexadecimal digits.', at);
  return at + 5;
}
