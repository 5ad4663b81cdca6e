import type { IntegrationResponse, MethodResponse, PlaygroundDocument } from '../../document';
import { importText } from '../import/import-text';
import type { ExportFormat } from './exporter';
import { exporters } from './exporters';

/** What a deployment file holds of a document. */
export type Part = Pick<PlaygroundDocument, 'api' | 'method'>;

/** The API and method that an exported document is imported as. */
export function throughFile(id: ExportFormat, document: PlaygroundDocument): Part {
  const exporter = exporters.find((one) => one.id === id);
  const result = importText(exporter?.write(document).text ?? '', { fileName: exporter?.fileName ?? '' });
  if ('error' in result) throw new Error(result.error.message);
  const [method, another] = result.methods;
  if (method === undefined || another !== undefined) throw new Error('One method was exported');
  return method.build();
}

/** The part without what the format has no place for. */
export function carried(id: ExportFormat, { api, method }: Part): Part {
  if (id.startsWith('cloudformation') || id === 'terraform') {
    return { api: { ...api, endpointType: api.endpointType ?? 'REGIONAL' }, method };
  }
  const { endpointType, stageVariables, ...rest } = api;
  const isDefinition = id !== 'sam';
  return {
    api: isDefinition
      ? { ...rest, stageVariables: {} }
      : { ...rest, stageVariables, endpointType: endpointType ?? 'REGIONAL' },
    method: {
      ...method,
      methodResponses: method.methodResponses.map(withoutFlags),
      integration: {
        ...method.integration,
        integrationResponses: method.integration.integrationResponses.map(withoutEmptyPattern),
      },
    },
  };
}

/** OpenAPI names headers, not whether they are required, which has no effect (PAR-13). */
function withoutFlags({ responseParameters, ...rest }: MethodResponse): MethodResponse {
  if (responseParameters === undefined) return rest;
  return {
    ...rest,
    responseParameters: Object.fromEntries(Object.keys(responseParameters).map((name) => [name, false])),
  };
}

/** The key `default` stands for an empty pattern and for none. */
function withoutEmptyPattern({ selectionPattern, ...rest }: IntegrationResponse): IntegrationResponse {
  return selectionPattern ? { selectionPattern, ...rest } : rest;
}

/** The formats that can be imported again. */
export const READABLE: readonly ExportFormat[] = [
  'openapi-yaml',
  'openapi-json',
  'cloudformation-yaml',
  'cloudformation-json',
  'sam',
  'terraform',
];
