/** How a value was reached; null is the root. Links are shared between values. */
export interface Trail {
  readonly parent: Trail | null;
  /** Key or non-negative index; null for what a function or multi-property made. */
  readonly key: string | number | null;
  /** As Jayway's messages write the step, where that is not the key in brackets (a negative index stays negative). */
  readonly written?: string;
}

/** The keys from the root to a value, and whether the last step made the value rather than found it. */
export interface Location {
  readonly location: (string | number)[];
  readonly computed: boolean;
}

/** The steps of a trail, root first. */
function steps(trail: Trail | null): Trail[] {
  const found: Trail[] = [];
  for (let at = trail; at !== null; at = at.parent) found.push(at);
  return found.reverse();
}

/** Where the value is, or the value it was computed from. */
export function locationOf(trail: Trail | null): Location {
  const keys = steps(trail).map((step) => step.key);
  const made = keys.indexOf(null);
  const found = made === -1 ? keys : keys.slice(0, made);
  return { location: found.filter((key) => key !== null), computed: made !== -1 };
}

/** EVALPATH of E-3: the concrete path so far, always with single quotes. */
export function evaluatedPath(root: '$' | '@', trail: Trail | null): string {
  return root + steps(trail).map(written).join('');
}

function written(step: Trail): string {
  if (step.written !== undefined) return step.written;
  return typeof step.key === 'number' ? `[${step.key}]` : `['${step.key}']`;
}
