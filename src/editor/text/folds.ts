import type { TextRange } from '../types';
import { blocksOf } from './blocks';
import type { TemplateOutline, TextBracket } from './scan-template';

/** A part that can be folded away, by offsets; it keeps the line of `start` and the line of `end` visible. */
export interface Fold extends TextRange {
  comment: boolean;
}

/** What can be folded in a template: the branches of blocks, block comments, runs of `##` lines, JSON objects and arrays. */
export function foldsOf(text: string, outline: TemplateOutline): Fold[] {
  const folds: Fold[] = [];
  for (const { words } of blocksOf(outline)) {
    words.slice(1).forEach((word, index) => {
      const opener = words[index];
      if (opener) folds.push({ start: opener.start, end: word.start, comment: false });
    });
  }
  for (const comment of commentRuns(text, outline.comments)) folds.push({ ...comment, comment: true });
  for (const raw of outline.raws) folds.push({ ...raw, comment: false });
  return folds.concat(bracketFolds(outline.brackets));
}

/** Joins `##` comments that follow each other on lines of their own. */
function commentRuns(text: string, comments: readonly TextRange[]): TextRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const comment of comments) {
    const last = runs.at(-1);
    if (last && text.startsWith('##', comment.start) && /^\r?\n[ \t]*$/.test(text.slice(last.end, comment.start))) {
      last.end = comment.end;
    } else runs.push({ ...comment });
  }
  return runs;
}

function bracketFolds(brackets: readonly TextBracket[]): Fold[] {
  const folds: Fold[] = [];
  const open: TextBracket[] = [];
  for (const bracket of brackets) {
    if (bracket.char === '{' || bracket.char === '[') open.push(bracket);
    else {
      const opener = open.at(-1);
      if (opener?.char !== (bracket.char === '}' ? '{' : '[')) continue;
      open.pop();
      folds.push({ start: opener.at, end: bracket.at, comment: false });
    }
  }
  return folds;
}
