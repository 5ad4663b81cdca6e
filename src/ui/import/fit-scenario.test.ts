import { describe, expect, it } from 'vitest';
import { type Integration, LAMBDA_URI, newScenario } from '../../document';
import { fitScenario } from './fit-scenario';

const method = (integration: Partial<Integration>): Integration => ({
  type: 'AWS',
  uri: LAMBDA_URI,
  integrationResponses: [],
  ...integration,
});
const HTTP = newScenario('s1', 'Gone', {
  http: {
    outcome: 'response',
    statusCode: 410,
    headers: [
      { name: 'Set-Cookie', value: 'a' },
      { name: 'Set-Cookie', value: 'b' },
    ],
    body: { text: '{"gone":true}' },
  },
});
const LAMBDA = newScenario('s1', 'Found', { lambda: { outcome: 'success', payload: '[1]' } });

describe('fitScenario', () => {
  it('leaves a scenario alone that the method can play', () => {
    expect(fitScenario(HTTP, method({ type: 'HTTP' }))).toEqual({ scenario: HTTP });
    expect(fitScenario(LAMBDA, method({}))).toEqual({ scenario: LAMBDA });
  });

  it('takes the body of an HTTP response for what a function returned', () => {
    const fitted = fitScenario(HTTP, method({}));
    expect(fitted.scenario.backend.lambda).toEqual({ outcome: 'success', payload: '{"gone":true}' });
    expect(fitted.scenario.backend.http).toEqual(HTTP.backend.http);
    expect(fitted.note).toContain('Lambda');
  });

  it('makes a proxy result of it for a Lambda proxy', () => {
    const { lambda } = fitScenario(HTTP, method({ type: 'AWS_PROXY' })).scenario.backend;
    expect(JSON.parse(lambda?.outcome === 'success' ? lambda.payload : '')).toEqual({
      statusCode: 410,
      multiValueHeaders: { 'Set-Cookie': ['a', 'b'] },
      body: '{"gone":true}',
    });
  });

  it('takes a payload for the body of an endpoint', () => {
    expect(fitScenario(LAMBDA, method({ type: 'HTTP' })).scenario.backend.http).toMatchObject({
      statusCode: 200,
      body: { text: '[1]' },
    });
  });

  it('says that a mock has no backend', () => {
    expect(fitScenario(LAMBDA, method({ type: 'MOCK' })).note).toContain('mock');
  });
});
