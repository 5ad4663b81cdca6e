export type ReadJson = { ok: true; value: unknown } | { ok: false; reason: 'not-json' | 'too-deep' };

/**
 * Parses JSON whose arrays and objects nest at most `depth` levels; the depth is counted before parsing, so that no
 * nesting can spend the stack. A member called `__proto__` becomes an own property like any other.
 */
export function readBoundedJson(text: string, depth: number): ReadJson {
  if (deeperThan(text, depth)) return { ok: false, reason: 'too-deep' };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      depth += 1;
      if (depth > limit) return true;
    } else if (char === '}' || char === ']') depth -= 1;
  }
  return false;
}
