import type { TemplateRun } from '../../document';
import type { Hunk } from './diff-tokens';

/** Longer values keep their differences apart. */
const LONGEST_VALUE = 200;

/** Joins the differences inside one short printed value to one of the whole value, which reads better than its pieces. */
export function joinWithinValues(hunks: readonly Hunk[], run: TemplateRun, output: string): Hunk[] {
  const values = (run.trace?.spans ?? []).filter(
    ({ outStart, outEnd, srcStart, srcEnd }) =>
      outEnd - outStart <= LONGEST_VALUE &&
      run.template.charAt(srcStart) === '$' &&
      !run.template.slice(srcStart, srcEnd).includes('escapeJavaScript'),
  );
  const joined: Hunk[] = [];
  let next = 0;
  while (next < hunks.length) {
    const first = hunks[next];
    if (first === undefined) break;
    const value = values.find(({ outStart, outEnd }) => outStart <= first.before.start && first.before.end <= outEnd);
    let last = first;
    let end = next + 1;
    while (value !== undefined && end < hunks.length) {
      const following = hunks[end];
      if (following === undefined || following.before.end > value.outEnd) break;
      if (isNumber(first, run, output) && isNumber(following, run, output)) break;
      last = following;
      end += 1;
    }
    joined.push(value === undefined || last === first ? first : widened(first, last, value));
    next = end;
  }
  return joined;
}

/** From the first to the last difference and on to the value's ends, where both sides agree. */
function widened(first: Hunk, last: Hunk, value: { outStart: number; outEnd: number }): Hunk {
  return {
    before: { start: value.outStart, end: value.outEnd },
    after: {
      start: first.after.start - (first.before.start - value.outStart),
      end: last.after.end + (value.outEnd - last.before.end),
    },
  };
}

/** Numbers inside JSON are told apart without what is around them. */
function isNumber({ before, after }: Hunk, run: TemplateRun, output: string): boolean {
  const number = /^[\d.]+(?:[eE][+-]?\d+)?$/;
  return number.test(run.output.slice(before.start, before.end)) && number.test(output.slice(after.start, after.end));
}
