import { type Backend, type Integration, isProxy, kindOf, type Scenario } from '../../document';

/** A scenario as a method can play it, and what had to be made of it. */
export interface FittedScenario {
  scenario: Scenario;
  note?: string;
}

/**
 * Makes a backend outcome of one kind playable by a method of another: an HTTP response becomes what a function
 * returned, and the other way round. What the outcome was stays beside it, should the integration change.
 */
export function fitScenario(scenario: Scenario, integration: Integration): FittedScenario {
  const { lambda, http } = scenario.backend;
  const kind = kindOf(integration);
  switch (kind) {
    case 'lambda':
      return lambda === undefined && http?.outcome === 'response'
        ? playable(
            scenario,
            { lambda: { outcome: 'success', payload: payloadOf(http, isProxy(integration)) } },
            'The method here calls a Lambda function: the response is taken for what the function returned.',
          )
        : { scenario };
    case 'http':
    case 'aws':
      return http === undefined && lambda !== undefined && 'payload' in lambda
        ? playable(
            scenario,
            { http: { outcome: 'response', statusCode: 200, headers: [], body: { text: lambda.payload } } },
            'The method here does not call a Lambda function: its payload is taken for a response with status 200.',
          )
        : { scenario };
    case 'mock':
      return { scenario, note: 'The method here is a mock, which calls no backend: only the request is used.' };
    default:
      return kind satisfies never;
  }
}

function playable(scenario: Scenario, backend: Backend, note: string): FittedScenario {
  return { scenario: { ...scenario, backend: { ...scenario.backend, ...backend } }, note };
}

type HttpResponse = Extract<Backend['http'], { outcome: 'response' }>;

function payloadOf({ statusCode, headers, body }: HttpResponse, proxy: boolean): string {
  if (!proxy) return 'text' in body ? body.text : JSON.stringify(body.base64);
  const multiValueHeaders: Record<string, string[]> = Object.create(null);
  for (const { name, value } of headers) multiValueHeaders[name] = [...(multiValueHeaders[name] ?? []), value];
  const content = 'text' in body ? { body: body.text } : { body: body.base64, isBase64Encoded: true };
  return JSON.stringify({ statusCode, multiValueHeaders, ...content }, null, 2);
}
