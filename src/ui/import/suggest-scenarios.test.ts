import { describe, expect, it } from 'vitest';
import type { Integration, IntegrationResponse } from '../../document';
import { LAMBDA_URI } from '../../document';
import { simulate } from '../../engine';
import { subjectsOf } from '../../worker/subjects';
import { suggestScenarios } from './suggest-scenarios';

async function suggested(integration: Partial<Integration>, ...responses: IntegrationResponse[]) {
  const method = {
    httpMethod: 'GET',
    resourcePath: '/pets',
    methodResponses: responses.map(({ statusCode }) => ({ statusCode })),
    integration: { type: 'AWS' as const, uri: LAMBDA_URI, ...integration, integrationResponses: responses },
  };
  const scenarios = await suggestScenarios(method, async (wishes) => subjectsOf(wishes));
  const document = {
    version: 1 as const,
    name: '',
    api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} },
    method,
    scenarios,
  };
  return scenarios.map((scenario) => [
    scenario.name,
    scenario.expected?.statusCode,
    simulate(document, scenario).reply.statusCode,
  ]);
}

const HTTP = { type: 'HTTP', uri: 'https://backend.example.com/pets' } as const;

describe('suggested scenarios', () => {
  it('say for each Lambda pattern a message that selects it, and what happens to others', async () => {
    expect(
      await suggested(
        {},
        { statusCode: '200' },
        { statusCode: '404', selectionPattern: '.*NotFound.*' },
        { statusCode: '500', selectionPattern: '[\\s\\S]*\\[500\\][\\s\\S]*' },
      ),
    ).toEqual([
      ['Success', 200, 200],
      ['Some NotFound text', 404, 404],
      ['[500]', 500, 500],
      ['Unforeseen error', undefined, 200],
    ]);
  });

  it('give an endpoint the status that each response is for', async () => {
    expect(await suggested(HTTP, { statusCode: '400' }, { statusCode: '200', selectionPattern: '2\\d{2}' })).toEqual([
      ['Backend answers 200', 200, 200],
      ['Backend answers 400', 400, 400],
    ]);
  });

  it('find another status for a default whose own a pattern takes', async () => {
    expect(await suggested(HTTP, { statusCode: '500' }, { statusCode: '502', selectionPattern: '5\\d{2}' })).toEqual([
      ['Backend answers 200', 500, 500],
      ['Backend answers 502', 502, 502],
    ]);
  });

  it('show that a pattern for messages never fits a status', async () => {
    expect(
      await suggested(HTTP, { statusCode: '200' }, { statusCode: '400', selectionPattern: '^\\[Error\\].*' }),
    ).toEqual([
      ['Backend answers 200', 200, 200],
      ['Backend answers 400', 400, 200],
    ]);
  });

  it('show that a pattern for statuses never fits what a function returns', async () => {
    const responses = [{ statusCode: '400' }, { statusCode: '200', selectionPattern: '2\\d{2}' }];
    expect(await suggested({}, ...responses)).toEqual([
      ['Success', 200, 400],
      ['Unforeseen error', undefined, 400],
    ]);
  });

  it('answer 200 in any case', async () => {
    expect(await suggested(HTTP, { statusCode: '404', selectionPattern: '404' })).toEqual([
      ['Backend answers 200', undefined, 500],
      ['Backend answers 404', 404, 404],
    ]);
  });

  it('show that of several defaults only one is ever used', async () => {
    const [first, second] = await suggested(HTTP, { statusCode: '200' }, { statusCode: '403' });
    expect([first?.[1], second?.[1]]).toEqual([200, 403]);
    expect(first?.[2]).toBe(second?.[2]);
  });

  it('expect no status where a template sets it or only deployment knows it', async () => {
    const template = { 'application/json': '#set($context.responseOverride.status = 418)' };
    expect(await suggested(HTTP, { statusCode: '200', responseTemplates: template })).toEqual([
      ['Backend answers 200', undefined, 418],
    ]);
    expect((await suggested({}, { statusCode: '⟦Status⟧' }))[0]?.[1]).toBeUndefined();
  });

  it('answer a Lambda proxy in the form it asks for', async () => {
    expect(await suggested({ type: 'AWS_PROXY' })).toEqual([
      ['Success', 200, 200],
      ['Error thrown', undefined, 502],
    ]);
  });
});
