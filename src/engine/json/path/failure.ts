/** The Java exceptions that Jayway JsonPath ends with, by simple name. */
export type PathException =
  | 'InvalidPathException'
  | 'PathNotFoundException'
  | 'JsonPathException'
  | 'IllegalArgumentException'
  | 'NumberFormatException'
  | 'PatternSyntaxException'
  | 'StringIndexOutOfBoundsException'
  | 'StackOverflowError'
  | 'LimitExceeded';

const PACKAGES: Partial<Record<PathException, string>> = {
  InvalidPathException: 'com.jayway.jsonpath.',
  PathNotFoundException: 'com.jayway.jsonpath.',
  JsonPathException: 'com.jayway.jsonpath.',
  PatternSyntaxException: 'java.util.regex.',
};

/** An exception of compiling or reading a path, on its way to the result that reports it; never leaves this folder. */
export class PathFailure extends Error {
  constructor(
    readonly exception: PathException,
    message: string,
    /** Where in the path text, as a 0-based UTF-16 index, if known. */
    readonly position?: number,
  ) {
    super(message);
  }

  /** Whether `catch (InvalidPathException e)` would catch it; PathNotFoundException is a subclass (I-2). */
  get isInvalidPath(): boolean {
    return this.exception === 'InvalidPathException' || this.exception === 'PathNotFoundException';
  }

  /** Throwable.toString(), the message of an exception that wraps this one. */
  get asCause(): string {
    return `${PACKAGES[this.exception] ?? 'java.lang.'}${this.exception}: ${this.message}`;
  }
}

/** An InvalidPathException. */
export function invalidPath(message: string, position?: number): PathFailure {
  return new PathFailure('InvalidPathException', message, position);
}

/** A PathNotFoundException: the path is fine, the data is not there. */
export function notFound(message: string): PathFailure {
  return new PathFailure('PathNotFoundException', message);
}
