import { describe, expect, it } from 'vitest';
import { newDocument, newScenario } from '../document';
import { type Expectation, type HttpBackend, simulate } from '../engine';
import { summarise } from './summary';

const text = (statusCode: number, body: string): HttpBackend => ({
  outcome: 'response',
  statusCode,
  headers: [],
  body: { text: body },
});

/** The summary of an answer to a method that maps X-Kind on 404. */
function summaryOf(http: HttpBackend, expected?: Expectation) {
  const scenario = { ...newScenario('s7', 'One', { http }), ...(expected === undefined ? {} : { expected }) };
  const document = newDocument();
  return summarise(
    scenario.id,
    simulate(
      {
        ...document,
        method: {
          ...document.method,
          methodResponses: [
            { statusCode: '200' },
            { statusCode: '404', responseParameters: { 'method.response.header.X-Kind': false } },
          ],
          integration: {
            type: 'HTTP',
            uri: 'https://backend.example.com',
            httpMethod: 'GET',
            integrationResponses: [
              { statusCode: '200' },
              {
                statusCode: '404',
                selectionPattern: '404',
                responseParameters: { 'method.response.header.X-Kind': "'missing'" },
              },
            ],
          },
        },
        scenarios: [scenario],
      },
      scenario,
    ),
  );
}

describe('summarise', () => {
  it('says which response was selected by what, and what the client gets', () => {
    expect(summaryOf(text(404, 'gone'))).toMatchObject({
      id: 's7',
      subject: '404',
      selected: 1,
      how: 'pattern',
      statusCode: 404,
      body: 'gone',
      bodyBytes: 4,
      headers: expect.arrayContaining([{ name: 'X-Kind', value: 'missing' }]),
    });
  });

  it('leaves out the headers that API Gateway makes up anew each time', () => {
    const names = summaryOf(text(404, '')).headers.map(({ name }) => name.toLowerCase());
    expect(names).toContain('x-kind');
    expect(names).not.toContain('x-amzn-requestid');
  });

  it('holds a body whole, or the start of a long one, and its size in bytes', () => {
    const short = summaryOf(text(200, 'é'.repeat(5000)));
    expect(short).toMatchObject({ body: 'é'.repeat(5000), bodyIsWhole: true, bodyBytes: 10_000 });
    const long = summaryOf(text(200, 'é'.repeat(50_000)));
    expect(long).toMatchObject({ bodyIsWhole: false, bodyBytes: 100_000 });
    expect(long.body).toBe('é'.repeat(long.body.length));
    expect(long.body.length).toBeLessThan(50_000);
  });

  it('passes on whether the expectation held', () => {
    expect(summaryOf(text(200, '')).verification).toBeUndefined();
    expect(summaryOf(text(404, ''), { statusCode: 200 }).verification?.holds).toBe(false);
  });

  it('names the gateway response that took the place of the integration’s', () => {
    expect(summaryOf(text(200, '')).gatewayResponseType).toBeUndefined();
    expect(summaryOf({ outcome: 'failure', failure: 'timeout' })).toMatchObject({
      selected: null,
      statusCode: 504,
      gatewayResponseType: 'INTEGRATION_TIMEOUT',
    });
  });
});
