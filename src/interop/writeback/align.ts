/**
 * Pairs the members of an edited list with those they came from. Equal ones first, then by ever weaker likeness, last
 * by position. Result: for each edited member the index of its original, or undefined for a new one.
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: readonly ((member: T) => string)[],
): (number | undefined)[] {
  const partner: (number | undefined)[] = after.map(() => undefined);
  const free = new Set(before.keys());
  for (const key of likeness) {
    for (const [index, member] of after.entries()) {
      if (partner[index] !== undefined) continue;
      const match = [...free].find((candidate) => {
        const original = before[candidate];
        return original !== undefined && key(original) === key(member);
      });
      if (match === undefined) continue;
      partner[index] = match;
      free.delete(match);
    }
  }
  for (const index of after.keys()) {
    if (partner[index] !== undefined || !free.has(index)) continue;
    // With a member more or less a place says nothing: what is like none of the others is new.
    if (before.length !== after.length) continue;
    partner[index] = index;
    free.delete(index);
  }
  return partner;
}

/** A text by which equal values are equal, whatever the order of their members. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
