import { type Arguments, bind, nullPointer } from './arguments';
import { checkText } from './limits';
import type { JavaValue } from './objects';
import { attempt, type Outcome } from './outcome';
import { selectOverload } from './overloads';
import { type Signature, type SignatureTable, signatureText } from './signatures';

/** What a method does; undefined is void. May throw `JavaException`. */
export type Implementation<T> = (self: T, args: Arguments) => JavaValue | undefined;

/** Implementations by signature key, such as `substring/ii`. */
export type Implementations<T> = Readonly<Record<string, Implementation<T>>>;

/** A Java class as templates see it. */
export interface TypeModel {
  readonly table: SignatureTable;
  /** Selects an overload and calls it (EVAL-13, MTH-1…7). */
  call(self: JavaValue, name: string, args: readonly JavaValue[]): Outcome;
}

/**
 * Joins a table of signatures with what they do. A signature without implementation is `unsupported`, unless it was
 * given null for an object of a class that no value has: such methods (of functions, comparators, locales) throw.
 */
export function typeModel<T extends JavaValue>(
  className: string,
  isSelf: (value: JavaValue) => value is T,
  table: SignatureTable,
  ...parts: readonly Implementations<T>[]
): TypeModel {
  const implementations = new Map(parts.flatMap((part) => Object.entries(part)));
  const run = (self: JavaValue, signature: Signature, args: readonly JavaValue[]): Outcome => {
    const bound = bind(signature, args);
    const implementation = implementations.get(signature.key);
    if (implementation !== undefined && isSelf(self)) {
      const value = implementation(self, bound);
      if (typeof value === 'string') checkText(value.length);
      return value === undefined || signature.returns === 'v' ? { kind: 'void' } : { kind: 'value', value };
    }
    if (signature.params.some((param, i) => 'xy'.includes(param) && bound.value(i) === null)) throw nullPointer();
    return { kind: 'unsupported', what: `${className}.${signatureText(signature)}` };
  };
  return {
    table,
    call(self, name, args) {
      const overloads = table.get(name);
      if (overloads === undefined) return { kind: 'missing', known: false };
      const signature = selectOverload(overloads, args);
      if (signature === null) return { kind: 'missing', known: true };
      return attempt(() => run(self, signature, args));
    },
  };
}
