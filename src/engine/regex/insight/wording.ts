import type { Origin } from '../match/program';
import type { Assertion, Node, SourceRange } from '../syntax/ast';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\d', 'a digit'],
  ['\\D', 'a character that is no digit'],
  ['\\w', 'a letter, digit or `_`'],
  ['\\W', 'a character that is no letter, digit or `_`'],
  ['\\s', 'white space'],
  ['\\S', 'a character that is no white space'],
]);

/** A character as shown to people: itself in back quotes, or its code point if it cannot be seen. */
export function shownCharacter(codePoint: number): string {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  if (codePoint === 10) return `a line break (${name})`;
  if (codePoint === 13) return `a carriage return (${name})`;
  if (codePoint === 9) return `a tab (${name})`;
  if (codePoint === 32) return 'a space';
  return /[\p{C}\p{Z}\p{M}]/u.test(String.fromCodePoint(codePoint)) ? name : `\`${String.fromCodePoint(codePoint)}\``;
}

function assertionWording(assertion: Assertion): string {
  switch (assertion.type) {
    case 'start':
      return 'the start of the text';
    case 'end':
    case 'beforeFinalTerminator':
      return 'the end of the text';
    case 'lineStart':
      return 'the start of a line';
    case 'lineEnd':
      return 'the end of a line';
    case 'wordBoundary':
      return assertion.negated ? 'no word boundary' : 'a word boundary';
    case 'graphemeBoundary':
      return 'the boundary of a visible character';
    case 'previousMatchEnd':
      return 'the end of the previous match';
    default:
      return assertion satisfies never;
  }
}

function nodeWording(node: Node, char: number, source: string): string {
  const written = source.slice(node.range.start, node.range.end);
  switch (node.kind) {
    case 'text': {
      const codePoint = (node.chars[char] ?? node.chars[0])?.codePoint ?? 0;
      return shownCharacter(codePoint);
    }
    case 'set':
      if (node.form === 'dot') return 'any character except a line break';
      if (node.form === 'class') return `one character out of \`${written}\``;
      return ESCAPES.get(written) ?? `a character of \`${written}\``;
    case 'assertion':
      return assertionWording(node.assertion);
    case 'lineBreak':
      return 'a line break';
    case 'grapheme':
      return 'a character';
    case 'backReference':
      return `what group ${node.group} matched`;
    case 'repeat':
      return nodeWording(node.body, 0, source);
    case 'empty':
    case 'group':
    case 'atomic':
    case 'lookAhead':
    case 'lookBehind':
      return `what \`${written}\` asks for`;
    default:
      return node satisfies never;
  }
}

/** Source range of what an instruction was made from. */
export function rangeOf({ node, char }: Origin): SourceRange {
  return (node.kind === 'text' ? node.chars[char]?.range : undefined) ?? node.range;
}

/** What the items need, for people: "`B`" or "a digit or `x`". */
export function expectedWording(items: readonly Origin[], source: string): string {
  const needs = new Set(items.map(({ node, char }) => nodeWording(node, char, source)));
  return needs.size === 0 ? 'something else' : [...needs].join(' or ');
}
