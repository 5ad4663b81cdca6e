import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDocument, type PlaygroundDocument } from '../../document';
import { importText } from '../import/import-text';
import { carried, READABLE, throughFile } from './round-trip.fixture';

const FOLDER = join('..', 'shared', 'realworld');

/** Every method of the real configuration files, as the document that its import makes. */
function realDocuments(): PlaygroundDocument[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER).flatMap((fileName) => {
    const result = importText(readFileSync(join(FOLDER, fileName), 'utf8'), { fileName });
    return 'error' in result ? [] : result.methods.map((method) => ({ ...newDocument(fileName), ...method.build() }));
  });
}

const documents = realDocuments();

/** OpenAPI holds one response per pattern. */
const patternsDiffer = ({ method }: PlaygroundDocument) => {
  const patterns = method.integration.integrationResponses.map(({ selectionPattern }) => selectionPattern ?? '');
  return new Set(patterns).size === patterns.length;
};

describe.skipIf(documents.length === 0)('real configuration files (skipped where they are absent)', () => {
  it.each(READABLE)(
    'are exported to %s and imported from it unchanged',
    (id) => {
      const keyed = id === 'sam' || id.startsWith('openapi');
      for (const document of keyed ? documents.filter(patternsDiffer) : documents) {
        // JSON text with null as the empty template, which passes the body through as well (PAR-18).
        const plain: unknown = JSON.parse(JSON.stringify(carried(id, document), (_, value: unknown) => value ?? ''));
        const back: unknown = JSON.parse(
          JSON.stringify(carried(id, throughFile(id, document)), (_, value: unknown) => value ?? ''),
        );
        expect(back).toEqual(plain);
      }
    },
    20_000,
  );
});
