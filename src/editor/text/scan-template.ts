import type { TextRange } from '../types';
import { closeOf } from './balance';

/** A `#word`, with its parentheses when it has some; `range` covers `#word` alone. */
export interface DirectiveWord {
  name: string;
  range: TextRange;
  end: number;
}

/** A brace or bracket of the text between directives and references. */
export interface TextBracket {
  char: '{' | '}' | '[' | ']';
  at: number;
}

/** The outline of a template, good enough for folding and colouring while it is being typed and does not parse. */
export interface TemplateOutline {
  comments: readonly TextRange[];
  raws: readonly TextRange[];
  directives: readonly DirectiveWord[];
  brackets: readonly TextBracket[];
}

/** After so many brackets that stay open, others are not searched to their end: a text full of them must not cost time. */
const UNCLOSED_SEARCHED = 20;

const DIRECTIVE = /#(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/y;
const REFERENCE = /\$!?\{?[A-Za-z_][\w-]*/y;
const MEMBER = /\.[A-Za-z][\w-]*/y;
const INTERESTING = /[\\#$[\]{}]/g;

/** Reads the outline of a template; never fails, whatever is half-typed. */
export function scanTemplate(text: string): TemplateOutline {
  const comments: TextRange[] = [];
  const raws: TextRange[] = [];
  const directives: DirectiveWord[] = [];
  const brackets: TextBracket[] = [];
  let patience = UNCLOSED_SEARCHED;
  let at = 0;
  for (;;) {
    INTERESTING.lastIndex = at;
    const found = INTERESTING.exec(text);
    if (!found) return { comments, raws, directives, brackets };
    at = found.index;
    const char = found[0];
    if (char === '\\') at = afterBackslashes(text, at);
    else if (char === '$') at = afterReference(text, at, close);
    else if (char === '#') at = hash(at);
    else {
      if (char === '{' || char === '}' || char === '[' || char === ']') brackets.push({ char, at });
      at++;
    }
  }

  function close(open: number): number | undefined {
    const end = patience > 0 ? closeOf(text, open) : undefined;
    if (end === undefined) patience--;
    return end;
  }

  function hash(start: number): number {
    if (text.startsWith('##', start)) return span(comments, start, '\n', 0);
    if (text.startsWith('#*', start)) return span(comments, start, '*#', 2);
    if (text.startsWith('#[[', start)) return span(raws, start, ']]#', 3);
    const word = matchAt(DIRECTIVE, text, start);
    if (!word) return start + 1;
    const name = word[1] ?? word[2] ?? '';
    const range = { start, end: start + word[0].length };
    const open = skipBlanks(text, range.end);
    const end = (text.charAt(open) === '(' ? close(open) : undefined) ?? range.end;
    directives.push({ name, range, end });
    return end;
  }

  function span(into: TextRange[], start: number, terminator: string, keep: number): number {
    const found = text.indexOf(terminator, start + 2);
    const end = found === -1 ? text.length : found + keep;
    into.push({ start, end });
    return end;
  }
}

/** An odd number of backslashes takes the `#` or `$` after it with it (ESC rules). */
function afterBackslashes(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '\\') end++;
  const next = text.charAt(end);
  return (end - at) % 2 === 1 && (next === '#' || next === '$') ? end + 1 : end;
}

function afterReference(text: string, at: number, close: (open: number) => number | undefined): number {
  const head = matchAt(REFERENCE, text, at);
  if (!head) return at + 1;
  let end = at + head[0].length;
  for (;;) {
    const member = matchAt(MEMBER, text, end);
    if (member) {
      end += member[0].length;
      if (text.charAt(end) === '(') end = close(end) ?? end + 1;
    } else if (text.charAt(end) === '[') end = close(end) ?? end + 1;
    else break;
  }
  return head[0].endsWith('{') || (head[0].includes('{') && text.charAt(end) === '}') ? end + 1 : end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end))) end++;
  return end;
}
