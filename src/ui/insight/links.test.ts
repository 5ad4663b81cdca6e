import { describe, expect, it } from 'vitest';
import { newDocument, newScenario } from '../../document';
import { simulate } from '../../engine';
import type { LinkPoint } from '../../store';
import { linkedTo } from './links';

const TEMPLATE = '#foreach($p in $input.path("$.pets"))<$p.name>#end$input.path("$.total")';
const BODY = '{"pets":[{"name":"Rex"},{"name":"Tom"}],"total":2}';
const KEY = 'template';

function traced() {
  const document = newDocument();
  const scenario = newScenario('s1', 'One', { lambda: { outcome: 'success', payload: BODY } });
  const integrationResponses = [{ statusCode: '200', responseTemplates: { 'application/json': TEMPLATE } }];
  const method = { ...document.method, integration: { ...document.method.integration, integrationResponses } };
  const { templateRuns } = simulate({ ...document, method, scenarios: [scenario] }, scenario, { trace: true });
  const run = templateRuns.find(({ phase }) => phase === 'response');
  if (run?.trace === undefined) throw new Error('the template was not traced');
  return { trace: run.trace, output: '<Rex><Tom>2' };
}

const { trace, output } = traced();
const linked = (point: LinkPoint) => {
  const found = linkedTo(point, trace, KEY);
  return {
    template: found.template.map(({ start, end }) => TEMPLATE.slice(start, end)),
    output: found.output.map(({ start, end }) => output.slice(start, end)),
    body: found.body.map((location) => location.join('.')),
  };
};

describe('linkedTo', () => {
  it('leads from a reference to all it wrote, in every round, and to where that came from', () => {
    expect(linked({ side: 'template', template: KEY, offset: TEMPLATE.indexOf('$p.name') + 1 })).toEqual({
      template: ['$p.name'],
      output: ['Rex', 'Tom'],
      body: ['pets.0.name', 'pets.1.name'],
    });
  });

  it('leads from a piece of the output to the reference and the member behind it', () => {
    expect(linked({ side: 'output', offset: output.indexOf('Tom') + 1 })).toEqual({
      template: ['$p.name'],
      output: ['Tom'],
      body: ['pets.1.name'],
    });
  });

  it('leads from a member of the body, and from what holds it, to what was made of it', () => {
    expect(linked({ side: 'body', location: ['total'] }).output).toEqual(['2']);
    expect(linked({ side: 'body', location: ['pets'] }).output).toEqual(['Rex', 'Tom']);
    expect(linked({ side: 'body', location: ['pets', 0] }).output).toEqual(['Rex']);
  });

  it('leads nowhere from another template, from past the end, or from a member that was not used', () => {
    const nothing = { template: [], output: [], body: [] };
    expect(linked({ side: 'template', template: 'another', offset: TEMPLATE.indexOf('$p.name') + 1 })).toEqual(nothing);
    expect(linked({ side: 'output', offset: output.length })).toEqual(nothing);
    expect(linked({ side: 'body', location: ['unused'] })).toEqual(nothing);
  });
});
