import type { IntegrationResponse, MethodResponse } from '../../document';
import type { FixedSite, MethodResponseSite } from '../sites/sites';
import type { ReadMethod } from './model';

/** The method response that an integration response needs at least: its status, with the headers mapped there. */
export function impliedMethodResponse({ statusCode, responseParameters }: IntegrationResponse): MethodResponse {
  const names = Object.keys(responseParameters ?? {});
  return {
    statusCode,
    ...(names.length > 0 && { responseParameters: Object.fromEntries(names.map((name) => [name, true])) }),
  };
}

/** A method whose file says nothing of its method responses, with those that its integration responses need. */
export function withImpliedMethodResponses(read: ReadMethod, reason: FixedSite): ReadMethod {
  const { method } = read.part;
  const statuses = new Map(
    method.integration.integrationResponses.map((response) => [response.statusCode, impliedMethodResponse(response)]),
  );
  const methodResponses = [...statuses.values()];
  const site: MethodResponseSite = {
    holder: reason,
    statusCode: reason,
    responseParameters: reason,
    responseModels: reason,
  };
  return {
    ...read,
    part: { ...read.part, method: { ...method, methodResponses } },
    site: { ...read.site, methodResponses: methodResponses.map(() => site), addMethodResponse: reason },
  };
}
