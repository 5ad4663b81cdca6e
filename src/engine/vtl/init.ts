import type { DirectiveNode, Range, StringNode, Template } from './ast';
import { ParseFailure } from './errors';
import type { ParseContext } from './parse-context';
import { decodeString } from './string-literal';

/** Parses the nested template of an interpolated string and runs its init phase. */
export type ParseNested = (text: string, outer: ParseContext, at: (offset: number) => number) => Template;

/** Runs the init phase of the nodes in its order (ARC-2). Each failure is given to `failed`, which may throw. */
export function initialise(c: ParseContext, parse: ParseNested, failed: (failure: ParseFailure) => void): void {
  for (const { node, start } of c.inits) {
    try {
      if (node.type === 'string') initString(c, node, start, parse);
      else if (node.type === 'number') fail(node, `\`${node.source}\` is no number`);
      else checkDirective(node);
    } catch (failure) {
      if (!(failure instanceof ParseFailure)) throw failure;
      failed(failure);
    }
  }
}

/** STR-1 … STR-5. */
function initString(c: ParseContext, node: StringNode, start: number, parse: ParseNested): void {
  const raw = node.value;
  const decoded = decodeString(raw);
  if (decoded.badEscape >= 0) fail(node, '`\\u` must be followed by four hexadecimal digits');
  node.value = decoded.text;
  if (!raw.startsWith('"') || !/[$#]/.test(raw)) return;
  node.padded = !decoded.text.includes('##');
  const { offsets } = decoded;
  const last = start + raw.length - 1;
  const at = (offset: number) =>
    c.at(Math.min(start + (offsets === null ? offset + 1 : (offsets[offset] ?? raw.length)), last));
  try {
    node.template = parse(node.padded ? `${decoded.text} ` : decoded.text, c, at);
  } catch (failure) {
    if (failure instanceof ParseFailure) fail(node, `In this string, which is itself a template: ${failure.message}`);
    throw failure;
  }
}

function fail(range: Range, message: string): never {
  throw new ParseFailure(message, range.start, range.end);
}

/** The checks of arguments that Java makes while preparing the tree (ERR-1). */
function checkDirective(node: DirectiveNode): void {
  switch (node.name) {
    case 'foreach':
      if (!node.hasParentheses) fail(node, '`#foreach` needs parentheses: `#foreach($item in $list)`');
      return;
    case 'define':
      if (node.args.length !== 1) fail(node, '`#define` takes exactly one argument: `#define($name)`');
      return;
    case 'literal':
      if (!node.hasParentheses) fail(node, '`#literal` needs parentheses: `#literal()`');
      if (node.block?.statements.length === 0) fail(node, '`#literal()` needs something before its `#end`');
      return;
    case 'break':
    case 'stop':
      if (node.args.length > 1) fail(node, `\`#${node.name}\` takes at most one argument`);
      return;
    default:
  }
}
