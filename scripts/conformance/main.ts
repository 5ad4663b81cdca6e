import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, readCases } from './case';
import { isObject } from './json-value';
import { judge } from './judge';

const HERE = import.meta.dirname;
const IN_TREE = join(HERE, '../../src/engine/conformance');
const SHARED = process.env['CONFORMANCE_DIR'] ?? join(HERE, '../../../shared/conformance');
const FILES = ['vtl.jsonl', 'regex.jsonl', 'jsonpath.jsonl', 'vtl-apache.jsonl', 'aws-recorded.jsonl'];

/** Case id → reason. */
function readList(name: string): Map<string, string> {
  const list: unknown = JSON.parse(readFileSync(join(HERE, name), 'utf8'));
  return new Map(isObject(list) ? Object.entries(list).map(([id, reason]) => [id, String(reason)]) : []);
}

function locate(name: string): string | undefined {
  const places = process.env['CONFORMANCE_DIR'] === undefined ? [IN_TREE, SHARED] : [SHARED, IN_TREE];
  return places.map((place) => join(place, name)).find((file) => existsSync(file));
}

interface Tally {
  agreed: number;
  total: number;
}

function count(tallies: Map<string, Tally>, topic: string, agrees: boolean): void {
  const tally = tallies.get(topic) ?? { agreed: 0, total: 0 };
  tallies.set(topic, { agreed: tally.agreed + (agrees ? 1 : 0), total: tally.total + 1 });
}

interface Outcome {
  passed: number;
  failed: string[];
}

/** Runs one file and prints what agrees, per topic. */
function runFile(file: string, name: string, known: Map<string, string>, excluded: Map<string, string>): Outcome {
  const all = readCases(file);
  const cases = all.filter((item) => !excluded.has(item.id));
  const tallies = new Map<string, Tally>();
  const failed: string[] = [];
  const cured: string[] = [];
  let misplaced = 0;
  for (const item of cases) {
    const verdict = judge(item, all);
    count(tallies, item.topic, verdict.agrees);
    misplaced += verdict.misplaced ? 1 : 0;
    if (!verdict.agrees && !known.has(item.id)) failed.push(`${item.id} (${verdict.differs.join(', ')})`);
    if (verdict.agrees && known.has(item.id)) cured.push(item.id);
  }
  const agreed = [...tallies.values()].reduce((sum, tally) => sum + tally.agreed, 0);
  console.log(`${name}: agree ${agreed} of ${cases.length}`);
  for (const [topic, tally] of tallies) console.log(`  ${topic}: agree ${tally.agreed} of ${tally.total}`);
  if (misplaced > 0) console.log(`  parse errors at another place than recorded: ${misplaced}`);
  const left = all.length - cases.length;
  if (left > 0) console.log(`  not applicable: ${left} (not-applicable.json says why)`);
  for (const id of failed) console.log(`  DISAGREES ${id}`);
  for (const id of cured) failed.push(`${id} agrees now: take it off known.json`);
  return { passed: agreed, failed };
}

function runAll(): void {
  const known = readList('known.json');
  const excluded = readList('not-applicable.json');
  let passed = 0;
  const failed: string[] = [];
  for (const name of FILES) {
    const file = locate(name);
    if (file === undefined) {
      console.log(`${name}: not here, skipped`);
      continue;
    }
    const outcome = runFile(file, name, known, excluded);
    passed += outcome.passed;
    failed.push(...outcome.failed);
  }
  for (const line of failed) console.log(`FAILED ${line}`);
  for (const [id, reason] of known) console.log(`KNOWN ${id}: ${reason}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** Prints our answer to every case of a file, one line each. */
function printFile(file: string): void {
  const all: Case[] = readCases(file);
  for (const item of all) {
    const { actual } = judge(item, all);
    process.stdout.write(`${JSON.stringify({ id: item.id, actual })}\n`);
  }
}

const [option, file] = process.argv.slice(2);
if (option === '--print' && file !== undefined && existsSync(file)) printFile(file);
else if (option === undefined) runAll();
else {
  if (file !== undefined) console.error(`There is no file ${file}.`);
  console.error('usage: conformance [--print FILE.jsonl]');
  process.exitCode = 2;
}
