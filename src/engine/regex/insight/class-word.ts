import type { SetNode, SourceRange } from '../syntax/ast';

/** A class whose characters spell a word: `[NotFound]`, `[404]`. */
interface ClassWord {
  readonly word: string;
  readonly range: SourceRange;
}

function isSorted(letters: readonly string[]): boolean {
  return letters.every((letter, index) => index === 0 || (letters[index - 1] ?? '') < letter);
}

/** Whether letters are rather a set in someone's mind: in alphabetical order, or every letter in both cases. */
function looksLikeSet(word: string): boolean {
  const letters = [...word.toLowerCase()];
  const bothCases = [...word].every((letter) => /[a-z]/i.test(letter) && word.includes(swapped(letter)));
  return isSorted(letters) || bothCases;
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}

/** The word a class spells, `null` if it looks like a set of characters. */
export function classWord(node: SetNode, source: string): ClassWord | null {
  if (node.form !== 'class') return null;
  const word = /^\[((?:[A-Za-z][A-Za-z0-9_ ]{2,})|\d{3})\]$/.exec(source.slice(node.range.start, node.range.end))?.[1];
  return word === undefined || looksLikeSet(word) ? null : { word, range: node.range };
}
