import { describe, expect, it } from 'vitest';
import { emulate } from './emulate';

const scope = {
  context: '{"requestId":"r-1"}',
  params: { path: { id: '7' }, querystring: { q: 'x' }, header: { Accept: '*/*' } },
  stageVariables: { host: 'h' },
};

const rendered = (template: string, body = '{}'): string | undefined => {
  const outcome = emulate({ template, body, scope });
  return outcome.kind === 'rendered' ? outcome.output : undefined;
};

describe('emulate', () => {
  it('gives templates the variables of a local emulator', () => {
    expect(rendered('$context.requestId $stageVariables.host')).toBe('r-1 h');
    expect(rendered("$input.params('id') $input.params('q') $input.params().header.Accept")).toBe('7 x */*');
    expect(rendered("$input.path('$.a.b') $input.json('$.a')", '{"a":{"b":1.0}}')).toBe('1 {"b":1}');
  });

  it('tells an empty text, null and nothing apart', () => {
    expect(rendered("[$input.path('$.a')][$input.path('$.b')][$input.path('$.c')]", '{"a":"","b":null}')).toBe(
      "[][null][$input.path('$.c')]",
    );
  });

  it('renders undefined references in both ways', () => {
    const outcome = emulate({ template: 'a$x', body: '{}', scope });
    expect(outcome).toMatchObject({ kind: 'rendered', output: 'a$x', silent: 'a' });
  });

  it('reports what velocityjs cannot parse and what it throws', () => {
    expect(emulate({ template: '#set($a = )', body: '{}', scope })).toMatchObject({ kind: 'failed', stage: 'parse' });
    expect(emulate({ template: "$util.parseJson('{')", body: '{}', scope })).toMatchObject({
      kind: 'failed',
      stage: 'render',
    });
  });

  it('notes the calls that Java answers otherwise, and only those', () => {
    const template =
      "$input.path('$.a').replace('a', 'b') $input.path('$.a').toUpperCase() $input.path('$.a').split('a')";
    const outcome = emulate({ template, body: '{"a":"aXa"}', scope });
    expect(outcome.kind === 'rendered' && outcome.notes.calls).toMatchObject([
      { method: 'replace', local: 'bXa', gateway: 'bXb' },
      { method: 'split', local: '[, X, ]', gateway: '[, X]' },
    ]);
  });

  it('notes paths of which only the first match is taken', () => {
    const outcome = emulate({ template: "$input.path('$..a')", body: '{"a":1,"b":{"a":2}}', scope });
    expect(outcome).toMatchObject({ output: '1', notes: { firstOnly: ['$..a'] } });
  });
});
