import { type CompiledPattern, compilePattern } from '../pattern';
import { ALL_SET, type CharSet } from '../sets/char-set';
import { DOT, UNIX_DOT } from '../sets/predefined-sets';
import type { Alternation, Node, RepeatNode, Sequence } from '../syntax/ast';
import { surelyMatches } from './quick-match';

const MAX_LENGTH = 400;
const MAX_EXAMPLES = 6;
const READABLE = 'aeioxtnZABCXYZ0123456789 -_.:,;/!?@#$%&*()[]{}<>"\'`^~|\\=+\t\n\r';
/** Further places to look for a member of a set, as first code point and count. */
const ELSEWHERE: readonly (readonly [number, number])[] = [
  [0, 0x600],
  [0x900, 0x80],
  [0x1e00, 0x200],
  [0x2000, 0x400],
  [0x3040, 0x60],
  [0x4e00, 0x20],
  [0xac00, 0x20],
  [0xd800, 1],
  [0xdc00, 1],
  [0x10400, 0x40],
  [0x1f600, 0x20],
];

/** The member of a set for the given turn, readable ones first; `null` if none is found. */
function memberOf(set: CharSet, turn: number): string | null {
  const readable = [...READABLE].filter((char) => set.has(char.codePointAt(0) ?? 0));
  if (readable.length > 0) return readable[turn % readable.length] ?? null;
  for (const [first, count] of ELSEWHERE) {
    for (let point = first; point < first + count; point += 1) {
      if (set.has(point)) return String.fromCodePoint(point);
    }
  }
  return null;
}

/** Writes one text a pattern could match, ignoring look-arounds and anchors. */
class Writer {
  text = '';
  readonly #variant: number;
  readonly #groups = new Map<number, string>();

  constructor(variant: number) {
    this.#variant = variant;
  }

  /** False if there is no such text, or only too long ones. */
  alternation(body: Alternation): boolean {
    const branch = body.branches[this.#variant % body.branches.length];
    return branch === undefined || this.#sequence(branch);
  }

  #sequence(sequence: Sequence): boolean {
    return sequence.items.every((item) => this.#node(item, 0)) && this.text.length <= MAX_LENGTH;
  }

  #add(text: string | null | undefined): boolean {
    this.text += text ?? '';
    return text !== null && text !== undefined && this.text.length <= MAX_LENGTH;
  }

  #node(node: Node, turn: number): boolean {
    switch (node.kind) {
      case 'text':
        return this.#add(node.chars.map((char) => String.fromCodePoint(char.codePoint)).join(''));
      case 'set':
        return this.#add(memberOf(node.set, this.#variant + (this.#variant > 0 ? turn : 0)));
      case 'lineBreak':
        return this.#add('\n');
      case 'grapheme':
        return this.#add('x');
      case 'backReference':
        return this.#add(this.#groups.get(node.group));
      case 'group': {
        const start = this.text.length;
        const done = this.alternation(node.body);
        if (node.capture !== null) this.#groups.set(node.capture, this.text.slice(start));
        return done;
      }
      case 'atomic':
        return this.alternation(node.body);
      case 'repeat':
        return this.#repeat(node);
      case 'assertion':
      case 'empty':
      case 'lookAhead':
      case 'lookBehind':
        return true;
      default:
        return node satisfies never;
    }
  }

  #repeat({ body, min, max }: RepeatNode): boolean {
    const isDot = body.kind === 'set' && (body.set === DOT || body.set === UNIX_DOT || body.set === ALL_SET);
    if (isDot && this.#variant > 0 && max > 8 && min < 5) return this.#add(this.text === '' ? 'Some ' : ' text');
    const count = Math.min(max, Math.max(min, this.#variant));
    for (let turn = 0; turn < count; turn += 1) {
      if (!this.#node(body, turn)) return false;
    }
    return true;
  }
}

/** Texts that the pattern matches as a whole, each verified; the shortest way through it first, none if none was found. */
export function examplesFor(pattern: CompiledPattern): string[] {
  const { body } = pattern.parsed;
  const found = new Set<string>();
  const variants = Math.max(4, Math.min(2 * MAX_EXAMPLES, body.branches.length));
  for (let variant = 0; variant < variants && found.size < MAX_EXAMPLES; variant += 1) {
    const writer = new Writer(variant);
    if (writer.alternation(body) && surelyMatches(pattern, writer.text)) found.add(writer.text);
  }
  return [...found];
}

/** {@link examplesFor} for a pattern not yet compiled; none if it does not compile. */
export function exampleOf(pattern: string): string[] {
  const compiled = compilePattern(pattern);
  return compiled.ok ? examplesFor(compiled.pattern) : [];
}
