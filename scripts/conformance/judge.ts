import { answerJsonPath, answerRegex, answerTemplate } from './answer-text';
import { answerRuntime } from './aws/answer';
import { disagreements, inFormOf } from './aws/compare';
import { answerValidation } from './aws/validation';
import type { Case } from './case';
import { canonical, isObject, member } from './json-value';

/** An error cut to the members that the recording has of it; what the recording does not say is not compared either. */
function inFormOfError(expected: unknown, actual: unknown): unknown {
  const recorded = member(expected, 'error');
  const own = member(actual, 'error');
  if (!isObject(actual) || !isObject(recorded) || !isObject(own)) return actual;
  return {
    ...actual,
    error: Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(recorded, name))),
  };
}

/** How a case came out. `differs` names the members that disagree. */
export interface Verdict {
  agrees: boolean;
  actual: unknown;
  differs: string[];
  /** A parse error was found, but at another place than the recording has. */
  misplaced: boolean;
}

function withoutClass(value: unknown): unknown {
  if (!isObject(value) || !isObject(value['error'])) return value;
  const { class: _, ...error } = value['error'];
  return { ...value, error };
}

function stageOf(value: unknown): unknown {
  return member(member(value, 'error'), 'stage');
}

function judged(expected: unknown, actual: unknown): Verdict {
  const agrees = canonical(expected) === canonical(actual);
  return { agrees, actual, differs: agrees ? [] : ['expected'], misplaced: false };
}

function judgeTemplate(expected: unknown, actual: unknown): Verdict {
  if (stageOf(expected) === undefined) return judged(expected, actual);
  const agrees =
    stageOf(expected) === stageOf(actual) &&
    canonical(member(expected, 'overrides') ?? null) === canonical(member(actual, 'overrides') ?? null);
  const place = (value: unknown, name: string): unknown => member(member(value, 'error'), name);
  const misplaced = ['line', 'column'].some((name) => {
    const recorded = place(expected, name);
    return recorded !== undefined && recorded !== place(actual, name);
  });
  return { agrees, actual, differs: agrees ? [] : ['error'], misplaced: agrees && misplaced };
}

function judgeJsonPath(expected: unknown, actual: unknown): Verdict {
  if (stageOf(expected) === undefined) return judged(expected, actual);
  const agrees = stageOf(expected) === stageOf(actual);
  return { agrees, actual, differs: agrees ? [] : ['error'], misplaced: false };
}

function judgeAws(item: Case, all: readonly Record<string, unknown>[]): Verdict {
  const validation = item.topic === 'validation';
  const answer = validation ? answerValidation(item.source, all) : answerRuntime(item.source);
  const actual: Record<string, unknown> = answer === undefined ? {} : { ...answer };
  const differs = disagreements(item.expected, actual);
  return {
    agrees: differs.length === 0,
    actual: validation ? actual : inFormOf(item.expected, actual),
    differs,
    misplaced: false,
  };
}

/** Answers a case and compares the answer with the recorded one. */
export function judge(item: Case, all: readonly Case[]): Verdict {
  const verdict = compared(item, all);
  return { ...verdict, actual: inFormOfError(item.expected, verdict.actual) };
}

function compared(item: Case, all: readonly Case[]): Verdict {
  switch (item.operation) {
    case 'regex':
      return judged(withoutClass(item.expected), withoutClass(answerRegex(item.source)));
    case 'jsonpath':
      return judgeJsonPath(item.expected, answerJsonPath(item.source));
    case 'vtl':
      return judgeTemplate(item.expected, answerTemplate(item.source));
    case 'aws':
      return judgeAws(
        item,
        all.filter((other) => other.topic === 'validation').map((other) => other.source),
      );
    case 'unknown':
      return { agrees: false, actual: null, differs: ['no case of a known kind'], misplaced: false };
    default:
      return item.operation satisfies never;
  }
}
