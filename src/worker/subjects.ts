import { exampleOf, matchPattern } from '../engine';

/** A response whose subject is looked for: its pattern (empty: the default), and subjects that would suit it best. */
export interface SubjectWish {
  pattern: string;
  candidates: readonly string[];
}

/**
 * For each response the subjects that select it, its own candidates first. Those that no other pattern matches stand
 * alone where there are any, since selection among several is not documented (SEL-8); the default has what none matches.
 */
export function subjectsOf(wishes: readonly SubjectWish[]): string[][] {
  const patterns = wishes.map((wish) => wish.pattern);
  const matching = (subject: string): boolean[] =>
    patterns.map((pattern) => pattern !== '' && matchesWhole(pattern, subject));
  return wishes.map(({ pattern, candidates }, own) => {
    const tried = [...new Set([...candidates, ...(pattern === '' ? [] : exampleOf(pattern))])];
    const rated = tried.map((subject) => ({ subject, matches: matching(subject) }));
    const fitting = rated.filter(({ matches }) => (pattern === '' ? !matches.includes(true) : matches[own]));
    const alone = fitting.filter(({ matches }) => matches.every((match, at) => !match || patterns[at] === pattern));
    return (alone.length > 0 ? alone : fitting).map(({ subject }) => subject);
  });
}

function matchesWhole(pattern: string, subject: string): boolean {
  const result = matchPattern(pattern, subject);
  return 'matches' in result && result.matches;
}
