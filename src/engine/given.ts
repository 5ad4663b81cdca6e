/**
 * Readers for what other programs pass where the contract asks for text: callers without a type checker pass numbers,
 * parsed JSON or nothing at all, and get the answer they meant instead of an exception.
 */

/** A plain object (not null, not an array). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a scalar; undefined for anything else. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** JSON text of data; undefined for what has none: functions, cycles, nesting beyond the stack. */
export function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The text that was given, data written as JSON; empty for null and what is neither text nor data. */
export function givenText(value: unknown): string {
  return scalarText(value) ?? (value === null ? '' : (jsonOf(value) ?? ''));
}

/** Name → text of the scalars in an object; anything else in it, or in its place, is left out. */
export function givenTexts(value: unknown): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  if (!isRecord(value)) return texts;
  for (const [name, member] of Object.entries(value)) {
    const text = scalarText(member);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}
