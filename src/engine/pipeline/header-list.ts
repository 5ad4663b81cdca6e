import type { NameValue } from '../model';

/** Whether two header names are the same name; HTTP ignores case. */
export function sameHeader(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The last value of a header, its name in any case; undefined when it was not sent. */
export function lastHeader(headers: readonly NameValue[], name: string): string | undefined {
  return headers.findLast((header) => sameHeader(header.name, name))?.value;
}

/** Name → last value, in order of first appearance (VAR-4); names keep their spelling and their case counts. */
export function lastValues(pairs: readonly NameValue[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { name, value } of pairs) values.set(name, value);
  return values;
}

/** `{k=v, k2=v2}`, as an execution log prints maps (LOG-5). */
export function printMap(pairs: Iterable<readonly [string, string]>): string {
  return `{${[...pairs].map(([name, value]) => `${name}=${value}`).join(', ')}}`;
}
