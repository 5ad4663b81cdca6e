import { JavaMap, type JavaValue } from '../../java';
import { parseJson } from '../../json';
import { type JsonValue, toJson } from './to-json';

/** What a template set in `$context.requestOverride` and `$context.responseOverride` (VAR-9 … VAR-15). */
export interface Overrides {
  requestOverride?: JsonValue;
  responseOverride?: JsonValue;
}

/** `$context`, alive through the runs of a request template and a response template (VAR-14). */
export interface TemplateContext {
  readonly map: JavaMap<JavaValue>;
  /** Maps that print nothing (VAR-7). */
  readonly silent: ReadonlySet<JavaValue>;
  /** What was set so far; members that nothing was set in are absent. */
  overrides(): Overrides;
}

/** Members of the override maps before anything is set (VAR-9). */
const MEMBERS = {
  requestOverride: ['header', 'path', 'querystring'],
  responseOverride: ['header'],
} as const;

/**
 * Builds `$context` from a JSON object; the override maps are added where it has none. `plain`: maps list in the order
 * of the JSON text and print their content. `gateway`: HashMaps in Java's order whose inner maps print nothing, as
 * recorded on AWS (VAR-6, VAR-7).
 */
export function createContext(json: string, style: 'plain' | 'gateway'): TemplateContext {
  const parsed = parseJson(json, style === 'gateway' ? 'HashMap' : 'LinkedHashMap');
  const type = style === 'gateway' ? 'HashMap' : 'LinkedHashMap';
  const map: JavaMap<JavaValue> =
    parsed.ok && parsed.value instanceof JavaMap ? parsed.value : new JavaMap<JavaValue>(type);
  const names = ['requestOverride', 'responseOverride'] as const;
  for (const name of names) if (!map.has(name)) map.put(name, emptyOverride(name, type));
  const initial = names.map((name) => JSON.stringify(toJson(emptyOverride(name, type))));
  const silent = new Set<JavaValue>();
  if (style === 'gateway') collectInner(map, silent);
  return {
    map,
    silent,
    overrides() {
      const found: Overrides = {};
      names.forEach((name, i) => {
        const now = toJson(map.get(name) ?? null);
        if (JSON.stringify(now) !== initial[i]) found[name] = now;
      });
      return found;
    },
  };
}

function emptyOverride(name: keyof typeof MEMBERS, type: 'HashMap' | 'LinkedHashMap'): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>(type);
  for (const member of MEMBERS[name]) map.put(member, new JavaMap<JavaValue>(type));
  return map;
}

function collectInner(map: JavaMap<JavaValue>, into: Set<JavaValue>): void {
  for (const [, value] of map.entries()) {
    if (!(value instanceof JavaMap) || into.has(value)) continue;
    into.add(value);
    collectInner(value, into);
  }
}
