import { escapedText } from './escapes';

/** A piece of code that is written as it is. */
interface Code {
  code: string;
}

export type TypeScriptValue =
  | string
  | number
  | boolean
  | Code
  | readonly TypeScriptValue[]
  | ReadonlyMap<string, TypeScriptValue>;

/** Lists up to this length stand on one line. */
const LONGEST_LINE = 60;

/** A value as a TypeScript expression; its lines after the first begin with `indent`. */
export function writeTypeScript(value: TypeScriptValue, indent: string): string {
  if (typeof value === 'string') return textExpression(value, indent);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const inner = `${indent}  `;
  if (isList(value))
    return listExpression(
      value.map((item) => writeTypeScript(item, inner)),
      indent,
    );
  if ('code' in value) return value.code;
  const members = [...value].map(([name, item]) => `${inner}${memberName(name)}: ${writeTypeScript(item, inner)},`);
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`;
}

/** A text in the quotes that need fewer escapes, single ones if it is all the same, with escapes for all that does not print. */
export function quoted(text: string): string {
  const quote = count(text, "'") > count(text, '"') ? '"' : "'";
  return quote + escapedText(text, quote) + quote;
}

/** Several lines are joined from one literal per line: a template literal would take `${` and backquotes for its own. */
function textExpression(text: string, indent: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? quoted(text) : `${listExpression(lines.map(quoted), indent)}.join('\\n')`;
}

function listExpression(items: readonly string[], indent: string): string {
  const line = `[${items.join(', ')}]`;
  if (line.length <= LONGEST_LINE && !line.includes('\n')) return line;
  return `[\n${items.map((item) => `${indent}  ${item},`).join('\n')}\n${indent}]`;
}

function memberName(name: string): string {
  if (name === '__proto__') return `[${quoted(name)}]`;
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quoted(name);
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function isList(value: TypeScriptValue): value is readonly TypeScriptValue[] {
  return Array.isArray(value);
}
