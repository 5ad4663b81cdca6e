/**
 * Balanced pieces of VTL: strings, parentheses, brackets. A backslash escapes nothing in VTL and a quote inside a string
 * is doubled (LEX-25), so both directions read alike.
 */

/** Longer pieces count as never closed. */
const LONGEST = 20_000;

/** Offset after the bracket that closes the one at `at`; undefined when it stays open. */
export function closeOf(text: string, at: number): number | undefined {
  const expected: string[] = [];
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const char = text.charAt(i);
    switch (char) {
      case '"':
      case "'":
        i = text.indexOf(char, i + 1);
        if (i === -1) return undefined;
        break;
      case '(':
        expected.push(')');
        break;
      case '[':
        expected.push(']');
        break;
      case '{':
        expected.push('}');
        break;
      case ')':
      case ']':
      case '}':
        if (expected.pop() !== char) return undefined;
        if (expected.length === 0) return i + 1;
        break;
      default:
    }
  }
  return undefined;
}

/** Offset of the bracket that opens the one just before `end`; undefined when there is none. */
export function openOf(text: string, end: number): number | undefined {
  const expected: string[] = [];
  const limit = Math.max(0, end - LONGEST);
  for (let i = end - 1; i >= limit; i--) {
    const char = text.charAt(i);
    switch (char) {
      case '"':
      case "'":
        i = i === 0 ? -1 : text.lastIndexOf(char, i - 1);
        if (i === -1) return undefined;
        break;
      case ')':
        expected.push('(');
        break;
      case ']':
        expected.push('[');
        break;
      case '}':
        expected.push('{');
        break;
      case '(':
      case '[':
      case '{':
        if (expected.pop() !== char) return undefined;
        if (expected.length === 0) return i;
        break;
      default:
    }
  }
  return undefined;
}
