import type { MatchResult } from '../match/find';
import type { CompiledPattern } from '../pattern';
import { isAsciiDigit } from '../sets/code-points';
import { type TextOutcome, textError } from './outcome';

const DOLLAR = '$';
const BACKSLASH = '\\';

/** A group reference read from a replacement: which group, and where the text goes on. */
interface Reference {
  readonly group: number;
  readonly after: number;
}

/** `${name}`, `at` being after the brace (rule 13.3). */
function namedReference(pattern: CompiledPattern, text: string, at: number): TextOutcome<Reference> {
  const name = /^[A-Za-z0-9]*/.exec(text.slice(at))?.[0] ?? '';
  const after = at + name.length;
  if (name === '') return textError('replacement', 'named capturing group has 0 length name');
  if (text[after] !== '}') return textError('replacement', "named capturing group is missing trailing '}'");
  if (isAsciiDigit(name.charCodeAt(0))) {
    return textError('replacement', `capturing group name {${name}} starts with digit character`);
  }
  const group = pattern.groupNames.get(name);
  if (group === undefined) return textError('replacement', `No group with name {${name}}`);
  return { ok: true, value: { group, after: after + 1 } };
}

/** `$n`: further digits belong to the number while there is such a group (rule 13.2). */
function numberedReference(pattern: CompiledPattern, text: string, at: number): TextOutcome<Reference> {
  let group = text.charCodeAt(at) - 48;
  if (group > pattern.groupCount) return textError('group', `No group ${group}`);
  let after = at + 1;
  for (; isAsciiDigit(text.charCodeAt(after)); after += 1) {
    const longer = group * 10 + text.charCodeAt(after) - 48;
    if (longer > pattern.groupCount) break;
    group = longer;
  }
  return { ok: true, value: { group, after } };
}

function reference(pattern: CompiledPattern, text: string, at: number): TextOutcome<Reference> {
  if (at === text.length) return textError('replacement', 'Illegal group reference: group index is missing');
  if (text[at] === '{') return namedReference(pattern, text, at + 1);
  if (isAsciiDigit(text.charCodeAt(at))) return numberedReference(pattern, text, at);
  return textError('replacement', 'Illegal group reference');
}

/** The text that a replacement stands for in one match (rules 13.2, 13.3). */
export function expandReplacement(
  pattern: CompiledPattern,
  replacement: string,
  match: MatchResult,
): TextOutcome<string> {
  let text = '';
  for (let at = 0; at < replacement.length; ) {
    const unit = replacement[at] ?? '';
    if (unit === BACKSLASH) {
      if (at + 1 === replacement.length) return textError('replacement', 'character to be escaped is missing');
      text += replacement[at + 1] ?? '';
      at += 2;
    } else if (unit === DOLLAR) {
      const found = reference(pattern, replacement, at + 1);
      if (!found.ok) return found;
      text += match.groups[found.value.group] ?? '';
      at = found.value.after;
    } else {
      text += unit;
      at += 1;
    }
  }
  return { ok: true, value: text };
}
