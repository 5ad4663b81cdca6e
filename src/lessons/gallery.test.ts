import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document/parse';
import { simulate } from '../engine';
import { EXAMPLES } from './gallery';

/** The scenarios that miss what their author expected: for each example the mistake that it is about. */
const MISTAKES: Readonly<Record<string, readonly string[]>> = {
  'errors-by-prefix': ['BadRequest, two lines'],
  'error-still-200': ['Returns statusCode 400', 'Throws an error'],
  'brackets-are-letters': ['NotFound', 'Throttled downstream'],
  'multi-line-message': ['Two lines'],
  'static-header': ['200 list'],
  'binary-accept': ['<img> in a browser', 'fetch with */*'],
  'list-with-commas': ['Two pets'],
};

describe.each(EXAMPLES)('$id', ({ id, document }) => {
  it('is a valid document', () => {
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toMatchObject({ ok: true });
  });

  it('pins an expectation for every scenario, and misses it only where its mistake is', () => {
    expect(document.scenarios.filter((scenario) => scenario.expected === undefined)).toEqual([]);
    const missed = document.scenarios.filter((scenario) => simulate(document, scenario).verification?.holds !== true);
    expect(missed.map((scenario) => scenario.name)).toEqual(MISTAKES[id] ?? []);
  });
});

it('every example is told apart by its id and its title', () => {
  expect(new Set(EXAMPLES.map((example) => example.id)).size).toBe(EXAMPLES.length);
  expect(new Set(EXAMPLES.map((example) => example.title)).size).toBe(EXAMPLES.length);
});
