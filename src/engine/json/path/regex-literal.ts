import { compilePattern, patternErrorMessage } from '../../regex';
import type { Operand } from './ast';
import type { Cursor } from './cursor';
import { invalidPath, PathFailure } from './failure';

/** `/…/` or `/…/i` (F-5); no other flag is known in 2.4.0. A pattern that does not compile fails as in Java. */
export function readRegex(cursor: Cursor): Operand {
  const start = cursor.pos;
  const end = cursor.indexOfUnescaped('/', start);
  if (end === -1) throw invalidPath(`Pattern not closed. Expected / in ${cursor.text}`, cursor.base + start);
  const ignoreCase = cursor.has(end + 1) && cursor.at(end + 1) === 'i';
  cursor.pos = ignoreCase ? end + 2 : end + 1;
  const source = cursor.text.slice(start + 1, end);
  const pattern = ignoreCase ? `(?i)${source}` : source;
  const compiled = compilePattern(pattern);
  if (!compiled.ok)
    throw new PathFailure(
      'PatternSyntaxException',
      patternErrorMessage(pattern, compiled.error),
      cursor.base + start + 1,
    );
  return { kind: 'regex', source, ignoreCase, pattern: compiled.pattern };
}
