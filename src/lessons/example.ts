import {
  type HttpBackend,
  type Integration,
  type IntegrationResponse,
  LAMBDA_URI,
  type LambdaBackend,
  type MethodResponse,
  type NameValue,
  newScenario,
  type PlaygroundDocument,
  type Scenario,
} from '../document';

/** A document to learn from, with what it shows. */
export interface Example {
  id: string;
  title: string;
  /** The mistake or question, in one sentence. */
  question: string;
  document: PlaygroundDocument;
}

/** A method response that declares headers by name. */
export function declared(
  statusCode: string,
  headers: readonly string[] = [],
  contentType = 'application/json',
): MethodResponse {
  return {
    statusCode,
    responseModels: { [contentType]: 'Empty' },
    ...(headers.length === 0
      ? {}
      : {
          responseParameters: Object.fromEntries(headers.map((header) => [`method.response.header.${header}`, false])),
        }),
  };
}

/** A Lambda error as Node.js writes it. */
export function thrown(errorMessage: string, errorType = 'Error'): LambdaBackend {
  const first = `${errorType}: ${errorMessage}`.split('\n');
  return {
    outcome: 'error',
    errorMessage,
    errorType,
    runtime: 'nodejs',
    stackTrace: [...first, '    at Runtime.handler (/var/task/index.js:12:11)'],
  };
}

/** A Lambda result. */
export function returned(payload: string): LambdaBackend {
  return { outcome: 'success', payload };
}

/** An HTTP answer with a text body. */
export function answered(statusCode: number, text: string, headers: readonly NameValue[] = []): HttpBackend {
  return {
    outcome: 'response',
    statusCode,
    headers: [{ name: 'Content-Type', value: 'application/json' }, ...headers],
    body: { text },
  };
}

/** A Lambda scenario of an example; its expectation says what the author meant. */
export function lambdaScenario(
  id: string,
  name: string,
  lambda: LambdaBackend,
  more: Partial<Scenario> = {},
): Scenario {
  return { ...newScenario(id, name, { lambda }), ...more };
}

/** The same for an HTTP endpoint or an AWS service. */
export function httpScenario(id: string, name: string, http: HttpBackend, more: Partial<Scenario> = {}): Scenario {
  return { ...newScenario(id, name, { http }), ...more };
}

/** The document of an example around its integration responses. */
export function exampleDocument(parts: {
  name: string;
  description: string;
  integration?: Partial<Integration>;
  responses: IntegrationResponse[];
  methodResponses: MethodResponse[];
  scenarios: Scenario[];
  binaryMediaTypes?: string[];
  httpMethod?: string;
  resourcePath?: string;
}): PlaygroundDocument {
  return {
    version: 1,
    name: parts.name,
    description: parts.description,
    api: { binaryMediaTypes: parts.binaryMediaTypes ?? [], stageVariables: {}, gatewayResponses: {} },
    method: {
      httpMethod: parts.httpMethod ?? 'GET',
      resourcePath: parts.resourcePath ?? '/pets/{petId}',
      methodResponses: parts.methodResponses,
      integration: {
        type: 'AWS',
        uri: LAMBDA_URI,
        httpMethod: 'POST',
        ...parts.integration,
        integrationResponses: parts.responses,
      },
    },
    scenarios: parts.scenarios,
  };
}
