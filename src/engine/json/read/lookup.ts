import { type JavaData, JavaList, JavaMap } from '../../java/collections';
import type { CompiledPath } from '../path/ast';

/** Whether a path has only plain names and indexes, so that `lookUp` can follow it. */
export function isPlain({ tokens }: CompiledPath): boolean {
  return tokens.every(
    (token) =>
      (token.kind === 'property' && token.names.length === 1) || (token.kind === 'index' && token.indexes.length === 1),
  );
}

/** The value at a plain path, undefined where an evaluation would end in PathNotFoundException (E-3…E-7). */
export function lookUp({ tokens }: CompiledPath, start: JavaData): JavaData | undefined {
  let value: JavaData | undefined = start;
  for (const token of tokens) {
    if (token.kind === 'property') value = value instanceof JavaMap ? value.get(token.names[0] ?? '') : undefined;
    else if (token.kind === 'index') value = elementAt(value, token.indexes[0] ?? 0);
    if (value === undefined) return undefined;
  }
  return value;
}

function elementAt(value: JavaData | undefined, index: number): JavaData | undefined {
  if (!(value instanceof JavaList)) return undefined;
  return value.items[index < 0 ? value.items.length + index : index];
}
