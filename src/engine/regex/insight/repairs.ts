import { compilePattern } from '../pattern';
import { isLineTerminator } from '../sets/predefined-sets';
import { lintPattern, type PatternFix } from './lint';
import { surelyMatchesText } from './quick-match';

/** A flag at the start that makes the pattern match, verified; `null` if it does not. */
function flagFix(pattern: string, subject: string, flags: string, why: string): PatternFix | null {
  const fixed = `(?${flags})${pattern}`;
  return surelyMatchesText(fixed, subject) ? { pattern: fixed, why } : null;
}

/** The `(?s)` that lets `.` run over line breaks; `null` if that does not help. */
export function lineBreakFix(pattern: string, subject: string): PatternFix | null {
  const hasBreak = [...subject].some((char) => isLineTerminator(char.codePointAt(0) ?? 0));
  return hasBreak ? flagFix(pattern, subject, 's', '`.` then matches line breaks too') : null;
}

/** The `(?i)` that ignores case, with `u` if needed; `null` if that does not help. */
export function caseFix(pattern: string, subject: string): PatternFix | null {
  return (
    flagFix(pattern, subject, 'i', 'upper and lower case then count the same') ??
    flagFix(pattern, subject, 'iu', 'upper and lower case of all alphabets then count the same')
  );
}

/** Whether text put beside the pattern would join only its first or last alternative. */
function needsGroup(pattern: string): boolean {
  const compiled = compilePattern(pattern);
  return compiled.ok && compiled.pattern.parsed.body.branches.length > 1;
}

/** `.*` around a pattern that fits a part of the subject; `null` if even that does not match (SEL-3). */
export function widenedFix(pattern: string, subject: string): PatternFix | null {
  const core = needsGroup(pattern) ? `(?:${pattern})` : pattern;
  const candidates: readonly (readonly [string, string])[] = [
    [`${core}.*`, 'anything may follow'],
    [`.*${core}`, 'anything may come before'],
    [`.*${core}.*`, 'anything may come before and after'],
  ];
  const across = candidates.map(([text, why]): [string, string] => [`(?s)${text}`, `${why}, line breaks included`]);
  const found = [...candidates, ...across].find(([text]) => surelyMatchesText(text, subject));
  return found === undefined ? null : { pattern: found[0], why: found[1] };
}

/** The first lint fix that makes the pattern match, such as brackets taken literally; `null` if none does. */
export function lintFix(pattern: string, subject: string): PatternFix | null {
  const fixes = lintPattern(pattern).flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  return fixes.find((fix) => surelyMatchesText(fix.pattern, subject)) ?? null;
}
