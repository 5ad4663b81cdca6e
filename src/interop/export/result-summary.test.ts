import { expect, it } from 'vitest';
import { newDocument, newScenario } from '../../document';
import { simulate } from '../../engine';
import { summaryOf } from './result-summary';

it('tells the reply, the selection and the problems', () => {
  const document = newDocument();
  document.method.methodResponses = [{ statusCode: '404' }];
  document.method.integration.integrationResponses = [
    { statusCode: '404', selectionPattern: 'no .*' },
    { statusCode: '200' },
  ];
  const scenario = newScenario('s1', 'x', {
    lambda: { outcome: 'error', errorMessage: 'no 42', errorType: 'Error', runtime: 'nodejs', stackTrace: [] },
  });
  const summary = summaryOf(simulate(document, scenario, { explain: true }));
  expect(summary).toMatchObject({ statusCode: 404, reasonPhrase: 'Not Found', body: expect.stringContaining('no 42') });
  expect(summary.explanation[0]).toBe('The patterns were tested against the errorMessage "no 42".');
  expect(summary.explanation[1]).toContain('The response with the pattern no .* was selected (404)');
});

it('says when nothing was selected, and why', () => {
  const document = newDocument();
  document.method.integration.integrationResponses = [];
  const [scenario] = document.scenarios;
  if (scenario === undefined) throw new Error('A new document has a scenario');
  const { statusCode, explanation } = summaryOf(simulate(document, scenario, { explain: true }));
  expect(statusCode).toBe(500);
  expect(explanation).toContain('No integration response was selected.');
  expect(explanation.some((line) => line.startsWith('error: '))).toBe(true);
});
