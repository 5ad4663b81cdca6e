import type { Integration } from '../engine';
import { LAMBDA_URI } from './defaults';

/** The four kinds of backend as the console offers them. */
export const INTEGRATION_KINDS = ['lambda', 'http', 'aws', 'mock'] as const;
export type IntegrationKind = (typeof INTEGRATION_KINDS)[number];

const SERVICE_URI = 'arn:aws:apigateway:us-east-1:dynamodb:action/GetItem';
const HTTP_URI = 'https://backend.example.com/pets/{petId}';

/** The service in a `uri`; partition and region may be text that only the deployment tool knows. */
const SERVICE = /^arn:(?:⟦[^⟧]*⟧|[^:⟦])*:apigateway:(?:⟦[^⟧]*⟧|[^:⟦])*:([^:⟦]+):/;

/** Whether a `uri` invokes a Lambda function; without a service in sight, whether it speaks of one. */
function isLambdaUri(uri: string | undefined): boolean {
  if (uri === undefined) return true;
  const service = SERVICE.exec(uri)?.[1];
  return service === undefined ? /lambda|\/functions\/|invoke_?arn/i.test(uri) : service === 'lambda';
}

/** The kind of backend an integration has, read off its type and uri. */
export function kindOf(integration: Integration): IntegrationKind {
  switch (integration.type) {
    case 'HTTP':
    case 'HTTP_PROXY':
      return 'http';
    case 'MOCK':
      return 'mock';
    case 'AWS_PROXY':
      return 'lambda';
    case 'AWS':
      return isLambdaUri(integration.uri) ? 'lambda' : 'aws';
    default:
      return integration.type satisfies never;
  }
}

/** Whether the integration passes the backend's answer through. */
export function isProxy(integration: Integration): boolean {
  return integration.type === 'AWS_PROXY' || integration.type === 'HTTP_PROXY';
}

/** The same integration with a backend of another kind; what belongs to all kinds is kept. */
export function withKind(integration: Integration, kind: IntegrationKind): Integration {
  if (kindOf(integration) === kind) return integration;
  switch (kind) {
    case 'lambda':
      return { ...integration, type: 'AWS', uri: LAMBDA_URI, httpMethod: 'POST' };
    case 'http':
      return { ...integration, type: 'HTTP', uri: HTTP_URI, httpMethod: 'GET' };
    case 'aws':
      return { ...integration, type: 'AWS', uri: SERVICE_URI, httpMethod: 'POST' };
    case 'mock':
      return {
        ...integration,
        type: 'MOCK',
        requestTemplates: integration.requestTemplates ?? { 'application/json': '{"statusCode": 200}' },
      };
    default:
      return kind satisfies never;
  }
}

/** The same integration as a proxy or not; AWS services and mocks have no proxy form. */
export function withProxy(integration: Integration, proxy: boolean): Integration {
  const http = integration.type === 'HTTP' || integration.type === 'HTTP_PROXY';
  if (http) return { ...integration, type: proxy ? 'HTTP_PROXY' : 'HTTP' };
  return kindOf(integration) === 'lambda' ? { ...integration, type: proxy ? 'AWS_PROXY' : 'AWS' } : integration;
}
