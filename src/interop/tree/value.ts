import type { Span } from './node';

/** A new value to be written into a file, in whatever language the place asks for. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { readonly list: readonly Value[] }
  | { readonly entries: readonly (readonly [string, Value])[] }
  /** Source text of the file's own language, such as a Terraform reference. */
  | { readonly raw: string }
  /** The same text as that range of the file. */
  | { readonly copy: Span };

/** A map value without the entries that are undefined. */
export function mapValue(entries: readonly (readonly [string, Value | undefined])[]): Value {
  return { entries: entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])) };
}
