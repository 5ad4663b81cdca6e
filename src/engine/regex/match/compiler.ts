import { foldCase } from '../sets/case-mapping';
import { singleSet } from '../sets/case-sets';
import { CharSet } from '../sets/char-set';
import { isBeyondBmpUnit } from '../sets/code-points';
import type { Alternation, GroupNode, Node, ParsedPattern, RepeatNode, TextNode } from '../syntax/ast';
import { UNLIMITED } from '../syntax/ast';
import { isOneCharacter, isOptionalGroup, widthOf } from '../syntax/width';
import type { Address, Instruction, IsolatedLoop, Origin, Program } from './program';

/** Turns a syntax tree into a program, each item compiled to go on at an address that is already known. */
class Compiler {
  readonly #code: Instruction[] = [];
  readonly #origins: (Origin | null)[] = [];
  readonly #mayMemo: boolean;
  #slotCount: number;
  #memoCount = 0;
  /** How many quantifiers and look-behinds enclose the place being compiled. */
  #enclosing = 0;
  /** How many general loops do. */
  #generalLoops = 0;
  #reasserts = false;
  #lookArounds = 0;

  constructor(groupCount: number, mayMemo: boolean) {
    this.#slotCount = 2 * (groupCount + 1);
    this.#mayMemo = mayMemo;
  }

  compile(parsed: ParsedPattern): Program {
    const start = this.#alternation(parsed.body, this.#emit({ op: 'accept' }, null));
    return {
      code: this.#code,
      origins: this.#origins,
      start,
      groupCount: parsed.groupCount,
      slotCount: this.#slotCount,
      memoCount: this.#memoCount,
      stepsByCodePoint: parsed.stepsByCodePoint,
      reasserts: this.#reasserts,
    };
  }

