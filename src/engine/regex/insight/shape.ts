import type { CompiledPattern } from '../pattern';
import { ALL_SET } from '../sets/char-set';
import { DOT } from '../sets/predefined-sets';
import type { Alternation, Node, SourceRange } from '../syntax/ast';
import { walk } from './walk';

/** A pattern of the form "anything, then a literal, then anything", each part optional. */
interface SimpleShape {
  readonly before: boolean;
  readonly literal: string;
  readonly after: boolean;
  /** Whether "anything" includes line breaks. */
  readonly acrossLines: boolean;
}

const LINE_TERMINATORS = [10, 13, 0x85, 0x2028, 0x2029];

function withoutEndAnchors(items: readonly Node[]): readonly Node[] {
  const isAnchor = (node: Node | undefined, types: readonly string[]): boolean =>
    node?.kind === 'assertion' && types.includes(node.assertion.type);
  const from = isAnchor(items[0], ['start']) ? 1 : 0;
  const to = isAnchor(items.at(-1), ['end', 'beforeFinalTerminator']) ? items.length - 1 : items.length;
  return items.slice(from, Math.max(from, to));
}

/** The items of a pattern without alternatives, needless anchors removed; `null` if it has alternatives. */
function plainItems({ parsed }: CompiledPattern): readonly Node[] | null {
  const [only] = parsed.body.branches;
  return only === undefined || parsed.body.branches.length > 1 ? null : withoutEndAnchors(only.items);
}

/** What a repeated dot lets through: `null` if the node is not `.*`. */
function anything(node: Node | undefined): { acrossLines: boolean } | null {
  if (node?.kind !== 'repeat' || node.min > 0 || node.max < 1e9 || node.mode === 'possessive') return null;
  if (node.body.kind !== 'set') return null;
  if (node.body.set === ALL_SET) return { acrossLines: true };
  return node.body.set === DOT ? { acrossLines: false } : null;
}

/** The literal text of a node, `null` if it is not compared exactly. */
function exactText(node: Node | undefined): string | null {
  if (node?.kind !== 'text' || node.caseMode !== 'exact') return null;
  return node.chars.map((char) => String.fromCodePoint(char.codePoint)).join('');
}

/** Recognises the simple shape; `null` for all other patterns. */
export function simpleShape(pattern: CompiledPattern): SimpleShape | null {
  const items = plainItems(pattern);
  if (items === null) return null;
  const before = anything(items[0]);
  const rest = before === null ? items : items.slice(1);
  const after = anything(rest.at(-1));
  const middle = after === null ? rest : rest.slice(0, -1);
  const literal = middle.length === 0 ? '' : exactText(middle[0]);
  if (literal === null || middle.length > 1) return null;
  const acrossLines = (before?.acrossLines ?? true) && (after?.acrossLines ?? true);
  return { before: before !== null, literal, after: after !== null, acrossLines };
}

/** Literal texts that may stand anywhere after a `.*` or `.+`, and so must occur somewhere in a match. */
export function soughtTexts(pattern: CompiledPattern): { readonly text: string; readonly range: SourceRange }[] {
  const items = plainItems(pattern) ?? [];
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    const text = exactText(item);
    const sought = before?.kind === 'repeat' && before.body.kind === 'set' && before.body.form === 'dot';
    return sought && text !== null && text.length > 1 ? [{ text, range: item.range }] : [];
  });
}

/** What every text matched by a pattern surely has. */
interface Certainty {
  readonly prefix: string;
  readonly suffix: string;
  readonly parts: readonly string[];
}

/** Literal text that stands in every match. */
export function certainText(pattern: CompiledPattern): Certainty {
  const items = plainItems(pattern) ?? [];
  const texts = items.map(exactText);
  return { prefix: texts[0] ?? '', suffix: texts.at(-1) ?? '', parts: texts.filter((text) => text !== null) };
}

function mayHoldTerminator(node: Node): boolean {
  switch (node.kind) {
    case 'text':
      return node.chars.some((char) => LINE_TERMINATORS.includes(char.codePoint));
    case 'set':
      return LINE_TERMINATORS.some((terminator) => node.set.has(terminator));
    case 'lineBreak':
    case 'grapheme':
      return true;
    case 'repeat':
      return mayHoldTerminator(node.body);
    case 'group':
    case 'atomic':
    case 'assertion':
    case 'backReference':
    case 'empty':
    case 'lookAhead':
    case 'lookBehind':
      return false;
    default:
      return node satisfies never;
  }
}

/** Whether a match of the pattern could contain a line terminator. */
export function mayMatchTerminator(body: Alternation): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= mayHoldTerminator(node);
  });
  return found;
}
