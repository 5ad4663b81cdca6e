import type { Api, PlaygroundDocument, Scenario } from '../document';

/**
 * A document as a link carries it: members in the order of the dictionary, and those left out that every new document
 * has. Left out are empty members of `api`, and scenario
 * ids that equal `s` and the scenario's place.
 */
export function leaveOutDefaults(document: PlaygroundDocument): unknown {
  const { version, name, description, api, method, scenarios } = document;
  const { integrationResponses, ...integration } = method.integration;
  return {
    version,
    name,
    description,
    method: {
      httpMethod: method.httpMethod,
      resourcePath: method.resourcePath,
      integration: {
        ...integration,
        integrationResponses: integrationResponses.map(
          ({ selectionPattern, statusCode, responseParameters, responseTemplates, contentHandling }) => ({
            selectionPattern,
            statusCode,
            responseParameters,
            responseTemplates,
            contentHandling,
          }),
        ),
      },
      methodResponses: method.methodResponses,
    },
    scenarios: scenarios.map(withoutUsualId),
    api: withoutEmpty(api),
  };
}

/** Puts the left-out members back. What is not in a document's shape stays as it is, for validation to refuse. */
export function putDefaultsBack(compact: unknown): unknown {
  if (!isObject(compact)) return compact;
  const { api, scenarios, ...rest } = compact;
  const usualApi = { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} };
  return {
    ...rest,
    api: api === undefined ? usualApi : isObject(api) ? { ...usualApi, ...api } : api,
    scenarios: Array.isArray(scenarios) ? scenarios.map(withUsualId) : scenarios,
  };
}

function withoutEmpty(api: Api): Partial<Api> | undefined {
  const { binaryMediaTypes, stageVariables, gatewayResponses, ...rest } = api;
  const kept: Partial<Api> = {
    ...(binaryMediaTypes.length > 0 && { binaryMediaTypes }),
    ...(Object.keys(stageVariables).length > 0 && { stageVariables }),
    ...(Object.keys(gatewayResponses).length > 0 && { gatewayResponses }),
    ...rest,
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function withoutUsualId({ id, ...rest }: Scenario, index: number): unknown {
  return id === usualId(index) ? rest : { id, ...rest };
}

function withUsualId(scenario: unknown, index: number): unknown {
  if (!isObject(scenario) || Object.hasOwn(scenario, 'id')) return scenario;
  return { id: usualId(index), ...scenario };
}

function usualId(index: number): string {
  return `s${index + 1}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
