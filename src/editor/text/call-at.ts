import { chainEndingAt, type ReferenceChain, wordStart } from './reference-at';

/** The innermost call around an offset. */
export interface CallAt {
  /** The reference with the called method as its last segment (kind `name`: the parentheses are still open). */
  chain: ReferenceChain;
  /** 0-based argument that the offset is in. */
  argument: number;
}

/** Finds the call whose arguments are being typed at `offset`; null outside of any. */
export function callAt(text: string, offset: number): CallAt | null {
  const from = Math.max(0, offset - 4000);
  const open: { at: number; commas: number }[] = [];
  let quote = '';
  for (let at = startOfCalls(text, from, offset); at < offset; at++) {
    const char = text.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") {
      // Only inside parentheses is a quote a string's; elsewhere it is text.
      if (open.length > 0) quote = char;
    } else if (char === '(') open.push({ at, commas: 0 });
    else if (char === ')') open.pop();
    else if (char === ',') {
      const innermost = open.at(-1);
      if (innermost) innermost.commas++;
    }
  }
  const innermost = open.at(-1);
  if (!innermost || wordStart(text, innermost.at) === innermost.at) return null;
  const chain = chainEndingAt(text, innermost.at);
  return chain && chain.segments.length > 1 ? { chain, argument: innermost.commas } : null;
}

/** A place not inside any string to start reading at: the line of the last directive or reference start that could matter. */
function startOfCalls(text: string, from: number, offset: number): number {
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return Math.max(from, line);
}
