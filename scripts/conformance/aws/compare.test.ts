import { describe, expect, it } from 'vitest';
import { disagreements, inFormOf } from './compare';

describe('comparing with a recording', () => {
  it('lets a placeholder stand for anything and nothing else', () => {
    expect(disagreements({ body: 'x' }, { body: 'x ' })).toEqual(['body']);
    expect(disagreements({ log: ['id <request-id-1>!'] }, { log: ['id 42!'] })).toEqual([]);
    expect(disagreements({ log: ['id <request-id-1>!'] }, { log: ['id 42?'] })).toEqual(['log']);
    expect(
      disagreements({ log: ['DDD MMM dd hh:mm:ss UTC yyyy : a'] }, { log: ['Sun Jan 18 14:40:00 UTC 2026 : a'] }),
    ).toEqual([]);
  });

  it('compares header names in any case and only those recorded', () => {
    const actual = { headers: { 'content-type': 'a/b', other: '1' } };
    expect(disagreements({ headers: { 'Content-Type': 'a/b' } }, actual)).toEqual([]);
    expect(disagreements({ headers: { 'Content-Type': '*' }, headersAbsent: ['Other'] }, actual)).toEqual([
      'headersAbsent',
    ]);
  });

  it('compares JSON by value', () => {
    expect(disagreements({ bodyJson: { a: 1, b: [2] } }, { bodyJson: { b: [2], a: 1 } })).toEqual([]);
    expect(disagreements({ bodyJson: { a: 1 } }, { bodyJson: { a: 1, b: 2 } })).toEqual(['bodyJson']);
  });

  it('collapses blanks only where the recording says so', () => {
    expect(disagreements({ output: 'a b', compare: 'collapse-whitespace' }, { output: ' a \n b' })).toEqual([]);
    expect(disagreements({ output: 'a b' }, { output: 'a  b' })).toEqual(['output']);
  });

  it('prints an answer in the form of the recording', () => {
    expect(inFormOf({ status: 200, headers: { A: '<id>' } }, { status: 404, headers: { a: '42' }, body: 'x' })).toEqual(
      {
        status: 404,
        headers: { A: '<id>' },
      },
    );
    expect(inFormOf(undefined, { status: 200 })).toEqual({ status: 200 });
  });
});
