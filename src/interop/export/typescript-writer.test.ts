// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are what exporters must escape

import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../share/arbitrary-document.fixture';
import { NASTY_TEXTS } from './nasty-documents.fixture';
import { type TypeScriptValue, writeTypeScript } from './typescript-writer';

const evaluated = (value: TypeScriptValue): unknown => runInThisContext(`(${writeTypeScript(value, '')})`);

it('writes texts that mean themselves', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constantFrom(...NASTY_TEXTS)), (text) => {
      expect(evaluated(text)).toBe(text);
      expect(evaluated([text])).toEqual([text]);
      expect(Object.entries(Object(evaluated(new Map([[text, 1]]))))).toEqual([[text, 1]]);
    }),
    { numRuns: 1000 },
  );
});

it('writes no template literal, and one literal per line', () => {
  expect(writeTypeScript('#set($x = 1)\n${x}`', '')).toBe("['#set($x = 1)', '${x}`'].join('\\n')");
  expect(writeTypeScript(["'*'", 'a'], '')).toBe("[\"'*'\", 'a']");
});
