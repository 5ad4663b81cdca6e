/** Why a `String` method failed: `group` is Java's IndexOutOfBoundsException, `replacement` its IllegalArgumentException. */
export interface TextError {
  readonly kind: 'syntax' | 'group' | 'replacement' | 'exhausted';
  /** Java's message; for `exhausted`, which Java has not, one of our own. */
  readonly message: string;
}

/** Result of a `String` method that takes a pattern. */
export type TextOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: TextError };

/** A failed outcome. */
export function textError(kind: TextError['kind'], message: string): { readonly ok: false; readonly error: TextError } {
  return { ok: false, error: { kind, message } };
}
