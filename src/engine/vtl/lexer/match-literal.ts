import { Char, isDigit, isSpace } from '../characters';
import { floatEnd, integerEnd, stringEnd } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import { type Match, Step } from './state';

/** Rules 3-9, 31, 32, 40 and 41, which states A and D share. */
export function matchCommon(m: LexerMachine, pos: number, code: number): Match {
  switch (code) {
    case Char.LBRACKET:
      return m.take(pos + 1, Kind.LBRACKET);
    case Char.RBRACKET:
      return m.take(pos + 1, Kind.RBRACKET);
    case Char.COMMA:
      return m.take(pos + 1, Kind.COMMA);
    case Char.COLON:
      return m.take(pos + 1, Kind.COLON);
    case Char.LBRACE:
      return m.take(pos + 1, Kind.LBRACE);
    case Char.RBRACE:
      return m.take(pos + 1, Kind.RBRACE);
    case Char.DOT:
      if (m.src.charCodeAt(pos + 1) === Char.DOT) return m.take(pos + 2, Kind.DOTDOT);
  }
  return matchLiteral(m, pos, code);
}

/** White space, strings and numbers (rules 31, 32, 40, 41). */
export function matchLiteral(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  if (isSpace(code)) {
    let i = pos + 1;
    while (isSpace(src.charCodeAt(i))) i++;
    return m.take(i, Kind.WS);
  }
  if (code === Char.DQUOTE || code === Char.SQUOTE) {
    const end = stringEnd(src, pos);
    if (end > 0) return m.take(end, Kind.STRING);
    m.failedAt = src.length;
    return Step.NONE;
  }
  return matchNumber(m, pos, code);
}

/** INT and FLOAT (LEX-23). */
export function matchNumber(m: LexerMachine, pos: number, code: number): Match {
  if (!isDigit(code) && code !== Char.MINUS && code !== Char.DOT) return Step.NONE;
  const integer = integerEnd(m.src, pos);
  if (integer > 0) return m.take(integer, Kind.INT);
  const float = floatEnd(m.src, pos);
  if (float > 0) return m.take(float, Kind.FLOAT);
  m.failedAt = pos + 1;
  return Step.NONE;
}
