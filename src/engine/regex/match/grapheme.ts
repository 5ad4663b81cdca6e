import { codePointAt, isBeyondBmpUnit, isHighSurrogate, isLowSurrogate, unitsOf } from '../sets/code-points';

/** Text looked at for one cluster, in UTF-16 units; longer clusters are cut. */
const WINDOW = 256;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Offset after the extended grapheme cluster that starts at `at`, by the browser's Unicode data (rule 3.11). */
export function clusterEnd(text: string, at: number): number {
  const first = codePointAt(text, at);
  if (first <= 0xffff && isBeyondBmpUnit(first)) return at + 1;
  for (const { segment } of segmenter.segment(text.slice(at, at + WINDOW))) return at + segment.length;
  return at + unitsOf(first);
}

/** Whether a cluster may end at the offset: `\b{g}`, an approximation (rule 3.11). */
export function isClusterBoundary(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  if (isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at))) return false;
  const from = Math.max(0, at - WINDOW);
  return segmenter.segment(text.slice(from, at + WINDOW)).containing(at - from)?.index === at - from;
}
