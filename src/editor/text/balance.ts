/**
 * Balanced pieces of VTL: strings, parentheses, brackets. A backslash escapes nothing in VTL and a quote inside a string
 * is doubled (LEX-25), so both directions read alike.
 */

/** Longer pieces count as never closed, so that a text full of open brackets is still read in linear time. */
const LONGEST = 20_000;

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Offset after the bracket that closes the one at `at`; undefined when it stays open. */
export function closeOf(text: string, at: number): number | undefined {
  const open: string[] = [];
  const limit = Math.min(text.length, at + LONGEST);
  for (let i = at; i < limit; i++) {
    const char = text.charAt(i);
    if (char === '"' || char === "'") {
      i = text.indexOf(char, i + 1);
      if (i === -1) return undefined;
    } else if (char in CLOSER) open.push(CLOSER[char] ?? '');
    else if (char in OPENER) {
      if (open.pop() !== char) return undefined;
      if (open.length === 0) return i + 1;
    }
  }
  return undefined;
}

/** Offset of the bracket that opens the one just before `end`; undefined when there is none. */
export function openOf(text: string, end: number): number | undefined {
  const open: string[] = [];
  const limit = Math.max(0, end - LONGEST);
  for (let i = end - 1; i >= limit; i--) {
    const char = text.charAt(i);
    if (char === '"' || char === "'") {
      i = i === 0 ? -1 : text.lastIndexOf(char, i - 1);
      if (i === -1) return undefined;
    } else if (char in OPENER) open.push(OPENER[char] ?? '');
    else if (char in CLOSER) {
      if (open.pop() !== char) return undefined;
      if (open.length === 0) return i;
    }
  }
  return undefined;
}
