import type { JavaNumber } from '../java/values';
import type { BinaryOperator } from './operators';

/** UTF-16 offsets into the template, `end` exclusive. Nodes of interpolated strings carry offsets of the outer template. */
export interface Range {
  start: number;
  end: number;
}

/** A parsed template or the nested template of an interpolated string. */
export interface Template {
  source: string;
  body: Block;
}

/** Statement ranges cover the block without gaps. */
export interface Block extends Range {
  statements: Statement[];
}

export type Statement = TextNode | ReferenceNode | SetNode | IfNode | DirectiveNode;

/** Anything that prints a fixed text: plain text, comments, raw blocks, escapes (GRM-12, ESC-4, ESC-5). */
export interface TextNode extends Range {
  type: 'text';
  form: 'text' | 'comment' | 'raw' | 'escape' | 'escapedDirective';
  text: string;
}

export interface PropertyPart extends Range {
  type: 'property';
  name: string;
}
export interface MethodPart extends Range {
  type: 'method';
  name: string;
  /** The name alone; the part goes on to the closing parenthesis. */
  nameEnd: number;
  args: Expression[];
}
export interface IndexPart extends Range {
  type: 'index';
  index: Expression;
}
export type PathPart = PropertyPart | MethodPart | IndexPart;

/** What stands before the `$` of a reference in its own token, and what it makes of it. */
export interface Prefix {
  /** False for `$\!x` (ESC-3). */
  computable: boolean;
  /** An odd number of backslashes (ESC-1). */
  escaped: boolean;
  /** Half the backslashes. */
  slashes: string;
  /** Other characters (ESC-2). */
  more: string;
}

/** `$a.b(1)[2]` in all its forms (GRM-6). */
export interface ReferenceNode extends Range {
  type: 'reference';
  /** `$x`, `$!x`, `${x}`, `$!{x}`, or an identifier without `$` such as `null` (EVAL-12, VTL-24). */
  form: 'normal' | 'quiet' | 'formal' | 'quietFormal' | 'bare';
  name: string;
  /** Where the `$` stands that the name belongs to; escapes and other prefixes lie before it. */
  dollar: number;
  nameStart: number;
  nameEnd: number;
  path: readonly PathPart[];
  source: string;
  prefix: Prefix | null;
}

export interface SetNode extends Range {
  type: 'set';
  target: ReferenceNode;
  value: Expression;
}

export interface Branch extends Range {
  /** null for `#else`. */
  condition: Expression | null;
  body: Block;
}
export interface IfNode extends Range {
  type: 'if';
  branches: Branch[];
}

export type DirectiveName = 'foreach' | 'include' | 'parse' | 'macro' | 'literal' | 'break' | 'define' | 'stop';

/** A directive other than `#set` and `#if`; `name` is null where it is not loaded and echoes (MAC-2). */
export interface DirectiveNode extends Range {
  type: 'directive';
  name: DirectiveName | null;
  /** The word as written. */
  word: string;
  wordEnd: number;
  hasParentheses: boolean;
  args: Expression[];
  block: Block | null;
  /** What an unknown directive (MAC-2 … MAC-4) or `#literal` (DIR-2) prints. */
  text: string;
}

/** Every expression knows its verbatim text, which `+` prints for a null side (NUM-5). */
interface ExpressionBase extends Range {
  source: string;
}

export interface StringNode extends ExpressionBase {
  type: 'string';
  /** The constant, or the text that is parsed as a nested template; filled by the init phase (STR-1 … STR-4). */
  value: string;
  template: Template | null;
  /** A blank was appended for parsing; the last character printed is dropped (STR-4). */
  padded: boolean;
}
export interface NumberNode extends ExpressionBase {
  type: 'number';
  value: JavaNumber;
}
export interface BooleanNode extends ExpressionBase {
  type: 'boolean';
  value: boolean;
}
export interface ListNode extends ExpressionBase {
  type: 'list';
  items: Expression[];
}
export interface MapNode extends ExpressionBase {
  type: 'map';
  entries: { key: Expression; value: Expression }[];
}
export interface RangeNode extends ExpressionBase {
  type: 'range';
  from: Expression;
  to: Expression;
}
/** A bare word among directive arguments (GRM-11). */
export interface WordNode extends ExpressionBase {
  type: 'word';
}
export interface GroupNode extends ExpressionBase {
  type: 'group';
  inner: Expression;
}
export interface NotNode extends ExpressionBase {
  type: 'not';
  operand: Expression;
}
/** `source` is that of the right operand, blanks around it included (NUM-5). */
export interface BinaryNode extends ExpressionBase {
  type: 'binary';
  operator: BinaryOperator;
  left: Expression;
  right: Expression;
}

export type Expression =
  | StringNode
  | NumberNode
  | BooleanNode
  | ListNode
  | MapNode
  | RangeNode
  | WordNode
  | GroupNode
  | NotNode
  | BinaryNode
  | ReferenceNode;
