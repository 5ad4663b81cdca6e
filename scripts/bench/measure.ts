/** Milliseconds of the fastest of several runs: on a busy machine the least disturbed one says most. */
export function best(runs: number, work: () => unknown): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    work();
    fastest = Math.min(fastest, performance.now() - started);
  }
  return fastest;
}

/** Takes turns between two works, so that a disturbance of the machine hits both. */
export function sideBySide(runs: number, ours: () => unknown, theirs: () => unknown): { ours: number; theirs: number } {
  let a = Number.POSITIVE_INFINITY;
  let b = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    a = Math.min(a, best(1, ours));
    b = Math.min(b, best(1, theirs));
  }
  return { ours: a, theirs: b };
}
