/**
 * CloudFormation, Serverless and most tools accept a `{ … }` or `[ … ]` whose later lines stand further left than YAML
 * asks for. Such a collection is put on one line by turning its line breaks and comments into blanks: the text keeps
 * its length, and every place in it stays. Undefined when none is found around `offset`.
 */
export function flattenFlow(text: string, offset: number): string | undefined {
  const start = openingBefore(text, offset);
  if (start === undefined) return undefined;
  let depth = 0;
  let result = '';
  let at = start;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    at += piece.length;
    if (piece === '{' || piece === '[') depth += 1;
    if (piece === '}' || piece === ']') depth -= 1;
    result += /^[\r\n]/.test(piece) || /^[ \t]#/.test(piece) ? ' '.repeat(piece.length) : piece;
    if (depth === 0) return text.slice(0, start) + result + text.slice(at);
  }
  return undefined;
}

const PIECE = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|[ \t]#[^\r\n]*|[\s\S]/y;

/** A quoted string, a comment with the blank before it, or one character. */
function pieceAt(text: string, at: number): string {
  PIECE.lastIndex = at;
  return PIECE.exec(text)?.[0] ?? text.charAt(at);
}

/** The nearest bracket before `offset` that opens a value and is not closed before it. */
function openingBefore(text: string, offset: number): number | undefined {
  let best: number | undefined;
  const lines = text.slice(0, offset).split('\n').slice(-60);
  let at = offset - lines.join('\n').length;
  for (const line of lines) {
    const found = /(?::|-|!\w+)[ \t]+([{[])/.exec(line);
    const bracket = found && at + found.index + found[0].length - 1;
    if (bracket && !closesBefore(text, bracket, offset) && best === undefined) best = bracket;
    at += line.length + 1;
  }
  return best;
}

function closesBefore(text: string, bracket: number, offset: number): boolean {
  let depth = 0;
  for (let at = bracket; at < offset; ) {
    const piece = pieceAt(text, at);
    if (piece === '{' || piece === '[') depth += 1;
    if (piece === '}' || piece === ']') depth -= 1;
    if (depth === 0) return true;
    at += piece.length;
  }
  return false;
}
