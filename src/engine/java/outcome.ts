import type { JavaValue } from './objects';

/** What a property, index or method of a value came to (EVAL-10…13). */
export type Outcome =
  | { kind: 'value'; value: JavaValue }
  | { kind: 'void' }
  /** No applicable member; `known`: the name exists, but not for these arguments. */
  | { kind: 'missing'; known: boolean }
  /** A real Java method that is not modelled. It behaves as missing and is reported. */
  | { kind: 'unsupported'; what: string }
  /** `exception`: full class name, as in java.lang.IndexOutOfBoundsException. */
  | { kind: 'throws'; exception: string; message: string };

/** A Java exception on its way to the `Outcome` that reports it; never leaves this folder. */
export class JavaException extends Error {
  constructor(
    readonly className: string,
    message: string,
  ) {
    super(message);
  }
}

/** Runs `action` and turns a Java exception into an outcome. Exhausted JavaScript stacks are Java's StackOverflowError. */
export function attempt(action: () => Outcome): Outcome {
  try {
    return action();
  } catch (error) {
    if (error instanceof JavaException) return { kind: 'throws', exception: error.className, message: error.message };
    if (error instanceof RangeError)
      return { kind: 'throws', exception: 'java.lang.StackOverflowError', message: 'nested too deeply' };
    throw error;
  }
}

/** Wraps a value. */
export function valueOutcome(value: JavaValue): Outcome {
  return { kind: 'value', value };
}
