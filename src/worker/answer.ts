import { checkJson, formatJson, locateInText } from '../engine';
import type { Answer, Question } from './questions';

/** Answers an editor's question from the engine. */
export function answer(question: Question): Answer {
  switch (question.kind) {
    case 'format-json': {
      const formatted = formatJson(question.text);
      return formatted.ok ? { text: formatted.text } : { error: formatted.message };
    }
    case 'check-json': {
      const checked = checkJson(question.text);
      return checked.ok ? null : { message: checked.message, offset: checked.offset };
    }
    case 'locate-json':
      return locateInText(question.text, question.location);
    default:
      return question satisfies never;
  }
}
