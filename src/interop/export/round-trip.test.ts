import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse';
import { COMMENTS, ORDERS, WEATHER } from '../../share/realistic-documents.fixture';
import { importText } from '../import/import-text';
import { anyDeployable } from './arbitrary-deployable.fixture';
import { exporters } from './exporters';
import { NASTY_DOCUMENTS } from './nasty-documents.fixture';
import { carried, READABLE, throughFile } from './round-trip.fixture';

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
