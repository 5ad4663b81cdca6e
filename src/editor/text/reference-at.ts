import type { TextRange } from '../types';
import { openOf } from './balance';

/** One step of a reference: the root name, a member, a call, or an index. */
export type Segment = { kind: 'name'; name: string } | { kind: 'call'; name: string } | { kind: 'index' };

/** A reference read backwards from some point of it. */
export interface ReferenceChain {
  /** Offset of its `$`. */
  start: number;
  segments: readonly Segment[];
}

const WORD = /[A-Za-z0-9_-]/;

/** Start of the identifier that ends at `end`; `end` itself when there is none. */
export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && WORD.test(text.charAt(start - 1))) start--;
  return start;
}

/** End of the identifier that goes on at `start`. */
function wordEnd(text: string, start: number): number {
  let end = start;
  while (WORD.test(text.charAt(end))) end++;
  return end;
}

/** The reference whose last segment ends at `end`, or null when the text there is none. */
export function chainEndingAt(text: string, end: number): ReferenceChain | null {
  const segments: Segment[] = [];
  let at = end;
  for (;;) {
    const before = text.charAt(at - 1);
    if (before === ']') {
      const open = openOf(text, at);
      if (open === undefined) return null;
      segments.unshift({ kind: 'index' });
      at = open;
      continue;
    }
    let call = false;
    if (before === ')') {
      const open = openOf(text, at);
      if (open === undefined) return null;
      call = true;
      at = open;
    }
    const start = wordStart(text, at);
    const name = text.slice(start, at);
    if (!/^[A-Za-z_]/.test(name)) return null;
    segments.unshift({ kind: call ? 'call' : 'name', name });
    const dollar = dollarBefore(text, start);
    if (dollar !== null) return { start: dollar, segments };
    if (text.charAt(start - 1) !== '.') return null;
    at = start - 1;
  }
}

/** Offset of the `$` of `$`, `$!`, `${` or `$!{` that ends at `end`. */
export function dollarBefore(text: string, end: number): number | null {
  const opening = /\$!?\{?$/.exec(text.slice(Math.max(0, end - 3), end));
  return opening ? end - opening[0].length : null;
}

/** The identifier under an offset with the reference up to and including it, for hovers. */
export function referenceAt(text: string, offset: number): { chain: ReferenceChain; range: TextRange } | null {
  const start = wordStart(text, offset);
  const end = wordEnd(text, offset);
  if (start === end) return null;
  const callEnd = text.charAt(end) === '(' ? end : null;
  const chain = chainEndingAt(text, end);
  if (!chain) return null;
  if (callEnd === null) return { chain, range: { start, end } };
  const last = chain.segments.at(-1);
  const segments = chain.segments.slice(0, -1);
  return last?.kind === 'name' && segments.length > 0
    ? {
        chain: { start: chain.start, segments: [...segments, { kind: 'call', name: last.name }] },
        range: { start, end },
      }
    : { chain, range: { start, end } };
}
