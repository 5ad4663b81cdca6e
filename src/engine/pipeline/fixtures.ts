import type {
  Api,
  ClientRequest,
  HttpBackend,
  Integration,
  IntegrationResponse,
  LambdaBackend,
  MethodResponse,
  PlaygroundDocument,
  Scenario,
} from '../model';
import { simulate } from '../simulate';
import type { Simulation, SimulationOptions } from '../simulation';

/** What a test says about a case; the rest is plain. */
export interface TestCase {
  type?: Integration['type'];
  uri?: string;
  responses?: IntegrationResponse[];
  methodResponses?: MethodResponse[];
  integration?: Partial<Integration>;
  api?: Partial<Api>;
  resourcePath?: string;
  request?: ClientRequest;
  lambda?: LambdaBackend;
  http?: Partial<Extract<HttpBackend, { outcome: 'response' }>>;
  httpFailure?: 'connection' | 'timeout' | 'invalidEndpoint';
  context?: string;
}

const LAMBDA_URI =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations';

function defaultType(test: TestCase): Integration['type'] {
  return test.lambda !== undefined
    ? 'AWS'
    : test.http !== undefined || test.httpFailure !== undefined
      ? 'HTTP'
      : 'MOCK';
}

/** The document of a test case; every status of its responses is declared unless the case says otherwise. */
export function documentOf(test: TestCase): PlaygroundDocument {
  const responses = test.responses ?? [{ statusCode: '200' }];
  const type = test.type ?? defaultType(test);
  return {
    version: 1,
    name: 'test',
    api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {}, ...test.api },
    method: {
      httpMethod: 'GET',
      resourcePath: test.resourcePath ?? '/test',
      methodResponses: test.methodResponses ?? responses.map(({ statusCode }) => ({ statusCode })),
      integration: {
        type,
        uri: test.uri ?? (test.lambda === undefined ? 'https://example.com/' : LAMBDA_URI),
        requestTemplates: type === 'MOCK' ? { 'application/json': '{"statusCode": 200}' } : {},
        integrationResponses: responses,
        ...test.integration,
      },
    },
    scenarios: [scenarioOf(test)],
  };
}

/** The scenario of a test case. */
export function scenarioOf(test: TestCase): Scenario {
  return {
    id: 's1',
    name: 'test',
    request: test.request ?? {},
    backend: {
      ...(test.lambda === undefined ? {} : { lambda: test.lambda }),
      ...(test.httpFailure !== undefined
        ? { http: { outcome: 'failure', failure: test.httpFailure } }
        : test.http === undefined
          ? {}
          : { http: { outcome: 'response', statusCode: 200, headers: [], body: { text: '' }, ...test.http } }),
    },
    ...(test.context === undefined ? {} : { context: test.context }),
  };
}

/** Simulates a test case. */
export function run(test: TestCase, options: SimulationOptions = {}): Simulation {
  return simulate(documentOf(test), scenarioOf(test), options);
}

/** A function error as Node.js writes it. */
export function thrown(errorMessage: string): LambdaBackend {
  return {
    outcome: 'error',
    errorMessage,
    errorType: 'Error',
    runtime: 'nodejs',
    stackTrace: [`Error: ${errorMessage}`],
  };
}

/** A successful payload. */
export function returned(payload: unknown): LambdaBackend {
  return { outcome: 'success', payload: JSON.stringify(payload) };
}

/** A reply's header, its name in any case; undefined when it is missing. */
export function header(simulation: Simulation, name: string): string | undefined {
  return simulation.reply.headers.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value;
}
