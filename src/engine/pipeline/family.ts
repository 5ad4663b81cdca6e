import type { BackendFamily } from '../simulation';
import { speaksHttp } from './backend-shape';
import type { FullIntegration } from './normalise';

/** Whether an AWS integration's URI leads to a Lambda function; references of templates count by their words. */
function isLambdaUri(uri: string): boolean {
  const service = /^arn:[^:]*:apigateway:[^:]*:([^:]+):/.exec(uri)?.[1];
  return service === undefined ? /lambda|\/functions\/|invoke_?arn/i.test(uri) : service === 'lambda';
}

/**
 * Which kind of backend an integration calls. AWS is Lambda where the URI says so; without any URI it is what the
 * scenario's backend speaks of.
 */
export function familyOf(integration: FullIntegration, backend: unknown): BackendFamily {
  switch (integration.type) {
    case 'MOCK':
      return 'mock';
    case 'HTTP':
    case 'HTTP_PROXY':
      return 'http';
    case 'AWS_PROXY':
      return 'lambda';
    case 'AWS':
      if (integration.uri !== undefined && integration.uri !== '')
        return isLambdaUri(integration.uri) ? 'lambda' : 'aws';
      return speaksHttp(backend) ? 'aws' : 'lambda';
    default:
      return integration.type satisfies never;
  }
}

/** Whether the backend's answer goes to the client without integration responses (SEL-1). */
export function isProxy(integration: FullIntegration): boolean {
  return integration.type === 'AWS_PROXY' || integration.type === 'HTTP_PROXY';
}
