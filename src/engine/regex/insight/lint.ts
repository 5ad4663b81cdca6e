import { type CompiledPattern, compilePattern } from '../pattern';
import type { Node, RepeatNode, SourceRange } from '../syntax/ast';
import { classWord } from './class-word';
import { examplesFor } from './example';
import { surelyMatches } from './quick-match';
import { simpleShape } from './shape';
import { subjectKind } from './subject-kind';
import { type Place, walk, walkAlternations } from './walk';

/** A changed pattern and why it is meant. */
export interface PatternFix {
  readonly pattern: string;
  readonly why: string;
}

/** What a look at the pattern alone finds. */
export interface PatternFinding {
  readonly kind:
    | 'charClassAsWord'
    | 'lostBackslash'
    | 'emptyAlternative'
    | 'needlessAnchors'
    | 'catchAll'
    | 'matchesEmpty'
    | 'statusPattern'
    | 'messagePattern';
  /** UTF-16 offsets in the pattern. */
  readonly range: SourceRange;
  readonly message: string;
  readonly fix?: PatternFix;
  /** A text that the pattern matches as a whole although it hardly should; verified. */
  readonly witness?: string;
}

const MESSAGES = [
  'Forbidden',
  'Expired token',
  'Not authorized',
  'Timeout',
  'Rate exceeded',
  'Unknown',
  'OK',
  'denied',
  'no item',
];
const ANYTHING = [
  '',
  'x',
  '\n',
  'a\r\nb\u0085c\u2028d\u2029',
  '😀',
  '404',
  '{"message":"Not [here]"}',
  'x'.repeat(300),
];

/** The pattern with a part replaced. */
function replaced(source: string, { start, end }: SourceRange, by: string): string {
  return source.slice(0, start) + by + source.slice(end);
}

function surprise(pattern: CompiledPattern, word: string): string | undefined {
  const candidates = [...MESSAGES, ...examplesFor(pattern)];
  return candidates.find((text) => !text.includes(word) && surelyMatches(pattern, text));
}

function wordFinding(pattern: CompiledPattern, node: Node, place: Place): PatternFinding | null {
  const { source } = pattern;
  const set = node.kind === 'repeat' ? node.body : node;
  const found = set.kind === 'set' ? classWord(set, source) : null;
  if (found === null) return null;
  const { word, range } = found;
  const previous = place.sequence.items[place.index - 1];
  const afterAnchor = previous?.kind === 'assertion' && previous.assertion.type === 'start';
  const fixed = { pattern: replaced(source, range, `\\[${word}\\]`), why: `matches the text [${word}]` };
  const witness = surprise(pattern, word);
  return {
    kind: afterAnchor ? 'lostBackslash' : 'charClassAsWord',
    range,
    message: afterAnchor
      ? `\`[${word}]\` is one of these letters, not the text; backslashes before the brackets may have been lost`
      : `\`[${word}]\` is one character out of these, not the word`,
    fix: fixed,
    ...(witness === undefined ? {} : { witness }),
  };
}

/** `d{3}`, `4d{2}`, `w+`: a lone letter repeated where `\d` was probably meant. */
function letterFinding(source: string, node: RepeatNode, place: Place): PatternFinding | null {
  const char = node.body.kind === 'text' ? node.body.chars[0] : undefined;
  const letter = char === undefined ? '' : String.fromCodePoint(char.codePoint);
  if (char === undefined || !/^[dws]$/.test(letter) || char.range.end - char.range.start !== 1) return null;
  const previous = place.sequence.items[place.index - 1];
  if (previous?.kind === 'text' && /[A-Za-z]$/.test(source.slice(0, char.range.start))) return null;
  const pattern = replaced(source, char.range, `\\${letter}`);
  return {
    kind: 'lostBackslash',
    range: node.range,
    message: `\`${letter}\` is the letter itself; a backslash may have been lost`,
    fix: { pattern, why: `\`\\${letter}\` is the set that was probably meant` },
  };
}

function emptyAlternatives({ parsed }: CompiledPattern): PatternFinding[] {
  const findings: PatternFinding[] = [];
  walkAlternations(parsed.body, ({ branches }) => {
    const empty = branches.length > 1 ? branches.find(({ items }) => items.length === 0) : undefined;
    if (empty === undefined) return;
    findings.push({
      kind: 'emptyAlternative',
      range: empty.range,
      message: 'An empty alternative matches nothing at all',
    });
  });
  return findings;
}

function anchorFinding({ parsed, source }: CompiledPattern): PatternFinding | null {
  const [only] = parsed.body.branches;
  if (only === undefined || parsed.body.branches.length > 1) return null;
  const [first] = only.items;
  const last = only.items.at(-1);
  const leads = first?.kind === 'assertion' && first.assertion.type === 'start' && only.items.length > 1;
  const ends = last?.kind === 'assertion' && ['end', 'beforeFinalTerminator'].includes(last.assertion.type);
  const anchors = [...(leads ? [first.range] : []), ...(ends && last !== first ? [last.range] : [])];
  const [range] = anchors;
  if (range === undefined) return null;
  const pattern = anchors.reduceRight((text, anchor) => replaced(text, anchor, ''), source);
  return {
    kind: 'needlessAnchors',
    range,
    message: 'The whole text must match anyway, so the anchors change nothing',
    fix: { pattern, why: 'the same without anchors' },
  };
}

function breadthFinding(pattern: CompiledPattern): PatternFinding | null {
  const range = { start: 0, end: pattern.source.length };
  if (ANYTHING.every((text) => surelyMatches(pattern, text))) {
    return { kind: 'catchAll', range, message: 'Matches everything, the empty text included' };
  }
  const shape = simpleShape(pattern);
  if (shape !== null && shape.literal === '' && (shape.before || shape.after)) {
    return { kind: 'catchAll', range, message: 'Matches every text without a line break, the empty text included' };
  }
  if (!surelyMatches(pattern, '')) return null;
  return { kind: 'matchesEmpty', range, message: 'Matches the empty text' };
}

function kindFinding(pattern: CompiledPattern): PatternFinding | null {
  const range = { start: 0, end: pattern.source.length };
  switch (subjectKind(pattern)) {
    case 'status':
      return { kind: 'statusPattern', range, message: 'Looks like a pattern for HTTP status codes' };
    case 'message':
      return { kind: 'messagePattern', range, message: 'Looks like a pattern for error messages' };
    case 'any':
      return null;
  }
}

/** Doubtful places of a pattern, those about single items first; none if the pattern does not compile. */
export function lintPattern(pattern: string): PatternFinding[] {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return [];
  const findings: (PatternFinding | null)[] = [];
  walk(compiled.pattern.parsed.body, (node, place) => {
    findings.push(wordFinding(compiled.pattern, node, place));
    if (node.kind === 'repeat') findings.push(letterFinding(pattern, node, place));
  });
  findings.push(...emptyAlternatives(compiled.pattern));
  findings.push(anchorFinding(compiled.pattern), breadthFinding(compiled.pattern), kindFinding(compiled.pattern));
  return findings.filter((finding) => finding !== null);
}
