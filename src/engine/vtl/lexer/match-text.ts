import { Char, isBlank } from '../characters';
import { bracedWordEnd, setOpenEnd, wordEnd } from '../shapes';
import { Kind } from '../token';
import type { LexerMachine } from './machine';
import type { Match } from './state';

/** State T (rules 13, 14, 22-24). */
export function matchText(m: LexerMachine, pos: number, code: number): Match {
  const { src } = m;
  if (code === Char.BACKSLASH) {
    const end = m.slashes(pos);
    const count = end - pos;
    if (count % 2 === 1 && src.charCodeAt(end) === Char.HASH) {
      const word = Math.max(wordEnd(src, end + 1), bracedWordEnd(src, end + 1));
      if (word > 0) return m.take(word, Kind.ESC_DIR);
    }
    return count >= 2 ? m.take(pos + 2, Kind.BS2) : m.take(pos + 1, Kind.BS1);
  }
  let i = pos;
  if (isBlank(code)) {
    while (isBlank(src.charCodeAt(i))) i++;
    if (src.charCodeAt(i) === Char.HASH) {
      const end = setOpenEnd(src, i);
      if (end > 0) return m.setOpen(end);
    }
  }
  for (; i < src.length; i++) {
    const next = src.charCodeAt(i);
    if (next === Char.DOLLAR || next === Char.HASH || next === Char.BACKSLASH) break;
  }
  return m.take(i, Kind.TEXT);
}
