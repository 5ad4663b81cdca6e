import { Char } from '../characters';
import { swallowNewline } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import { type Match, State, Step } from './state';

/** Inside comments and raw blocks (rules 25-30, VTL-11). */
export function matchComment(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  const state = m.state;
  if (state === State.LINE_COMMENT) {
    if (code === Char.LF || code === Char.CR) return m.closeComment(swallowNewline(src, pos), Kind.LC_END);
  } else if (state === State.RAW) {
    if (code === Char.RBRACKET && src.startsWith(']]#', pos)) return m.closeComment(pos + 3, Kind.RAW_END);
  } else if (code === Char.STAR && src.charCodeAt(pos + 1) === Char.HASH) {
    return m.closeComment(pos + 2, state === State.DOC_COMMENT ? Kind.DC_END : Kind.BC_END);
  }
  let i = pos + 1;
  for (; i < src.length; i++) {
    const next = src.charCodeAt(i);
    if (next === Char.HASH || next === Char.DOLLAR || next === Char.BACKSLASH || next === Char.STAR) break;
    if (next === Char.LF || next === Char.CR || next === Char.RBRACKET) break;
  }
  return m.take(i, state === State.RAW ? Step.MORE : Step.SKIP);
}
