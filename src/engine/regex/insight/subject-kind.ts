import type { CompiledPattern } from '../pattern';
import { surelyMatches } from './quick-match';
import { walk } from './walk';

const STATUSES = [
  200, 201, 202, 204, 301, 302, 304, 400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504,
];

/** Least letters in a row that make a word. */
const WORD = 3;

function hasWord(pattern: CompiledPattern): boolean {
  let found = false;
  walk(pattern.parsed.body, (node) => {
    if (node.kind !== 'text') return;
    const letters = node.chars.map(({ codePoint }) => String.fromCodePoint(codePoint)).join('');
    found ||= new RegExp(`\\p{L}{${WORD}}`, 'u').test(letters);
  });
  return found;
}

/** What a pattern seems written for: HTTP status codes, error messages, or either. */
export function subjectKind(pattern: CompiledPattern): 'status' | 'message' | 'any' {
  const matchesStatus = STATUSES.some((status) => surelyMatches(pattern, String(status)));
  if (hasWord(pattern)) return matchesStatus ? 'any' : 'message';
  const matchesText = ['', 'x', 'Some text', '[Error] x'].some((text) => surelyMatches(pattern, text));
  return matchesStatus && !matchesText ? 'status' : 'any';
}
