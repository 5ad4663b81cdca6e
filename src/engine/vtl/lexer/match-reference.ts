import { Char, isBlank, isIdentPart, isIdentStart, isLetter } from '../characters';
import { setOpenEnd } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import { matchCommon, matchLiteral } from './match-literal';
import { type Match, State } from './state';

/** States R and M (rules 1, 10, 14, 33, 34, 44-48). */
export function matchReference(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  if (isIdentStart(code)) return matchIdentifier(m, pos);
  if (code === Char.DOT) {
    if (!isLetter(src.charCodeAt(pos + 1))) return m.stop();
    m.state = State.MEMBER;
    return m.take(pos + 1, Kind.DOT);
  }
  if (code === Char.LBRACKET) {
    m.push(State.INDEX);
    return m.take(pos + 1, Kind.IDX_OPEN);
  }
  if (code === Char.LPAREN && m.state === State.MEMBER) {
    m.depth++;
    m.state = State.ARGUMENTS;
    return m.take(pos + 1, Kind.LPAREN);
  }
  if (code === Char.LBRACE) return m.take(pos + 1, Kind.LCURLY);
  if (code === Char.RBRACE) {
    m.pop();
    return m.take(pos + 1, Kind.RCURLY);
  }
  if (isBlank(code)) {
    const end = setOpenEnd(src, pos);
    if (end > 0) return m.setOpen(end);
  }
  return m.stop();
}

function matchIdentifier(m: LexerMachine, pos: number): Match {
  const { src } = m;
  let i = pos + 1;
  while (isIdentPart(src.charCodeAt(i))) i++;
  if (i === pos + 4 && src.startsWith('true', pos)) return m.take(i, Kind.TRUE);
  if (i === pos + 5 && src.startsWith('false', pos)) return m.take(i, Kind.FALSE);
  return m.take(i, Kind.IDENT);
}

/** State A. */
export function matchArgument(m: LexerMachine, pos: number, code: number): Match {
  if (isIdentStart(code)) return matchIdentifier(m, pos);
  if (code === Char.RPAREN) {
    m.state = State.REFERENCE;
    return m.take(pos + 1, Kind.CLOSE_A);
  }
  if (isBlank(code)) {
    const end = setOpenEnd(m.src, pos);
    if (end > 0) return m.setOpen(end);
  }
  if (code === Char.DOT && isLetter(m.src.charCodeAt(pos + 1))) {
    m.state = State.MEMBER;
    return m.take(pos + 1, Kind.DOT);
  }
  return matchCommon(m, pos, code);
}

/** State X. */
export function matchIndex(m: LexerMachine, pos: number, code: number): Match {
  if (code === Char.RBRACKET) {
    m.pop();
    return m.take(pos + 1, Kind.IDX_CLOSE);
  }
  if (m.src.startsWith('true', pos)) return m.take(pos + 4, Kind.TRUE);
  if (m.src.startsWith('false', pos)) return m.take(pos + 5, Kind.FALSE);
  return matchLiteral(m, pos, code);
}
