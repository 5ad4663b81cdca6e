import type { DocumentPath, PlaygroundDocument } from '../document';

/** One string of a document, its place, and the name it is the value of: a member's, or a header's or parameter's. */
export interface NamedString {
  path: DocumentPath;
  name: string;
  value: string;
}

/** Every string value of a document. The walk keeps its own stack, so depth cannot spend the caller's. */
export function* documentStrings(document: PlaygroundDocument): Generator<NamedString> {
  const pending: { path: (string | number)[]; name: string; value: unknown }[] = [
    { path: [], name: '', value: document },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { path, name, value } = next;
    if (typeof value === 'string') yield { path, name, value };
    if (typeof value !== 'object' || value === null) continue;
    const pairName = Array.isArray(value) ? undefined : nameOfPair(value);
    const children = Object.entries(value).map(([key, child]: [string, unknown]) => ({
      path: [...path, Array.isArray(value) ? Number(key) : key],
      name: key === 'value' && pairName !== undefined ? pairName : key,
      value: child,
    }));
    pending.push(...children.reverse());
  }
}

function nameOfPair(value: object): string | undefined {
  const name: unknown = Reflect.get(value, 'name');
  return Object.hasOwn(value, 'value') && typeof name === 'string' ? name : undefined;
}
