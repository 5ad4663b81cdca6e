import type { CharSet } from '../sets/char-set';

/** UTF-16 offsets in the pattern as written, `end` excluded. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** How a literal character is compared: exactly, with its other ASCII case, or by Unicode simple folding (rule 6). */
export type CaseMode = 'exact' | 'ascii' | 'unicode';

/** One literal character. */
export interface TextChar {
  readonly codePoint: number;
  readonly range: SourceRange;
}

/** Literal characters in a row, the longest run Java would compare as one slice. */
export interface TextNode {
  readonly kind: 'text';
  readonly chars: readonly TextChar[];
  readonly caseMode: CaseMode;
  readonly range: SourceRange;
}

/** What a set was written as. */
export type SetForm = 'dot' | 'class' | 'escape' | 'property';

/** One character out of a set. */
export interface SetNode {
  readonly kind: 'set';
  readonly form: SetForm;
  readonly set: CharSet;
  readonly range: SourceRange;
}

/** Zero-width tests (rule 7). `lineStart` and `lineEnd` are `^` and `$` under `(?m)`; `unix` stands for `(?d)`. */
export type Assertion =
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'beforeFinalTerminator'; readonly unix: boolean }
  | { readonly type: 'lineStart'; readonly unix: boolean }
  | { readonly type: 'lineEnd'; readonly unix: boolean }
  | { readonly type: 'wordBoundary'; readonly negated: boolean; readonly unicode: boolean }
  | { readonly type: 'graphemeBoundary' }
  | { readonly type: 'previousMatchEnd' };

/** An anchor or boundary. */
interface AssertionNode {
  readonly kind: 'assertion';
  readonly assertion: Assertion;
  readonly range: SourceRange;
}

/** `\R`. */
interface LineBreakNode {
  readonly kind: 'lineBreak';
  readonly range: SourceRange;
}

/** `\X`. */
interface GraphemeNode {
  readonly kind: 'grapheme';
  readonly range: SourceRange;
}

/** `\1` or `\k<name>`. */
interface BackReferenceNode {
  readonly kind: 'backReference';
  readonly group: number;
  readonly caseMode: CaseMode;
  readonly range: SourceRange;
}

/** The nothing before a quantifier that stands where an item should (rule 2.6). */
interface EmptyNode {
  readonly kind: 'empty';
  readonly range: SourceRange;
}

/** `(...)`, `(?<name>...)`, `(?:...)`, `(?i:...)`; `capture` is the group number, `null` if it captures nothing. */
export interface GroupNode {
  readonly kind: 'group';
  readonly capture: number | null;
  readonly name: string | null;
  readonly body: Alternation;
  readonly range: SourceRange;
}

/** `(?>...)`. */
interface AtomicNode {
  readonly kind: 'atomic';
  readonly body: Alternation;
  readonly range: SourceRange;
}

/** `(?=...)`, `(?!...)`. */
interface LookAheadNode {
  readonly kind: 'lookAhead';
  readonly negative: boolean;
  readonly body: Alternation;
  readonly range: SourceRange;
}

/** `(?<=...)`, `(?<!...)`; distances in UTF-16 units or code points (rule 5.6), `max` as Java's 32-bit sum. */
interface LookBehindNode {
  readonly kind: 'lookBehind';
  readonly negative: boolean;
  readonly body: Alternation;
  readonly min: number;
  readonly max: number;
  readonly byCodePoint: boolean;
  readonly range: SourceRange;
}

/** Which count a quantifier tries first, and whether it gives back. */
export type RepeatMode = 'greedy' | 'lazy' | 'possessive';

/** An item with a quantifier; `max` is at most {@link UNLIMITED}. */
export interface RepeatNode {
  readonly kind: 'repeat';
  readonly body: Node;
  readonly min: number;
  readonly max: number;
  readonly mode: RepeatMode;
  /** Written `?`, which Java runs in a way of its own. */
  readonly optional: boolean;
  readonly range: SourceRange;
}

/** Any item of a sequence. */
export type Node =
  | TextNode
  | SetNode
  | AssertionNode
  | LineBreakNode
  | GraphemeNode
  | BackReferenceNode
  | EmptyNode
  | GroupNode
  | AtomicNode
  | LookAheadNode
  | LookBehindNode
  | RepeatNode;

/** Items matched one after the other. */
export interface Sequence {
  readonly items: readonly Node[];
  readonly range: SourceRange;
}

/** Sequences of which the first that leads to success counts. */
export interface Alternation {
  readonly branches: readonly Sequence[];
  readonly range: SourceRange;
}

/** The count Java takes for "no limit", and the largest a pattern can write. */
export const UNLIMITED = 0x7fffffff;

/** A parsed pattern. */
export interface ParsedPattern {
  readonly body: Alternation;
  /** Number of capturing groups, the whole match not counted. */
  readonly groupCount: number;
  readonly groupNames: ReadonlyMap<string, number>;
  readonly hasBackReference: boolean;
  /** Whether `find` steps over surrogate pairs (rule 8.2). */
  readonly stepsByCodePoint: boolean;
}
