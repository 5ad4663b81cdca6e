import { entriesOf, JavaEntry, JavaList, JavaMap, type JavaValue, JavaView } from '../../java';
import type { PathPart } from '../ast';
import { InputObject } from '../builtins/input-object';
import { UtilObject } from '../builtins/util-object';
import type { BodyLocation } from '../trace';

/** A reference being evaluated. */
interface Frame {
  /** Where the value reached so far comes from. */
  location: BodyLocation | null;
  /** Where an argument evaluated on the way comes from. */
  argument: BodyLocation | null;
}

/** Follows values of the body through references, variables and loops. */
export class Origins {
  readonly #objects = new WeakMap<object, BodyLocation>();
  /** Elements of lists that a path with several matches yields. */
  readonly #matches = new WeakMap<object, readonly BodyLocation[]>();
  readonly #variables = new Map<string, BodyLocation | null>();
  readonly #frames: Frame[] = [];
  /** Origin of the reference evaluated last. */
  last: BodyLocation | null = null;

  begin(name: string, value: JavaValue): void {
    this.#frames.push({ location: this.#variables.get(name) ?? this.#objectOrigin(value), argument: null });
  }

  end(empty: boolean): void {
    const frame = this.#frames.pop();
    this.last = empty ? null : (frame?.location ?? null);
    const outer = this.#frames.at(-1);
    if (outer !== undefined && this.last !== null) outer.argument = this.last;
  }

  /** A failed run leaves references open. */
  reset(): void {
    this.#frames.length = 0;
  }

  assign(name: string, value: JavaValue, location = this.#objectOrigin(value)): void {
    this.#variables.set(name, location);
  }

  follow(part: PathPart, target: JavaValue, args: readonly JavaValue[], value: JavaValue): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    if (target instanceof InputObject) frame.location = this.#read(part, target, args, value);
    else if (target instanceof UtilObject) frame.location = frame.argument;
    else frame.location = this.#member(part, target, args, frame.location);
    if (frame.location !== null) this.#remember(value, frame.location);
  }

  /** Locations of the elements a loop will run through; null when they are not known. */
  elements(source: JavaValue): ((index: number) => BodyLocation | null) | null {
    if (source === null || typeof source !== 'object') return null;
    const matches = this.#matches.get(source);
    if (matches !== undefined) return (index) => matches[index] ?? null;
    const map = source instanceof JavaView ? source.map : source;
    const base = this.#objects.get(map);
    if (base === undefined) return null;
    if (map instanceof JavaList) return (index) => [...base, index];
    if (!(map instanceof JavaMap)) return null;
    const keys = Array.from(entriesOf(map), ([key]) => key);
    return (index) => {
      const key = keys[index];
      return typeof key === 'string' ? [...base, key] : null;
    };
  }

  /** The element that a round of a loop begins with. */
  element(name: string, value: JavaValue, location: BodyLocation | null): void {
    this.#variables.set(name, location);
    if (location !== null) this.#remember(value, location);
  }

  #remember(value: JavaValue, location: BodyLocation): void {
    const isObject = value instanceof JavaMap || value instanceof JavaList || value instanceof JavaEntry;
    if (isObject) this.#objects.set(value, location);
  }

  #objectOrigin(value: JavaValue): BodyLocation | null {
    return value !== null && typeof value === 'object' ? (this.#objects.get(value) ?? null) : null;
  }

  #read(part: PathPart, input: InputObject, args: readonly JavaValue[], value: JavaValue): BodyLocation | null {
    if (part.type === 'property') return part.name === 'body' ? [] : null;
    const [path] = args;
    if (part.type !== 'method' || typeof path !== 'string')
      return part.type === 'method' && part.name === 'getBody' ? [] : null;
    if (part.name !== 'path' && part.name !== 'json') return null;
    const found = input.locate(path);
    const [first] = found;
    if (part.name === 'json') return found.length === 1 && first !== undefined ? first.location : null;
    if (!(value instanceof JavaList) || first?.value === value) return first?.location ?? null;
    this.#matches.set(
      value,
      found.map(({ location }) => location),
    );
    return null;
  }

  #member(
    part: PathPart,
    target: JavaValue,
    args: readonly JavaValue[],
    location: BodyLocation | null,
  ): BodyLocation | null {
    const base = this.#objectOrigin(target) ?? location;
    if (target instanceof JavaMap || target instanceof JavaList) {
      const key = part.type === 'property' ? part.name : part.type === 'index' || part.name === 'get' ? args[0] : null;
      const found = target instanceof JavaList && typeof key === 'number' && key < 0 ? key + target.items.length : key;
      if (typeof found !== 'string' && typeof found !== 'number') return null;
      const match = typeof found === 'number' ? this.#matches.get(target)?.[found] : undefined;
      return match ?? (base === null ? null : [...base, found]);
    }
    if (target instanceof JavaEntry) return base;
    return part.type === 'method' ? base : null;
  }
}
