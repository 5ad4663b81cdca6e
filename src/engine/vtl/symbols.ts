import type {
  Block,
  DirectiveNode,
  Expression,
  IfNode,
  PathPart,
  Range,
  ReferenceNode,
  SetNode,
  Statement,
  Template,
} from './ast';

/** What stands at a place of a template. */
export type TemplateSymbol =
  /** The variable's name. */
  | { kind: 'variable'; reference: ReferenceNode; range: Range }
  /** A member or index of the reference; `index` counts its path. */
  | { kind: 'member'; reference: ReferenceNode; part: PathPart; index: number; range: Range }
  | { kind: 'directive'; node: SetNode | IfNode | DirectiveNode; range: Range };

/** All references of a template in the order of the text, those in arguments and interpolated strings too. */
export function referencesIn(ast: Template): ReferenceNode[] {
  const found: ReferenceNode[] = [];
  walkBlock(ast.body, (node) => {
    if (node.type === 'reference') found.push(node);
  });
  return found.sort((a, b) => a.dollar - b.dollar);
}

/** The innermost symbol at a UTF-16 offset, null in plain text and literals. */
export function symbolAt(ast: Template, offset: number): TemplateSymbol | null {
  let found: TemplateSymbol | null = null;
  walkBlock(ast.body, (node) => {
    if (offset < node.start || offset > node.end) return;
    if (node.type === 'reference') found = symbolOfReference(node, offset) ?? found;
    else if (node.type === 'set' || node.type === 'if' || node.type === 'directive') {
      found = symbolOfDirective(ast.source, node, offset) ?? found;
    }
  });
  return found;
}

function symbolOfReference(reference: ReferenceNode, offset: number): TemplateSymbol | null {
  if (offset >= reference.dollar && offset <= reference.nameEnd) {
    return { kind: 'variable', reference, range: { start: reference.dollar, end: reference.nameEnd } };
  }
  const index = reference.path.findIndex((part) => offset > part.start && offset <= wordEnd(part));
  const part = reference.path[index];
  if (part === undefined) return null;
  return { kind: 'member', reference, part, index, range: { start: part.start, end: wordEnd(part) } };
}

function wordEnd(part: PathPart): number {
  return part.type === 'method' ? part.nameEnd : part.end;
}

/** The words that begin a directive or one of its branches. */
function symbolOfDirective(
  source: string,
  node: SetNode | IfNode | DirectiveNode,
  offset: number,
): TemplateSymbol | null {
  const starts = node.type === 'if' ? node.branches.map((branch) => branch.start) : [node.start];
  for (const start of starts) {
    const hash = source.indexOf('#', start);
    const length = /^#\{?@?\w+\}?/.exec(source.slice(hash, hash + 100))?.[0].length ?? 0;
    if (hash >= 0 && offset >= hash && offset <= hash + length) {
      return { kind: 'directive', node, range: { start: hash, end: hash + length } };
    }
  }
  return null;
}

type Visit = (node: Statement | Expression) => void;

function walkBlock(block: Block, visit: Visit): void {
  for (const statement of block.statements) walk(statement, visit);
}

/** Visits a node before what it contains. */
function walk(node: Statement | Expression, visit: Visit): void {
  visit(node);
  switch (node.type) {
    case 'text':
    case 'number':
    case 'boolean':
    case 'word':
      return;
    case 'reference':
      for (const part of node.path) {
        if (part.type === 'method') for (const arg of part.args) walk(arg, visit);
        if (part.type === 'index') walk(part.index, visit);
      }
      return;
    case 'set':
      walk(node.target, visit);
      walk(node.value, visit);
      return;
    case 'if':
      for (const { condition, body } of node.branches) {
        if (condition !== null) walk(condition, visit);
        walkBlock(body, visit);
      }
      return;
    case 'directive':
      for (const arg of node.args) walk(arg, visit);
      if (node.block !== null) walkBlock(node.block, visit);
      return;
    case 'string':
      if (node.template !== null) walkBlock(node.template.body, visit);
      return;
    case 'list':
      for (const item of node.items) walk(item, visit);
      return;
    case 'map':
      for (const { key, value } of node.entries) {
        walk(key, visit);
        walk(value, visit);
      }
      return;
    case 'range':
      walk(node.from, visit);
      walk(node.to, visit);
      return;
    case 'group':
      walk(node.inner, visit);
      return;
    case 'not':
      walk(node.operand, visit);
      return;
    case 'binary':
      walkBinary(node, visit);
      return;
    default:
      node satisfies never;
  }
}

/** Chains of operators lean to the left and may be long: no recursion along them. */
function walkBinary(node: Extract<Expression, { type: 'binary' }>, visit: Visit): void {
  let left: Expression = node;
  while (left.type === 'binary') {
    if (left !== node) visit(left);
    walk(left.right, visit);
    left = left.left;
  }
  walk(left, visit);
}
