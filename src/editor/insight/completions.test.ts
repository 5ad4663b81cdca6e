import { describe, expect, it } from 'vitest';
import { type CompletionSources, templateCompletions } from './completions';

const none: CompletionSources = { stageVariables: [], traced: null, asked: false, fromEngine: [] };

/** Labels offered where `|` stands. */
function labels(marked: string, sources: Partial<CompletionSources> = {}): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return templateCompletions(text, offset, { ...none, ...sources }).map((completion) => completion.label);
}

const body = (value: unknown) => ({ traced: { text: '', values: [], body: JSON.stringify(value) } });

describe('templateCompletions', () => {
  it('offers directives after a hash, replacing it', () => {
    expect(labels('a #fo|')).toContain('#foreach');
    const [first] = templateCompletions('a #fo', 5, none);
    expect(first?.range).toEqual({ start: 2, end: 5 });
  });

  it('offers variables of the template before the built-in references', () => {
    const offered = labels('#set($mine = 1)#foreach($each in $l)${|');
    expect(offered.slice(0, 2)).toEqual(['mine', 'each']);
    expect(offered).toEqual(expect.arrayContaining(['input', 'util', 'context', 'stageVariables']));
  });

  it('offers documented members at any depth', () => {
    expect(labels('$input.|')).toEqual(['body', 'path(jsonPath)', 'json(jsonPath)', 'params(name?)']);
    expect(labels('$context.identity.so|')).toContain('sourceIp');
    expect(labels('$input.params().|')).toContain('querystring');
    expect(labels('$foreach.|')).toContain('hasNext');
  });

  it('offers the document’s stage variables', () => {
    expect(labels('$stageVariables.|', { stageVariables: [{ name: 'host', value: 'h' }] })).toEqual(['host']);
  });

  it('offers the methods of the value a reference had in the run', () => {
    const text = '$x $x.';
    const traced = {
      text,
      values: [{ range: { start: 0, end: 2 }, preview: '[]', type: 'java.util.ArrayList', iteration: [] }],
      body: undefined,
    };
    const offered = labels('$x $x.|', { traced });
    expect(offered).toContain('size()');
    expect(offered).not.toContain('substring(start, end?)');
  });

  it('puts what the engine offers first and does not repeat it', () => {
    const offered = labels('$x.|', { fromEngine: [{ label: 'size()', kind: 'method' }] });
    expect(offered[0]).toBe('size()');
    expect(offered.filter((label) => label === 'size()')).toHaveLength(1);
  });

  it('offers idioms in text only when asked', () => {
    expect(labels('|', { asked: true })).toContain('CORS headers');
    expect(labels('|')).toEqual([]);
    expect(labels('word|', { asked: true })).toEqual([]);
  });

  it('offers references inside a condition', () => {
    expect(labels('#if( | )')).toContain('$context');
  });

  it('offers nothing in comments and raw blocks', () => {
    expect(labels('## $|')).toEqual([]);
    expect(labels('#[[ $| ]]#')).toEqual([]);
  });
});

describe('completions from the body', () => {
  const sources = body({ pets: [{ name: 'Rex', tags: ['a'] }], 'odd-key': 1, json: '{"inner":{"deep":1}}' });

  it('offers keys while a path is typed', () => {
    expect(labels("$input.path('$.|')", sources)).toEqual(['pets', 'json']);
    expect(labels("$input.json('$.pets[0].na|')", sources)).toEqual(['name', 'tags']);
    expect(labels("$input.path('$.missing.|')", sources)).toEqual([]);
  });

  it('follows variables and loops', () => {
    const template = "#set($root = $input.path('$'))#foreach($pet in $root.pets)$pet.|#end";
    expect(labels(template, sources).slice(0, 2)).toEqual(['name', 'tags']);
  });

  it('follows parseJson, get and indexes', () => {
    expect(labels("#set($e = $util.parseJson($input.path('$.json')))$e.inner.|", sources)[0]).toBe('deep');
    expect(labels("$input.path('$').get('pets')[0].|", sources)[0]).toBe('name');
  });

  it('gives up on variables that are made from themselves', () => {
    expect(labels('#set($a = $b)#set($b = $a)#set($a = $b)$a.|', sources)).not.toContain('pets');
  });
});
