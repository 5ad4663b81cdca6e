import { CODE, isBlank } from '../smart/characters';
import { checkJson, type JsonCheck } from './check-json';
import { endOfScalar } from './check-scalar';

const INDENT = '  ';
/** Deeper lines are not indented further: the text would grow with the square of the depth. */
const MAX_INDENT = 100;

/**
 * Lays JSON out over lines, two blanks a level. Numbers, strings, order and duplicates of members stay as they are
 * written. Text that is no JSON yields what `checkJson` says.
 */
export function formatJson(
  text: string,
): { readonly ok: true; readonly text: string } | Extract<JsonCheck, { ok: false }> {
  const check = checkJson(text);
  if (!check.ok) return check;
  const parts: string[] = [];
  let depth = 0;
  const newLine = (): string => `\n${INDENT.repeat(Math.min(depth, MAX_INDENT))}`;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const char = text.charAt(at);
    if (code === CODE.openBrace || code === CODE.openBracket) {
      const next = skipBlanks(text, at + 1);
      const empty = text.charCodeAt(next) === code + 2;
      if (!empty) depth++;
      parts.push(empty ? char + text.charAt(next) : char + newLine());
      at = empty ? next + 1 : next;
    } else if (code === CODE.closeBrace || code === CODE.closeBracket) {
      depth--;
      parts.push(newLine(), char);
      at++;
    } else if (code === CODE.comma) {
      parts.push(char, newLine());
      at++;
    } else if (code === CODE.colon) {
      parts.push(': ');
      at++;
    } else if (isBlank(code)) at++;
    else {
      const end = endOfScalar(text, at);
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return { ok: true, text: parts.join('') };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
