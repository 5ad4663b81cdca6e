import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MethodResponse, PlaygroundDocument } from '../../document';
import { parseDocument } from '../../document/parse';
import { COMMENTS, ORDERS, WEATHER } from '../../share/realistic-documents.fixture';
import { importText } from '../import/import-text';
import { anyDeployable } from './arbitrary-deployable.fixture';
import type { ExportFormat } from './exporter';
import { exporters } from './exporters';
import { NASTY_DOCUMENTS } from './nasty-documents.fixture';

type Part = Pick<PlaygroundDocument, 'api' | 'method'>;

/** The API and method that an exported document is imported as. */
function throughFile(id: ExportFormat, document: PlaygroundDocument): Part {
  const exporter = exporters.find((one) => one.id === id);
  const result = importText(exporter?.write(document).text ?? '', { fileName: exporter?.fileName ?? '' });
  if ('error' in result) throw new Error(result.error.message);
  const [method, another] = result.methods;
  if (method === undefined || another !== undefined) throw new Error('One method was exported');
  return method.build();
}

/** The part without what the format has no place for. */
function carried(id: ExportFormat, { api, method }: Part): Part {
  if (id.startsWith('cloudformation') || id === 'terraform') {
    return { api: { ...api, endpointType: api.endpointType ?? 'REGIONAL' }, method };
  }
  const { endpointType, stageVariables, ...rest } = api;
  const isDefinition = id !== 'sam';
  return {
    api: isDefinition
      ? { ...rest, stageVariables: {} }
      : { ...rest, stageVariables, endpointType: endpointType ?? 'REGIONAL' },
    method: { ...method, methodResponses: method.methodResponses.map(withoutFlags) },
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

const READABLE: readonly ExportFormat[] = [
  'openapi-yaml',
  'openapi-json',
  'cloudformation-yaml',
  'cloudformation-json',
  'sam',
  'terraform',
];

describe.each(READABLE)('%s', (id) => {
  it.each([...NASTY_DOCUMENTS, ORDERS, WEATHER, COMMENTS].map((document) => [document.name, document] as const))(
    'is imported as what was exported: %s',
    (_, document) => {
      expect(carried(id, throughFile(id, document))).toEqual(carried(id, document));
    },
  );

  it('is imported as what was exported, whatever the texts', () => {
    fc.assert(
      fc.property(anyDeployable, (document) => {
        expect(carried(id, throughFile(id, document))).toEqual(carried(id, document));
      }),
      { numRuns: 100 },
    );
  });
});

it('the document itself comes back whole', () => {
  for (const document of [...NASTY_DOCUMENTS, ORDERS, WEATHER, COMMENTS]) {
    const written = exporters.find((one) => one.id === 'document')?.write(document).text ?? '';
    expect(parseDocument(JSON.parse(written))).toEqual({ ok: true, document });
    expect(importText(written)).toMatchObject({ format: 'document', document });
  }
});
