import { javaAnswer } from './java-answer';
import { javaHelper } from './java-helpers';
import type { OddCall } from './protocol';

/** A method call as velocityjs is about to make it. */
export interface Call {
  property: string;
  context: unknown;
  params: readonly unknown[];
}

const MOST_CALLS = 200;
const LONGEST_CALL = 10_000;
const SHOWN = 80;

/** Methods that velocityjs gives to any object and that answer as Java's do. */
const GIVEN = new Set(['get', 'keySet', 'entrySet', 'size', 'remove', 'subList']);

/** Remembers the calls of a run on texts, numbers, lists and maps, each once, to compare them with Java afterwards. */
export class CallLog {
  readonly #calls = new Map<string, Call>();

  add({ property, context, params }: Call): void {
    if (this.#calls.size >= MOST_CALLS || !isData(context) || !params.every(isData)) return;
    const key = JSON.stringify([property, context, params]);
    if (key.length > LONGEST_CALL || this.#calls.has(key)) return;
    // The call may change what it is made on.
    this.#calls.set(key, { property, context: JSON.parse(JSON.stringify(context)), params });
  }

  /** The calls that Java answers otherwise. */
  odd(): OddCall[] {
    return [...this.#calls.values()].flatMap((call) => {
      const local = localAnswer(call);
      const gateway = javaAnswer(call, local.kind === 'value' && Array.isArray(local.value));
      if (gateway === undefined || local.kind === 'same') return [];
      if (local.kind === 'value' ? agree(local.value, gateway) : gateway === '') return [];
      return [
        {
          method: call.property,
          on: shown(call.context),
          arguments: call.params.map(shown),
          local: local.kind === 'value' ? printed(local.value).slice(0, SHOWN) : undefined,
          gateway: gateway.slice(0, SHOWN),
        },
      ];
    });
  }
}

type LocalAnswer = { kind: 'value'; value: unknown } | { kind: 'missing' } | { kind: 'same' };

/** What JavaScript's method gives. */
function localAnswer({ property, context, params }: Call): LocalAnswer {
  try {
    const helper = typeof context === 'string' ? javaHelper(property) : undefined;
    if (helper !== undefined) return { kind: 'value', value: helper(String(context), params) };
    const object: unknown = context === null ? undefined : Object(context);
    if (typeof object !== 'object' || object === null) return { kind: 'missing' };
    const found: unknown = Reflect.get(object, property);
    if (typeof found === 'function') return { kind: 'value', value: Reflect.apply(found, object, [...params]) };
    if (property === 'put') return { kind: 'value', value: params[1] };
    if (property === 'add' && Array.isArray(context)) return { kind: 'value', value: context.length + 1 };
    return { kind: GIVEN.has(property) ? 'same' : 'missing' };
  } catch {
    return { kind: 'value', value: 'an error' };
  }
}

/** A condition only asks whether a value is there; `matches` answers the match itself. */
function agree(local: unknown, gateway: string): boolean {
  if (gateway === 'true' || gateway === 'false') return Boolean(local) === (gateway === 'true');
  return printed(local) === gateway;
}

function printed(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

/** JSON data, which both sides can be given alike. */
function isData(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) || (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? '').slice(0, SHOWN);
}
