/** A half-open range of UTF-16 offsets into the imported text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The language a piece of the file is written in; it decides how an edit of that piece is spelled. */
export type Syntax = 'json' | 'yaml' | 'hcl';

interface Placed {
  readonly span: Span;
  readonly syntax: Syntax;
  /** Reached through a YAML alias: its text belongs to several places, so it is not edited in place. */
  readonly shared?: true;
  /** Strings here are Terraform templates (`.tf.json`, or JSON and YAML inside a heredoc). */
  readonly interpolated?: true;
}

/** A scalar; `text` is the decoded string, or for the other types the spelling in the file (`200`, `1e3`, `true`). */
export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly type: 'string' | 'number' | 'boolean' | 'null';
  readonly text: string;
}

/** One key with its value; an HCL attribute or block is one, too. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
  /** From the key to the end of the value. */
  readonly span: Span;
  /** Came in through a YAML merge key (`<<`); the map itself does not spell it. */
  readonly merged?: true;
  /** A later entry of the same key replaces this one. */
  readonly replaced?: true;
  /** Labels of an HCL block. */
  readonly labels?: readonly string[];
}

/** `flow` is `{ … }`, `block` is YAML by indentation, `body` is HCL attributes and blocks. */
export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly layout: 'flow' | 'block' | 'body';
}

/** One member of a list. */
export interface Item {
  readonly value: Node;
  /** In YAML block lists from the dash on. */
  readonly span: Span;
}

/** A list, in brackets or with a dash on each line. */
export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Item[];
  readonly layout: 'flow' | 'block';
}

/** A YAML value with a local tag, such as `!Sub`; `tag` has no exclamation mark. */
export interface TaggedNode extends Placed {
  readonly kind: 'tagged';
  readonly tag: string;
  readonly value: Node;
}

/** An HCL string with interpolations; strings are literal text. */
export interface TemplateNode extends Placed {
  readonly kind: 'template';
  readonly parts: readonly (string | { readonly hole: string })[];
}

/** An HCL function call whose arguments are kept, such as `jsonencode({…})`. */
export interface CallNode extends Placed {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Node[];
  readonly text: string;
}

/** Any other HCL expression, kept as its source text. */
export interface ExpressionNode extends Placed {
  readonly kind: 'expression';
  readonly text: string;
}

/** One value of an imported file with its place in the text, whatever the file's language. */
export type Node = ScalarNode | MapNode | ListNode | TaggedNode | TemplateNode | CallNode | ExpressionNode;

/** Why a text could not be read, with the place. */
export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
}

/** A text as a node, or why it could not be read. */
export type Parsed =
  | { readonly ok: true; readonly root: Node }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/** Nesting beyond this is refused, so that no reader can exhaust the stack. */
export const DEPTH_LIMIT = 200;
