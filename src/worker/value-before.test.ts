import { describe, expect, it } from 'vitest';
import { newDocument, newScenario } from '../document';
import { type Simulation, simulate } from '../engine';
import { valueBefore } from './value-before';

/** A simulation in which a template ran on a body. */
function ran(template: string, payload: string): Simulation {
  const document = newDocument();
  const [response] = document.method.integration.integrationResponses;
  if (response === undefined) throw new Error('a new document has a response');
  response.responseTemplates = { 'application/json': template };
  const scenario = { ...newScenario('run', 'Run'), backend: { lambda: { outcome: 'success', payload } as const } };
  return simulate({ ...document, scenarios: [scenario] }, scenario, { trace: true });
}

const body = '{"name":"Rex","tags":["a"],"owner":{"id":1}}';

/** What stands before `|`. */
const known = (marked: string, last = ran("#set($pet = $input.path('$'))$pet.name $pet.tags", body)) =>
  valueBefore(marked.replace('|', ''), marked.indexOf('|'), last);

const names = (marked: string) => known(marked)?.methods.map(({ name }) => name) ?? [];

describe('valueBefore', () => {
  it('knows the class that a reference had in the run', () => {
    expect(known('$pet.name|.')?.type).toBe('String');
    expect(names('$!{pet.name}|.')).toContain('substring');
    expect(names('$pet.tags|.')).toContain('subList');
    expect(names('$pet.tags|.')).not.toContain('substring');
    expect(names('$pet|.')).toContain('keySet');
  });

  it('evaluates what did not run, with the body of the run', () => {
    expect(known("x $input.path('$.owner.id')|.")?.type).toBe('Integer');
    expect(known("$input.path('$.name').substring(1)|.")?.type).toBe('String');
  });

  it('finds the reference inside unfinished text', () => {
    expect(known('#foreach($x in $pet.tags|.')?.type).toBe('JSONArray');
    expect(known('#if($pet.name.equals($pet.name|.')?.type).toBe('String');
  });

  it('lists keys of $context and parameters with their values', () => {
    const keys = known('$context|.')?.keys ?? [];
    expect(keys.map(({ name }) => name)).toContain('requestId');
    expect(keys.find(({ name }) => name === 'httpMethod')?.preview).not.toBe('');
    expect(known('$pet|.')?.keys).toEqual([]);
  });

  it('knows nothing of undefined references, plain text and before the first run', () => {
    expect(known('$nobody|.')).toBeNull();
    expect(known('text|.')).toBeNull();
    expect(valueBefore('$pet', 4, undefined)).toBeNull();
  });
});
