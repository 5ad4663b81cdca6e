/** Bounds that keep any template from running away. */
export interface Limits {
  /** Statements, method calls and loop rounds. */
  steps: number;
  /** Characters of output, and of any one text that the template builds. */
  output: number;
  /** Rounds of one `#foreach`; further ones are left out in silence, as AWS documents (FOR-8, VTL-25). */
  foreach: number;
  /** Nested calls of blocks, strings and `#define`s. */
  depth: number;
}

export const defaultLimits: Limits = { steps: 5_000_000, output: 50_000_000, foreach: 1000, depth: 400 };

/** The limits of a run: the default where none was given, or none that is a number. */
export function limitsOf(given: Partial<Limits> | undefined): Limits {
  const limit = (name: keyof Limits): number => {
    const value: unknown = given?.[name];
    return typeof value === 'number' && !Number.isNaN(value) ? value : defaultLimits[name];
  };
  return { steps: limit('steps'), output: limit('output'), foreach: limit('foreach'), depth: limit('depth') };
}

/** Elements of the longest range `[a..b]` that is built. */
export const MAX_RANGE = 1_000_000;
