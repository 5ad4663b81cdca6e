import type { TextRange } from '../types';

/** Where the scan is inside one object or array. */
type Frame = { kind: 'object'; key: string | undefined; expectsKey: boolean } | { kind: 'array'; index: number };

/** Offsets beyond this are not looked up: the scan starts at the beginning and runs while the pointer moves. */
const FARTHEST = 4_000_000;

/**
 * The JSONPath, as `$input.path` takes it, of the key or value at an offset of a JSON text, with its range; null between
 * values. Forgiving: the text may be unfinished or spelled in the loose ways that API Gateway accepts.
 */
export function jsonPathAt(text: string, offset: number): { path: string; range: TextRange } | null {
  const stack: Frame[] = [];
  const limit = Math.min(offset + 1, text.length, FARTHEST);
  let at = 0;
  while (at < limit) {
    const start = at;
    const char = text.charAt(at++);
    const frame = stack.at(-1);
    switch (char) {
      case ' ':
      case '\t':
      case '\n':
      case '\r':
      case ':':
        continue;
      case ',':
        if (frame?.kind === 'array') frame.index++;
        else if (frame) frame.expectsKey = true;
        continue;
      case '{':
        if (start === offset) break;
        stack.push({ kind: 'object', key: undefined, expectsKey: true });
        continue;
      case '[':
        if (start === offset) break;
        stack.push({ kind: 'array', index: 0 });
        continue;
      case '}':
      case ']':
        stack.pop();
        break;
      default:
        at = char === '"' || char === "'" ? endOfString(text, start, char) : endOfWord(text, start);
        if (frame?.kind === 'object' && frame.expectsKey) {
          frame.key = keyOf(text.slice(start, at));
          frame.expectsKey = false;
        }
    }
    if (offset < at) return { path: pathOf(stack), range: { start, end: at } };
  }
  return null;
}

function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === quote) return at + 1;
  }
  return text.length;
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !/[\s,:{}[\]"]/.test(text.charAt(end))) end++;
  return end;
}

function keyOf(token: string): string {
  try {
    const key: unknown = JSON.parse(token);
    if (typeof key === 'string') return key;
  } catch {
    // Loosely spelled: taken as it stands.
  }
  return token.replace(/^['"]|['"]$/g, '');
}

function pathOf(stack: readonly Frame[]): string {
  return stack.reduce((path, frame) => {
    if (frame.kind === 'array') return `${path}[${frame.index}]`;
    if (frame.key === undefined) return path;
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(frame.key)
      ? `${path}.${frame.key}`
      : `${path}['${frame.key.replace(/[\\']/g, '\\$&')}']`;
  }, '$');
}
