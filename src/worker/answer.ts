import { checkJson, formatJson, locateInText, locationAt, parseLog, type Simulation, stateAt } from '../engine';
import type { Answer, Question } from './questions';
import { subjectsOf } from './subjects';
import { valueBefore } from './value-before';

/** Answers a question of the page; `last` is the simulation that the page has been given. */
export function answer(question: Question, last: Simulation | undefined): Answer {
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
    case 'location-at':
      return locationAt(question.text, question.offset);
    case 'state-at': {
      const trace = last?.templateRuns[question.run]?.trace;
      return trace === undefined ? null : stateAt(trace, question.step);
    }
    case 'value-before':
      return valueBefore(question.text, question.end, last);
    case 'parse-log':
      return parseLog(question.text);
    case 'subjects-of':
      return subjectsOf(question.wishes);
    default:
      return question satisfies never;
  }
}
