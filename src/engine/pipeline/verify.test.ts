import { describe, expect, it } from 'vitest';
import type { Expectation } from '../model';
import { simulate } from '../simulate';
import { documentOf, scenarioOf } from './fixtures';

const CASE = {
  http: { body: { text: '{"b": [1, 2], "a": "x"}' } },
  responses: [{ statusCode: '200', responseParameters: { 'method.response.header.X': "'1'" } }],
};

function failures(expected: Expectation): string[] | undefined {
  const result = simulate(documentOf(CASE), { ...scenarioOf(CASE), expected });
  expect(result.verification?.holds).toBe(result.verification?.failures.length === 0);
  return result.verification?.failures.map((failure) => failure.what);
}

describe('verification', () => {
  it('is there only where something is pinned', () => {
    expect(simulate(documentOf(CASE), scenarioOf(CASE)).verification).toBeUndefined();
    expect(failures({})).toEqual([]);
  });

  it('compares status and headers', () => {
    expect(failures({ statusCode: 200, headers: { x: '1' } })).toEqual([]);
    expect(failures({ statusCode: 201, headers: { x: '2', y: '' } })).toEqual(['statusCode', 'header', 'header']);
  });

  it('compares the body exactly, as JSON, or with a pattern', () => {
    expect(failures({ body: { match: 'json', value: '{"a":"x","b":[1,2]}' } })).toEqual([]);
    expect(failures({ body: { match: 'json', value: '{"a":"x","b":[2,1]}' } })).toEqual(['body']);
    expect(failures({ body: { match: 'exact', value: '{"a":"x","b":[1,2]}' } })).toEqual(['body']);
    expect(failures({ body: { match: 'regex', value: '.*"a".*' } })).toEqual([]);
    expect(failures({ body: { match: 'regex', value: '(' } })).toEqual(['body']);
  });
});
