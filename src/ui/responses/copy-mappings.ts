import {
  type IntegrationResponse,
  mappingsOf,
  type PlaygroundDocument,
  withDeclaredHeader,
  withMappings,
} from '../../document';

/** The document with one response's header mappings in every response that lacks them, declared where needed. */
export function copyToAll(document: PlaygroundDocument, from: IntegrationResponse): PlaygroundDocument {
  const added = mappingsOf(from);
  const { integration } = document.method;
  const integrationResponses = integration.integrationResponses.map((response) => {
    const present = mappingsOf(response);
    const names = present.map((mapping) => mapping.name.toLowerCase());
    return withMappings(response, [
      ...present,
      ...added.filter((mapping) => !names.includes(mapping.name.toLowerCase())),
    ]);
  });
  let method = { ...document.method, integration: { ...integration, integrationResponses } };
  for (const response of integrationResponses) {
    for (const { name } of added) method = withDeclaredHeader(method, response.statusCode, name);
  }
  return { ...document, method };
}
