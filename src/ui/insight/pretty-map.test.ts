import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatJson } from '../../engine';
import { mapPretty } from './pretty-map';

/** A JSON text as someone might write it, and the same laid out by the engine. */
const texts = fc
  .tuple(fc.jsonValue(), fc.constantFrom('', ' ', '  ', '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent))
  .chain((raw) => {
    const formatted = formatJson(raw);
    return fc.constant({ raw, pretty: formatted.ok ? formatted.text : raw });
  });

it('leads each character that is no blank to itself, both ways', () => {
  fc.assert(
    fc.property(texts, ({ raw, pretty }) => {
      const map = mapPretty(raw, pretty);
      for (let offset = 0; offset < raw.length; offset += 1) {
        if (/\s/.test(raw.charAt(offset))) continue;
        const shown = map.toPretty(offset);
        expect(pretty.charAt(shown)).toBe(raw.charAt(offset));
        expect(map.toRaw(shown)).toBe(offset);
      }
    }),
    { numRuns: 200 },
  );
});

it('never goes backwards, and leads the end to the end', () => {
  fc.assert(
    fc.property(texts, ({ raw, pretty }) => {
      const map = mapPretty(raw, pretty);
      for (let offset = 0; offset < raw.length; offset += 1) {
        expect(map.toPretty(offset + 1)).toBeGreaterThanOrEqual(map.toPretty(offset));
      }
      expect([map.toPretty(raw.length), map.toRaw(pretty.length)]).toEqual([pretty.length, raw.length]);
      expect([map.toPretty(raw.length + 5), map.toRaw(pretty.length + 5)]).toEqual([pretty.length, raw.length]);
    }),
    { numRuns: 200 },
  );
});

it('keeps the blanks within strings', () => {
  const raw = '{"a":"x  y"}';
  const pretty = '{\n  "a": "x  y"\n}';
  expect(mapPretty(raw, pretty).toPretty(raw.indexOf('y'))).toBe(pretty.indexOf('y'));
});
