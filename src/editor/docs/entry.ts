/** Documentation of one name a template can use, in our words. */
export interface DocEntry {
  name: string;
  /** A method shows its parameters; a property has none. */
  parameters?: readonly string[];
  /** Type of the value or result, in Java's words. */
  type?: string;
  /** One or two sentences, Markdown. */
  text: string;
  example?: string;
  /** What can follow after a dot. */
  members?: readonly DocEntry[];
  /** Inserted in place of `name(…)`, with tab stops written `‹1:name›`. */
  snippet?: string;
}

/** `name` or `name(first, second)`. */
export function signatureOf(entry: DocEntry): string {
  return entry.parameters ? `${entry.name}(${entry.parameters.join(', ')})` : entry.name;
}

/** A property. */
export function property(name: string, text: string, rest: Omit<DocEntry, 'name' | 'text'> = {}): DocEntry {
  return { name, text, ...rest };
}

/** A method; `type` is that of its result. */
export function method(
  name: string,
  parameters: readonly string[],
  type: string,
  text: string,
  rest: Omit<DocEntry, 'name' | 'parameters' | 'type' | 'text'> = {},
): DocEntry {
  return { name, parameters, type, text, ...rest };
}
