import { describe, expect, it } from 'vitest';
import { documentOf, scenarioOf, type TestCase } from '../pipeline/fixtures';
import { simulate } from '../simulate';
import type { DocumentEdit } from '../simulation';
import { codes, explained, OK } from './pains/cases';
import { HEADER_PAINS } from './pains/header-pains';
import { OTHER_PAINS } from './pains/other-pains';
import { SELECTION_PAINS } from './pains/selection-pains';
import { TEMPLATE_PAINS } from './pains/template-pains';

const PAINS = [...SELECTION_PAINS, ...HEADER_PAINS, ...TEMPLATE_PAINS, ...OTHER_PAINS];

/** A header that is mapped but not declared would be the first problem; declare what a case does not mean to leave out. */
function declared(test: TestCase, pain: number): TestCase {
  if (test.methodResponses !== undefined || pain === 18) return test;
  return {
    ...test,
    methodResponses: (test.responses ?? [OK]).map((response) => ({
      statusCode: response.statusCode,
      responseParameters: Object.fromEntries(
        Object.keys('responseParameters' in response ? (response.responseParameters ?? {}) : {}).map((name) => [
          name,
          false,
        ]),
      ),
    })),
  };
}

function edited(target: unknown, [name, ...rest]: DocumentEdit['path'], value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof name === 'number') {
    const list: unknown[] = Array.isArray(target) ? [...target] : [];
    list[name] = edited(list[name], rest, value);
    return list;
  }
  const members = new Map<string, unknown>(Object.entries(target ?? {}));
  members.set(name, edited(members.get(name), rest, value));
  return Object.fromEntries(members);
}

/** Codes of the problems that are left after a fix. */
function codesAfter(test: TestCase, edits: readonly DocumentEdit[]): string[] {
  const before: unknown = documentOf(test);
  const after = edits.reduce((document, edit) => edited(document, edit.path, edit.value), before);
  const scenarios: unknown = after instanceof Object && 'scenarios' in after ? after.scenarios : undefined;
  const scenario: unknown = Array.isArray(scenarios) ? scenarios[0] : scenarioOf(test);
  const result: ReturnType<typeof simulate> = Reflect.apply(simulate, undefined, [after, scenario, { explain: true }]);
  return codes(result.problems);
}

describe('the 48 pains of the users', () => {
  it('are all answered', () => {
    expect(PAINS.map((answer) => answer.pain)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
  });

  for (const answer of PAINS) {
    if (answer.by === 'diagnosed')
      it(`${answer.pain}: ${answer.title} (${answer.code})`, () => {
        const test = declared(answer.test, answer.pain);
        const { problems } = explained(test);
        const found = problems.filter((entry) => entry.code === answer.code);
        expect(codes(problems)).toContain(answer.code);
        if (answer.fixes !== true) return;
        const fixes = found.flatMap((entry) => entry.fixes);
        expect(fixes.length).toBeGreaterThan(0);
        for (const { edits, label } of fixes) expect(codesAfter(test, edits), label).not.toContain(answer.code);
      });
    else if (answer.by === 'explained') it(`${answer.pain}: ${answer.title}`, answer.shows);
    else it(`${answer.pain}: ${answer.title} (${answer.by})`, () => expect(answer.how).not.toBe(''));
  }
});
