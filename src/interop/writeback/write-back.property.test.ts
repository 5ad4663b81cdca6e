import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importText } from '../import/import-text';
import type { ImportedFile } from '../import/result';
import { SAMPLES } from '../samples.fixture';
import { differences } from './differences';
import { anyEdit, edited } from './edits.fixture';
import { writeBack } from './write-back';

// Many runs each: on a busy machine they take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

function read(text: string): ImportedFile {
  const result = importText(text);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

const VARIANTS = [
  { name: 'as it is', of: (text: string) => text },
  {
    name: 'with CRLF, BOM and no line break at the end',
    of: (text: string) => `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`,
  },
];

describe.each(SAMPLES)('$name', ({ name, text: sample }) => {
  it.each(VARIANTS)('says what the edited document says, whatever the texts, $name', ({ of }) => {
    const text = of(sample);
    const file = read(text);
    const [method] = file.methods;
    if (!method) throw new Error('The sample has a method');
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), (edits) => {
        const wanted = edits.reduce((part, { change }) => edited(part, change), method.build());
        const result = writeBack(file.source, method.id, wanted);
        if ('error' in result) {
          expect(result.error).toMatch(/Serverless|once only|has no place/);
          return;
        }
        const again = read(result.text).methods.find(({ id }) => id === method.id);
        if (!again) throw new Error('The method is still there');
        if (result.notWritten.length > 0) {
          if (name !== 'Serverless') expect(result.notWritten.join()).toMatch(/once only/);
          return;
        }
        const scope = { methodResponses: name !== 'Serverless', order: name !== 'Serverless' };
        expect(differences(again.build(), wanted, scope)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
