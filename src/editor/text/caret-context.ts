import type { TextRange } from '../types';
import { chainEndingAt, dollarBefore, type ReferenceChain, wordStart } from './reference-at';
import { scanTemplate } from './scan-template';

/**
 * What can be typed at a place of a template: nothing (comment, raw block), a directive (after `#`), the root of a
 * reference (after `$`), a member of a reference (after `.`), an expression (inside a directive's parentheses), or text. `range` is what has been typed of it.
 */
export type CaretContext =
  | { kind: 'nothing' }
  | { kind: 'directive'; range: TextRange }
  | { kind: 'root'; range: TextRange }
  | { kind: 'member'; range: TextRange; target: ReferenceChain }
  | { kind: 'expression'; range: TextRange }
  | { kind: 'text'; range: TextRange };

/** Reads what is being typed just before `offset`. */
export function caretContext(text: string, offset: number): CaretContext {
  const outline = scanTemplate(text);
  const inside = (range: TextRange) => range.start + 1 < offset && offset <= range.end;
  if (outline.comments.some(inside) || outline.raws.some((raw) => inside(raw) && offset < raw.end)) {
    return { kind: 'nothing' };
  }
  const start = wordStart(text, offset);
  const hash = /(?<!\\)#\{?$/.exec(text.slice(Math.max(0, start - 3), start));
  if (hash) return { kind: 'directive', range: { start: start - hash[0].length, end: offset } };
  const range = { start, end: offset };
  if (dollarBefore(text, start) !== null) return { kind: 'root', range };
  if (text.charAt(start - 1) === '.') {
    const target = chainEndingAt(text, start - 1);
    if (target) return { kind: 'member', range, target };
  }
  const inParentheses = outline.directives.some(({ range: word, end }) => word.end < offset && offset < end);
  if (inParentheses && /[\s(,=]$/.test(text.slice(0, start).slice(-1))) return { kind: 'expression', range };
  return { kind: 'text', range };
}
