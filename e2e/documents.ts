import type { IntegrationResponse, PlaygroundDocument, Scenario } from '../src/document';
import { answered, declared, exampleDocument, httpScenario, lambdaScenario, thrown } from '../src/lessons/example';

/** A Lambda method with these responses, every status declared, and one error per message. */
export function lambdaDocument(responses: IntegrationResponse[], ...messages: string[]): PlaygroundDocument {
  return exampleDocument({
    name: 'Lambda case',
    description: '',
    methodResponses: responses.map((response) => declared(response.statusCode)),
    responses,
    scenarios: messages.map((message, at) => lambdaScenario(`s${at + 1}`, `Case ${at + 1}`, thrown(message))),
  });
}

/** An HTTP method with these responses; its backend answers 200 with a JSON body unless scenarios say otherwise. */
export function httpDocument(
  responses: IntegrationResponse[],
  scenarios: Scenario[] = [httpScenario('s1', 'Found', answered(200, '{"id":42,"name":"Rex"}'))],
): PlaygroundDocument {
  return exampleDocument({
    name: 'HTTP case',
    description: '',
    integration: { type: 'HTTP', uri: 'https://backend.example.com/pets', httpMethod: 'GET' },
    methodResponses: responses.map((response) => declared(response.statusCode)),
    responses,
    scenarios,
  });
}

/** A response with one template for JSON. */
export function withTemplate(template: string, more: Partial<IntegrationResponse> = {}): IntegrationResponse {
  return { statusCode: '200', responseTemplates: { 'application/json': template }, ...more };
}
