import { type CompiledPattern, compilePattern } from '../pattern';
import { examplesFor } from './example';
import { surelyMatches } from './quick-match';
import { certainText, mayMatchTerminator, simpleShape } from './shape';

/** How far an earlier pattern takes texts from a later one. */
export type Shadowing = 'always' | 'sometimes' | 'never-found';

function joined(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((a) => right.flatMap((b) => [`${a}${b}`, `${a} ${b}`, `${b}${a}`, `${b} ${a}`]));
}

function witnessOf(a: CompiledPattern, b: CompiledPattern, samples: readonly string[]): string | null {
  const fromA = examplesFor(a);
  const fromB = examplesFor(b);
  const candidates = [...samples, ...fromA, ...fromB, ...joined(fromA.slice(0, 3), fromB.slice(0, 3))];
  return candidates.find((text) => surelyMatches(a, text) && surelyMatches(b, text)) ?? null;
}

/**
 * A text that both patterns match as a whole, verified: one of the samples if possible, else one made from the patterns;
 * `null` if none was found, which does not prove that there is none.
 */
export function overlapWitness(a: string, b: string, samples: readonly string[] = []): string | null {
  const first = compilePattern(a);
  const second = compilePattern(b);
  return first.ok && second.ok ? witnessOf(first.pattern, second.pattern, samples) : null;
}

/** Whether it is certain that `a` matches whatever `b` matches. */
function includes(a: CompiledPattern, b: CompiledPattern): boolean {
  if (a.source === b.source) return true;
  const wanted = simpleShape(b);
  if (wanted !== null && !wanted.before && !wanted.after) return surelyMatches(a, wanted.literal);
  const shape = simpleShape(a);
  if (shape === null) return false;
  const anythingFits = shape.before || shape.after;
  if (anythingFits && !shape.acrossLines && mayMatchTerminator(b.parsed.body)) return false;
  const { prefix, suffix, parts } = certainText(b);
  if (shape.before && shape.after) return shape.literal === '' || parts.some((part) => part.includes(shape.literal));
  if (shape.after) return prefix.startsWith(shape.literal);
  return shape.before && suffix.endsWith(shape.literal);
}

/** Whether every text that `b` matches is matched by `a`; `always` only where it is proved. */
export function shadows(a: string, b: string, samples: readonly string[] = []): Shadowing {
  const first = compilePattern(a);
  const second = compilePattern(b);
  if (!first.ok || !second.ok) return 'never-found';
  if (includes(first.pattern, second.pattern)) return 'always';
  return witnessOf(first.pattern, second.pattern, samples) === null ? 'never-found' : 'sometimes';
}
