/** What a mapping expression reads (PAR-1). Offsets count UTF-16 units of the expression. */
export type MappingSource =
  | { kind: 'header'; name: string }
  | { kind: 'multiValueHeader'; name: string }
  | { kind: 'body' }
  /** JSONPath below the body, with its `$.` put in front. */
  | { kind: 'bodyPath'; path: string }
  | { kind: 'context'; path: string }
  | { kind: 'stageVariable'; name: string }
  | { kind: 'static'; value: string };

const NAME = /^[a-zA-Z0-9._$-]+$/;
const PREFIXES = {
  header: 'integration.response.header.',
  multiValueHeader: 'integration.response.multivalueheader.',
  bodyPath: 'integration.response.body.',
  context: 'context.',
  stageVariable: 'stageVariables.',
} as const;

function after(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : undefined;
}

function named(text: string, prefix: string): string | undefined {
  const name = after(text, prefix);
  return name !== undefined && NAME.test(name) ? name : undefined;
}

/** Reads a response mapping expression; undefined when API Gateway would refuse it (PAR-1, PAR-14, PAR-17). */
export function parseMappingExpression(expression: string): MappingSource | undefined {
  if (expression.length >= 2 && expression.startsWith("'") && expression.endsWith("'"))
    return { kind: 'static', value: expression.slice(1, -1) };
  if (expression === 'integration.response.body') return { kind: 'body' };
  const path = after(expression, PREFIXES.bodyPath);
  if (path !== undefined) return { kind: 'bodyPath', path: `$.${path}` };
  const header = named(expression, PREFIXES.header);
  if (header !== undefined) return { kind: 'header', name: header };
  const multi = named(expression, PREFIXES.multiValueHeader);
  if (multi !== undefined) return { kind: 'multiValueHeader', name: multi };
  const context = named(expression, PREFIXES.context);
  if (context !== undefined) return { kind: 'context', path: context };
  const variable = named(expression, PREFIXES.stageVariable);
  return variable === undefined ? undefined : { kind: 'stageVariable', name: variable };
}

const TARGET = 'method.response.header.';

/** The header that a mapping key names; undefined for a key that is no `method.response.header.NAME` (PAR-1). */
export function headerOfTarget(target: string): string | undefined {
  return named(target, TARGET);
}

/** The mapping key of a header. */
export function targetOfHeader(name: string): string {
  return TARGET + name;
}
