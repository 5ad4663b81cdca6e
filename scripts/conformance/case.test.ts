import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCases } from './case';
import { judge } from './judge';

function casesOf(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.jsonl');
  writeFileSync(file, text);
  return readCases(file);
}

it('reads CRLF lines, blank lines, a byte order mark and unknown members', () => {
  const cases = casesOf(
    '\ufeff{"id":"a","op":"vtl","template":"x","later":1}\r\n\r\n \n{"pattern":"a","input":"a"}\r\nno case',
  );
  expect(cases.map(({ id, operation }) => [id, operation])).toEqual([
    ['a', 'vtl'],
    ['line 4', 'regex'],
    ['line 5', 'unknown'],
  ]);
});

it('answers every case, in the form of the recording', () => {
  const cases = casesOf(
    '{"id":"a","op":"jsonpath","json":"{","path":"$","expected":{"error":{"stage":"json"}}}\n' +
      '{"id":"b","op":"regex","pattern":"(","input":"","expected":{"error":{"description":"Unclosed group","index":1}}}\n' +
      '{"id":"c","op":"vtl","template":"$","expected":{"error":{"stage":"parse"}}}\n{"id":"d"}',
  );
  const verdicts = cases.map((item) => judge(item, cases));
  expect(verdicts.map(({ actual }) => actual)).toEqual([...cases.slice(0, 3).map(({ expected }) => expected), null]);
  expect(verdicts.map(({ agrees }) => agrees)).toEqual([true, true, true, false]);
});
