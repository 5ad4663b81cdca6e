import { Char, isWordStart } from '../characters';
import { isOperatorWord, symbolLength } from '../operators';
import { bracedWordEnd, swallowNewline, wordEnd } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import { matchCommon, matchNumber } from './match-literal';
import { type Match, State, Step } from './state';

/** State P (rules 36-43, 49). */
export function matchDirectiveName(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  if (isWordStart(code)) return matchKeyword(m, wordEnd(src, pos), src.slice(pos, wordEnd(src, pos)), Kind.WORD);
  if (code === Char.LBRACE) {
    const end = bracedWordEnd(src, pos);
    if (end > 0) return matchKeyword(m, end, src.slice(pos + 1, end - 1), Kind.BRACED);
  } else {
    const number = matchNumber(m, pos, code);
    if (number !== Step.NONE) {
      m.pop();
      return number;
    }
  }
  return m.stop();
}

function matchKeyword(m: LexerMachine, end: number, word: string, otherwise: Kind): Match {
  switch (word) {
    case 'end':
    case 'else':
      m.pop();
      return m.take(swallowNewline(m.src, end), word === 'end' ? Kind.END : Kind.ELSE);
    case 'if':
    case 'elseif':
      m.state = State.DIRECTIVE;
      return m.take(end, word === 'if' ? Kind.IF : Kind.ELSEIF);
    default:
      return m.take(end, otherwise);
  }
}

/** State D. */
export function matchDirective(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  if (code === Char.RPAREN) {
    m.closeParenthesis();
    return m.take(swallowNewline(src, pos + 1), Kind.CLOSE_D);
  }
  if (code === Char.LPAREN) {
    m.depth++;
    return m.take(pos + 1, Kind.LPAREN);
  }
  if (isWordStart(code)) {
    const end = wordEnd(src, pos);
    const length = end - pos;
    if (length === 4 && src.startsWith('true', pos)) return m.take(end, Kind.TRUE);
    if (length === 5 && src.startsWith('false', pos)) return m.take(end, Kind.FALSE);
    if ((length === 2 || length === 3) && isOperatorWord(src.slice(pos, end))) {
      return m.take(end, src.startsWith('not', pos) ? Kind.NOT : Kind.OPERATOR);
    }
    return m.take(end, Kind.WORD);
  }
  if (code === Char.LBRACE) {
    const end = bracedWordEnd(src, pos);
    if (end > 0) return m.take(end, Kind.BRACED);
  }
  const common = matchCommon(m, pos, code);
  if (common !== Step.NONE) return common;
  const length = symbolLength(src, pos);
  if (length > 0) {
    const kind =
      length > 1 ? Kind.OPERATOR : code === Char.BANG ? Kind.NOT : code === Char.EQUAL ? Kind.ASSIGN : Kind.OPERATOR;
    return m.take(pos + length, kind);
  }
  if (code === Char.AMPERSAND || code === Char.PIPE) m.failedAt = pos + 1;
  return Step.NONE;
}
