/** One run of lines that differs: `line` is the 1-based line in the old text, or where the new lines come in. */
export interface LineChange {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** More differing lines than this are shown as one change, so that no pair of texts takes long. */
const DISTANCE_LIMIT = 2000;

/** The runs of lines in which two texts differ, smallest first found (Myers). Lines keep no line break. */
export function diffLines(before: string, after: string): LineChange[] {
  const a = before.split('\n');
  const b = after.split('\n');
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const middleA = a.slice(start, endA);
  const middleB = b.slice(start, endB);
  if (middleA.length === 0 && middleB.length === 0) return [];
  return changes(middleA, middleB, start);
}

function changes(a: readonly string[], b: readonly string[], offset: number): LineChange[] {
  const found: { line: number; before: string[]; after: string[] }[] = [];
  let open: (typeof found)[number] | undefined;
  let row = 0;
  for (const step of path(a, b)) {
    if (step === 'same') {
      open = undefined;
      row += 1;
      continue;
    }
    if (!open) {
      open = { line: offset + row + 1, before: [], after: [] };
      found.push(open);
    }
    if (step.kind === 'removed') {
      open.before.push(step.line);
      row += 1;
    } else open.after.push(step.line);
  }
  return found;
}

type Step = 'same' | { readonly kind: 'removed' | 'added'; readonly line: string };

function path(a: readonly string[], b: readonly string[]): Step[] {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let distance = 0; distance <= Math.min(DISTANCE_LIMIT, a.length + b.length); distance += 1) {
    trace.push(new Map(reach));
    const next = new Map(reach);
    for (let k = -distance; k <= distance; k += 2) {
      let x = goesDown(reach, k, distance) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, trace);
    }
    reach = next;
  }
  return [
    ...a.map((line) => ({ kind: 'removed', line }) as const),
    ...b.map((line) => ({ kind: 'added', line }) as const),
  ];
}

function goesDown(reach: ReadonlyMap<number, number>, k: number, distance: number): boolean {
  return k === -distance || (k !== distance && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
}

function walkBack(a: readonly string[], b: readonly string[], trace: readonly ReadonlyMap<number, number>[]): Step[] {
  const steps: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let distance = trace.length - 1; distance >= 0; distance -= 1) {
    const reach = trace[distance];
    if (!reach) break;
    const k = x - y;
    const down = goesDown(reach, k, distance);
    const fromK = down ? k + 1 : k - 1;
    const fromX = distance === 0 ? 0 : (reach.get(fromK) ?? 0);
    const fromY = distance === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY && (distance === 0 || x > fromX + (down ? 0 : 1) || y > fromY + (down ? 1 : 0))) {
      steps.push('same');
      x -= 1;
      y -= 1;
    }
    if (distance === 0) break;
    if (down) {
      y -= 1;
      steps.push({ kind: 'added', line: b[y] ?? '' });
    } else {
      x -= 1;
      steps.push({ kind: 'removed', line: a[x] ?? '' });
    }
  }
  return steps.reverse();
}
