import type { MethodPart } from '../import/result';

/**
 * What two parts must agree in to mean the same: an empty map and none, an empty pattern and none are one, the order
 * of method responses and the flags of their headers say nothing.
 */
export function comparable({ api, method }: MethodPart, withMethodResponses: boolean): unknown {
  const { integrationResponses, ...integration } = method.integration;
  return {
    binaryMediaTypes: api.binaryMediaTypes,
    gatewayResponses: withoutEmpty(api.gatewayResponses),
    httpMethod: method.httpMethod,
    integration: withoutEmpty(integration),
    integrationResponses: integrationResponses.map((response) => withoutEmpty(response)),
    methodResponses: Object.fromEntries(
      (withMethodResponses ? method.methodResponses : []).map(({ statusCode, responseParameters, responseModels }) => [
        statusCode,
        { headers: Object.keys(responseParameters ?? {}).sort(), models: withoutEmpty(responseModels ?? {}) },
      ]),
    ),
  };
}

function withoutEmpty(value: object): unknown {
  return Object.fromEntries(
    Object.entries(value)
      .map(
        ([key, item]: [string, unknown]) =>
          [key, typeof item === 'object' && item !== null ? withoutEmpty(item) : item] as const,
      )
      .filter(
        ([key, item]) =>
          item !== undefined && !(key === 'selectionPattern' && item === '') && canonicalEmpty(item) !== '{}',
      ),
  );
}

function canonicalEmpty(item: unknown): string {
  return typeof item === 'object' && item !== null ? JSON.stringify(item) : '';
}
