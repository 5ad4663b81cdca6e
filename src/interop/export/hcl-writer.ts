import { hclHeredoc, hclQuoted } from './hcl-text';

/** An expression that is written as it is, such as a reference. */
export interface HclExpression {
  expression: string;
}

export type HclValue = string | number | boolean | HclExpression | readonly HclValue[] | ReadonlyMap<string, HclValue>;

/** A block; attributes without a value are left out. */
export interface HclBlock {
  type: string;
  labels?: readonly string[];
  attributes?: readonly (readonly [name: string, value: HclValue | undefined])[];
  blocks?: readonly HclBlock[];
}

/** Blocks as a Terraform file, laid out as `terraform fmt` does. */
export function writeHcl(blocks: readonly HclBlock[]): string {
  return blocks.map((block) => `${blockLines(block, '').join('\n')}\n`).join('\n');
}

function blockLines({ type, labels = [], attributes = [], blocks = [] }: HclBlock, indent: string): string[] {
  const head = [type, ...labels.map((label) => `"${label}"`), '{'].join(' ');
  const inner = `${indent}  `;
  const own = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: hclValue(value, inner) }],
  );
  const nested = blocks.flatMap((block, index) => [
    ...(index > 0 || own.length > 0 ? [''] : []),
    ...blockLines(block, inner),
  ]);
  return [indent + head, ...aligned(own, inner), ...nested, `${indent}}`];
}

interface Assignment {
  name: string;
  value: string;
}

/** Assignments with the equals signs of neighbouring one-line values below each other; a heredoc counts as the last of its neighbours. */
function aligned(assignments: readonly Assignment[], indent: string): string[] {
  const lines: string[] = [];
  let run: Assignment[] = [];
  const flush = () => {
    const width = Math.max(0, ...run.map(({ name }) => name.length));
    lines.push(...run.map(({ name, value }) => `${indent}${name.padEnd(width)} = ${value}`));
    run = [];
  };
  for (const assignment of assignments) {
    const { name, value } = assignment;
    const severalLines = value.includes('\n');
    const alone = severalLines && !value.startsWith('<<');
    if (!alone) run.push(assignment);
    if (severalLines) flush();
    if (alone) lines.push(`${indent}${name} = ${value}`);
  }
  flush();
  return lines;
}

function hclValue(value: HclValue, indent: string): string {
  if (typeof value === 'string') return hclHeredoc(value, indent) ?? hclQuoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value)) return listText(value, indent);
  if ('expression' in value) return value.expression;
  const inner = `${indent}  `;
  const members = [...value].map(([name, item]) => ({ name: keyText(name), value: hclValue(item, inner) }));
  return members.length === 0 ? '{}' : `{\n${aligned(members, inner).join('\n')}\n${indent}}`;
}

function listText(items: readonly HclValue[], indent: string): string {
  const inner = `${indent}  `;
  const texts = items.map((item) => hclValue(item, inner));
  const line = `[${texts.join(', ')}]`;
  if (line.length <= 80 && !line.includes('\n')) return line;
  return `[\n${texts.map((text) => `${inner}${text},`).join('\n')}\n${indent}]`;
}

function keyText(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name) ? name : hclQuoted(name);
}

function isList(value: HclValue): value is readonly HclValue[] {
  return Array.isArray(value);
}
