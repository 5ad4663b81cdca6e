import type { MismatchReason } from './explain';
import { shownCharacter } from './wording';

/** Longest excerpt of the subject that is quoted. */
const EXCERPT = 40;

function quoted(text: string): string {
  const shown = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  return `\`${shown.replace(/\r\n|[\n\r]/g, '⏎')}\``;
}

/** A reason in one plain sentence; positions in it count from 1. */
export function summaryOf(reason: MismatchReason | undefined, subject: string): string {
  switch (reason?.kind) {
    case undefined:
      return 'Does not match.';
    case 'lineTerminator':
      return `\`.\` stops at the line break at character ${reason.at + 1}; try \`${reason.fix.pattern}\`.`;
    case 'case':
      return `Only upper and lower case differ; try \`${reason.fix.pattern}\`.`;
    case 'partial': {
      const hint = reason.fix === undefined ? '' : `; try \`${reason.fix.pattern}\``;
      const part = reason.start === reason.end ? 'the empty text' : quoted(subject.slice(reason.start, reason.end));
      return `Matches only ${part} of ${quoted(subject)}: the whole string must match${hint}.`;
    }
    case 'missingText':
      return `${quoted(reason.text)} does not occur in ${quoted(subject)}.`;
    case 'character': {
      const hint = reason.fix === undefined ? '' : `; try \`${reason.fix.pattern}\``;
      const got = shownCharacter(reason.got.codePointAt(0) ?? 0);
      return `Differs at character ${reason.at + 1}: ${got}, the pattern needs ${reason.expected}${hint}.`;
    }
    case 'tooShort':
      return subject === ''
        ? `The text is empty, but the pattern needs ${reason.expected}.`
        : `The text ends after character ${reason.at}, but the pattern still needs ${reason.expected}.`;
    case 'exhausted':
      return 'Gave up: the pattern takes too many steps on this text.';
  }
}
