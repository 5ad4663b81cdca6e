import { JavaMap } from './collections';
import type { JavaValue } from './objects';
import { attempt, type Outcome } from './outcome';
import { modelsOf } from './type-registry';

type Target = Exclude<JavaValue, null>;

const MISSING: Outcome = { kind: 'missing', known: false };

/** Calls a method (EVAL-13, MTH-1…7; VTL-22). */
export function callMethod(target: Target, name: string, args: readonly JavaValue[]): Outcome {
  if (typeof target === 'object' && target.type === 'host') return attempt(() => target.call(name, args));
  let result = MISSING;
  for (const model of modelsOf(target)) {
    const outcome = model.call(target, name, args);
    if (outcome.kind !== 'missing') return outcome;
    if (outcome.known) result = outcome;
  }
  return result;
}

/** Reads `$target.name` (EVAL-10): a getter, the map's key, `get(String)`, then a boolean `is…`. */
export function getProperty(target: Target, name: string): Outcome {
  if (typeof target === 'object' && target.type === 'host') return hostProperty(target, name);
  const getter = accessor(target, 'get', name);
  if (getter !== null) return getter;
  if (target instanceof JavaMap) return { kind: 'value', value: target.get(name) ?? null };
  const indexed = callMethod(target, 'get', [name]);
  return indexed.kind === 'missing' ? (accessor(target, 'is', name) ?? MISSING) : indexed;
}

function hostProperty(target: Extract<Target, { type: 'host' }>, name: string): Outcome {
  return attempt(() => {
    const value = target.getProperty(name);
    return value === undefined ? MISSING : { kind: 'value', value };
  });
}

/** Calls the accessor without parameters, `name` as it is or with the case of its first letter turned. */
function accessor(target: Target, prefix: 'get' | 'is', name: string): Outcome | null {
  // An array's list is asked for methods only.
  const [model] = modelsOf(target);
  for (const suffix of [name, turned(name)]) {
    const signature = model?.table.get(prefix + suffix)?.find(({ params }) => params.length === 0);
    if (model !== undefined && signature !== undefined && (prefix === 'get' || signature.returns === 'z'))
      return model.call(target, prefix + suffix, []);
  }
  return null;
}

function turned(name: string): string {
  const first = name.charAt(0);
  const upper = first.toUpperCase();
  return (first === upper ? first.toLowerCase() : upper) + name.slice(1);
}

/** Assigns `$target.name` (SET-5). `missing`: nothing takes the value, which is silent in Java. */
export function setProperty(target: Target, name: string, value: JavaValue): Outcome {
  if (typeof target === 'object' && target.type === 'host')
    return attempt(() => {
      target.put?.(name, value);
      return target.put === undefined ? MISSING : { kind: 'void' };
    });
  for (const suffix of [name, turned(name)]) {
    const outcome = callMethod(target, `set${suffix}`, [value]);
    if (outcome.kind !== 'missing') return outcome.kind === 'value' ? { kind: 'void' } : outcome;
  }
  if (target instanceof JavaMap) {
    target.put(name, value);
    return { kind: 'void' };
  }
  return MISSING;
}

/** Reads `$target[index]` (EVAL-11): a negative Integer counts from the end. */
export function getIndex(target: Target, index: JavaValue): Outcome {
  return withIndex(target, index, (adjusted) => callMethod(target, 'get', [adjusted]));
}

/** Assigns `$target[index]` (SET-4). `missing`: nothing takes the value, which is silent in Java. */
export function setIndex(target: Target, index: JavaValue, value: JavaValue): Outcome {
  return withIndex(target, index, (adjusted) => {
    const outcome = callMethod(target, 'set', [adjusted, value]);
    return outcome.kind === 'missing' ? callMethod(target, 'put', [adjusted, value]) : outcome;
  });
}

function withIndex(target: Target, index: JavaValue, use: (adjusted: JavaValue) => Outcome): Outcome {
  if (typeof index !== 'number' || index >= 0) return use(index);
  const size = callMethod(target, 'size', []);
  if (size.kind === 'throws') return size;
  if (size.kind !== 'value' || typeof size.value !== 'number')
    return {
      kind: 'throws',
      exception: 'org.apache.velocity.exception.VelocityException',
      message: 'A size() method is required for a negative index.',
    };
  return use(size.value + index);
}
