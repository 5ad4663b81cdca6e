import { Char } from '../characters';
import { setOpenEnd } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import { type Match, State, Step } from './state';

/** Rules 14 and 17-21 at a `#`. */
export function matchHash(m: LexerMachine, pos: number): Match {
  const { src } = m;
  const code = src.charCodeAt(pos + 1);
  const state = m.state;
  if (state <= State.ARGUMENTS && (code === 115 || code === Char.LBRACE)) {
    const end = setOpenEnd(src, pos);
    if (end > 0) return m.setOpen(end);
  }
  if (code === Char.LBRACKET && src.charCodeAt(pos + 2) === Char.LBRACKET) return m.open(State.RAW, pos + 3);
  if (code === Char.STAR) {
    const doc = src.charCodeAt(pos + 2) === Char.STAR && pos + 3 < src.length;
    if (doc && src.charCodeAt(pos + 3) !== Char.HASH) return m.open(State.DOC_COMMENT, m.inComment ? pos + 4 : pos + 3);
    return m.open(State.BLOCK_COMMENT, pos + 2);
  }
  if (code === Char.HASH && (state <= State.REFERENCE || state === State.DIRECTIVE_NAME || state === State.DIRECTIVE)) {
    if (state === State.REFERENCE) m.pop();
    m.push(State.LINE_COMMENT);
    m.inComment = true;
    return m.take(pos + 2, Kind.LC_OPEN);
  }
  if (!m.inComment) {
    if (state === State.REFERENCE || state === State.MEMBER) m.pop();
    m.push(State.DIRECTIVE_NAME);
  }
  return m.take(pos + 1, Step.MORE);
}

/** Rules 15, 16 and 50; `pos` is at the backslashes before the `$` at `dollar`. */
export function matchDollar(m: LexerMachine, pos: number, dollar: number): Match {
  const { src } = m;
  const state = m.state;
  let end = dollar + 1;
  const slashes = src.charCodeAt(end) === Char.BACKSLASH ? m.slashes(end) : end;
  const bang = src.charCodeAt(slashes) === Char.BANG;
  if (pos === dollar && state <= State.REFERENCE) {
    const after = bang && slashes <= end + 1 ? slashes + 1 : end;
    const code = src.charCodeAt(after);
    if (code === Char.LBRACKET) return m.take(after + 1, Kind.EMPTY_IDX);
    if (after === end && code === Char.DOT) return m.take(end + 1, Kind.EMPTY_IDX);
  }
  if (bang) end = slashes + 1;
  if (!m.inComment) {
    if (state === State.REFERENCE) m.pop();
    m.push(State.REFERENCE);
  }
  return m.take(end, Step.MORE);
}
