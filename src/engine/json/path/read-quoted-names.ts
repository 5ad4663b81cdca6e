import type { PropertyToken } from './ast';
import type { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';
import { closeBracket } from './read-bracket';
import { unescapeText } from './unescape';

/** `['a']`, `["a"]`, `['a','b']` (C-10); null if the bracket does not begin with a quote. */
export function readQuotedNames(cursor: Cursor): PropertyToken | null {
  const quote = cursor.nextChar();
  if (quote !== "'" && quote !== '"') return null;
  const { names, end } = scanNames(cursor, quote);
  if (names.length === 0) throw invalidPath('Empty properties', cursor.base + cursor.pos);
  const close = cursor.nextIndexIf(']', end);
  // Jayway goes back to the start of the path and never ends.
  if (close === -1) throw new PathFailure('StackOverflowError', 'the bracket is not closed', cursor.base + cursor.pos);
  const escaped = cursor.text.slice(cursor.pos, close).includes('\\');
  return { kind: 'property', names, quote, escaped, range: closeBracket(cursor, close) };
}

/** The names and the index of the last closing quote (0 if none). */
function scanNames(cursor: Cursor, quote: string): { names: string[]; end: number } {
  const names: string[] = [];
  let end = 0;
  let open = -1;
  let comma = false;
  for (let index = cursor.pos + 1; cursor.has(index); index++) {
    const char = cursor.at(index);
    const closes = char === ']' && open === -1;
    if ((closes || char === ',') && comma)
      throw invalidPath(`Found empty property at index ${index}`, cursor.base + index);
    if (closes) break;
    if (char === '\\') index++;
    else if (char === ',') comma = true;
    else if (char === quote && open === -1) {
      open = index + 1;
      comma = false;
    } else if (char === quote) {
      checkSeparator(cursor, index);
      names.push(unescapeText(cursor.text.slice(open, index)));
      open = -1;
      end = index;
    }
  }
  return { names, end };
}

function checkSeparator(cursor: Cursor, index: number): void {
  const next = cursor.nextChar(index);
  if (next === ']' || next === ',') return;
  throw invalidPath(
    `Property must be separated by comma or Property must be terminated close square bracket at index ${index}`,
    cursor.base + index,
  );
}
