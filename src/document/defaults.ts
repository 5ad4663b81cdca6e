import type { Backend, HttpBackend, IntegrationResponse, LambdaBackend, PlaygroundDocument, Scenario } from '../engine';

/** A Lambda function's ARN as the integration's `uri` holds it. */
export const LAMBDA_URI =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations';

/** What a newly made Lambda scenario answers. */
export const DEFAULT_LAMBDA: LambdaBackend = { outcome: 'success', payload: '{\n  "id": 42,\n  "name": "Rex"\n}' };

/** What a newly made HTTP or AWS service scenario answers. */
export const DEFAULT_HTTP: HttpBackend = {
  outcome: 'response',
  statusCode: 200,
  headers: [{ name: 'Content-Type', value: 'application/json' }],
  body: { text: '{\n  "id": 42,\n  "name": "Rex"\n}' },
};

/** A scenario with a plain GET of the method's own path. */
export function newScenario(id: string, name: string, backend: Backend = { lambda: DEFAULT_LAMBDA }): Scenario {
  return { id, name, request: { headers: [{ name: 'Accept', value: 'application/json' }] }, backend };
}

/** An integration response as the console makes it: a status, no mappings, body passed through. */
export function newIntegrationResponse(statusCode: string, selectionPattern?: string): IntegrationResponse {
  return selectionPattern === undefined ? { statusCode } : { statusCode, selectionPattern };
}

/** A document with one Lambda method, its default response and one scenario. */
export function newDocument(name = 'Untitled'): PlaygroundDocument {
  return {
    version: 1,
    name,
    api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} },
    method: {
      httpMethod: 'GET',
      resourcePath: '/pets/{petId}',
      methodResponses: [{ statusCode: '200', responseModels: { 'application/json': 'Empty' } }],
      integration: {
        type: 'AWS',
        uri: LAMBDA_URI,
        httpMethod: 'POST',
        integrationResponses: [newIntegrationResponse('200')],
      },
    },
    scenarios: [newScenario('s1', 'Success')],
  };
}

/** An id that none of the scenarios has. */
export function freshScenarioId(scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map((scenario) => scenario.id));
  let n = scenarios.length + 1;
  while (taken.has(`s${n}`)) n += 1;
  return `s${n}`;
}