  #emit(instruction: Instruction, node: Node | null, char = -1): Address {
    this.#code.push(instruction);
    this.#origins.push(node === null ? null : { node, char, hidden: this.#lookArounds > 0 });
    return this.#code.length - 1;
  }

  #slots(count: number): number {
    this.#slotCount += count;
    return this.#slotCount - count;
  }

  #alternation(body: Alternation, next: Address): Address {
    let entry = -1;
    for (let index = body.branches.length - 1; index >= 0; index -= 1) {
      const branch = this.#sequence(body.branches[index]?.items ?? [], next);
      entry = entry < 0 ? branch : this.#emit({ op: 'choice', first: branch, second: entry }, null);
    }
    return entry;
  }

  #sequence(items: readonly Node[], next: Address): Address {
    return items.reduceRight((follower, item) => this.#node(item, follower), next);
  }

  #node(node: Node, next: Address): Address {
    switch (node.kind) {
      case 'text':
        return this.#text(node, next);
      case 'set':
        return this.#emit({ op: 'one', set: node.set, next }, node);
      case 'assertion':
        return this.#emit({ op: 'assert', assertion: node.assertion, next }, node);
      case 'lineBreak':
        return this.#emit({ op: 'lineBreak', next }, node);
      case 'grapheme':
        return this.#emit({ op: 'grapheme', next }, node);
      case 'backReference':
        return this.#emit({ op: 'recall', group: node.group, caseMode: node.caseMode, next }, node);
      case 'empty':
        return next;
      case 'group':
        return this.#group(node, next);
      case 'atomic':
        return this.#isolated(node, 'atomic', node.body, next);
      case 'lookAhead':
        return this.#isolated(node, node.negative ? 'notAhead' : 'ahead', node.body, next);
      case 'lookBehind': {
        const { negative, min, max, byCodePoint } = node;
        const owner = this.#reserve(node);
        this.#lookArounds += 1;
        const body = this.#enclosed(() => this.#alternation(node.body, this.#end(owner)));
        this.#lookArounds -= 1;
        this.#code[owner] = { op: 'behind', negative, min, max, byCodePoint, slot: this.#slots(2), body, next };
        return owner;
      }
      case 'repeat':
        return this.#repeat(node, next);
      default:
        return node satisfies never;
    }
  }

  #text(node: TextNode, next: Address): Address {
    let follower = next;
    for (let index = node.chars.length - 1; index >= 0; index -= 1) {
      const codePoint = node.chars[index]?.codePoint ?? 0;
      const set = textSet(node, codePoint);
      const instruction: Instruction =
        set === null ? { op: 'char', codePoint, next: follower } : { op: 'one', set, next: follower };
      follower = this.#emit(instruction, node, index);
    }
    return follower;
  }

  #group(node: GroupNode, next: Address): Address {
    if (node.capture === null) return this.#alternation(node.body, next);
    const startSlot = this.#slots(1);
    const close = this.#emit({ op: 'close', startSlot, group: node.capture, next }, null);
    return this.#emit({ op: 'open', startSlot, next: this.#alternation(node.body, close) }, null);
  }

  /** Takes an address now for an instruction that is filled in once its body is compiled. */
  #reserve(node: Node): Address {
    return this.#emit({ op: 'jump', next: 0 }, node);
  }

  #end(owner: Address): Address {
    return this.#emit({ op: 'isolatedEnd', owner }, null);
  }

  #enclosed<T>(compile: () => T): T {
    this.#enclosing += 1;
    const result = compile();
    this.#enclosing -= 1;
    return result;
  }

  #isolated(node: Node, role: 'atomic' | 'ahead' | 'notAhead', inside: Alternation, next: Address): Address {
    const owner = this.#reserve(node);
    const looks = role === 'atomic' ? 0 : 1;
    this.#lookArounds += looks;
    const body = this.#alternation(inside, this.#end(owner));
    this.#lookArounds -= looks;
    this.#code[owner] = { op: 'isolated', role, slot: this.#slots(2), body, next };
    return owner;
  }

  #repeat(node: RepeatNode, next: Address): Address {
    const { body, min, max, mode } = node;
    if (isOneCharacter(body)) {
      return this.#emit({ op: 'run', set: characterSet(body), min, max, mode, next }, node);
    }
    if (isOptionalGroup(node)) {
      const inside = this.#enclosed(() => this.#node(body, next));
      const [first, second] = mode === 'lazy' ? [next, inside] : [inside, next];
      return this.#emit({ op: 'choice', first, second }, null);
    }
    if (body.kind === 'group' && mode !== 'possessive') {
      return widthOf(body.body).fixed ? this.#fixedLoop(node, body, next) : this.#generalLoop(node, body, next);
    }
    return this.#isolatedLoop(node, -1, next, (end) => this.#node(body, end));
  }

  #fixedLoop(node: RepeatNode, group: GroupNode, next: Address): Address {
    return this.#isolatedLoop(node, group.capture ?? -1, next, (end) => this.#alternation(group.body, end));
  }

  #isolatedLoop(node: RepeatNode, group: number, next: Address, compile: (end: Address) => Address): Address {
    const { min, max, mode, optional } = node;
    const owner = this.#reserve(node);
    const body = this.#enclosed(() => compile(this.#end(owner)));
    const reasserts = group >= 0 && mode === 'greedy' && this.#generalLoops > 0;
    this.#reasserts ||= reasserts;
    const slot = this.#slots(3);
    const loop: IsolatedLoop = { op: 'isolatedLoop', min, max, mode, optional, group, reasserts, slot, body, next };
    this.#code[owner] = loop;
    return owner;
  }

  #generalLoop(node: RepeatNode, group: GroupNode, next: Address): Address {
    const { min, max } = node;
    const lazy = node.mode === 'lazy';
    const countSlot = this.#slots(1);
    const startSlot = this.#slots(1);
    const end = this.#reserve(node);
    const memo = this.#mayMemo && this.#enclosing === 0 && !lazy && max === UNLIMITED ? this.#memoCount++ : -1;
    this.#generalLoops += 1;
    const inside = this.#enclosed(() => {
      const { capture } = group;
      const close = capture === null ? end : this.#emit({ op: 'close', startSlot, group: capture, next: end }, null);
      return this.#alternation(group.body, close);
    });
    this.#generalLoops -= 1;
    const body = this.#emit({ op: 'open', startSlot, next: inside }, null);
    this.#code[end] = { op: 'loopEnd', min, max, lazy, countSlot, startSlot, memo, body, next };
    const firstIteration = this.#emit({ op: 'loopFirst', countSlot, body }, null);
    return this.#emit({ op: 'loopEnter', min, max, lazy, countSlot, firstIteration, next }, node);
  }
}

/** The set a literal compares by, `null` if only the very code point fits; in a run all fold alike (rule 6.2). */
function textSet(node: TextNode, codePoint: number): CharSet | null {
  if (node.caseMode === 'exact') return null;
  if (node.caseMode === 'ascii' || node.chars.length === 1) {
    const set = singleSet(codePoint, node.caseMode);
    return set.bmpOnly || node.caseMode === 'unicode' ? set : null;
  }
  const fold = foldCase(codePoint);
  return new CharSet((c) => c === fold || foldCase(c) === fold, !isBeyondBmpUnit(codePoint));
}

function characterSet(node: Node): CharSet {
  if (node.kind === 'set') return node.set;
  const codePoint = node.kind === 'text' ? (node.chars[0]?.codePoint ?? 0) : 0;
  return singleSet(codePoint, node.kind === 'text' ? node.caseMode : 'exact');
}

/** Compiles a parsed pattern for the matcher. */
export function compileProgram(parsed: ParsedPattern): Program {
  return new Compiler(parsed.groupCount, !parsed.hasBackReference).compile(parsed);
}
