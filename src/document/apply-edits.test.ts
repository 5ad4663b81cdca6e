import { describe, expect, it } from 'vitest';
import type { DocumentEdit, PlaygroundDocument } from '../engine';
import { applyEdits } from './apply-edits';
import { newDocument } from './defaults';

const RESPONSES = ['method', 'integration', 'integrationResponses'];

const edited = (...edits: DocumentEdit[]): PlaygroundDocument => {
  const result = applyEdits(newDocument(), edits);
  if (!result.ok) throw new Error(result.message);
  return result.document;
};
const firstResponse = (document: PlaygroundDocument) => document.method.integration.integrationResponses[0];

describe('applyEdits', () => {
  it('sets a member without changing the document it was given', () => {
    const before = newDocument();
    const untouched = structuredClone(before);
    const result = applyEdits(before, [{ path: [...RESPONSES, 0, 'selectionPattern'], value: '.*' }]);
    expect(result.ok && firstResponse(result.document)).toEqual({ statusCode: '200', selectionPattern: '.*' });
    expect(before).toEqual(untouched);
  });

  it('removes a member, and an entry of a list', () => {
    expect(edited({ path: ['method', 'integration', 'uri'], value: undefined }).method.integration).not.toHaveProperty(
      'uri',
    );
    expect(edited({ path: [...RESPONSES, 0], value: undefined }).method.integration.integrationResponses).toEqual([]);
  });

  it('appends to a list when the index lies past its end', () => {
    const list = edited({ path: [...RESPONSES, 99], value: { statusCode: '500' } }).method.integration
      .integrationResponses;
    expect(list.map(({ statusCode }) => statusCode)).toEqual(['200', '500']);
  });

  it('makes the objects that are missing on the way', () => {
    const document = edited({ path: [...RESPONSES, 0, 'responseTemplates', 'application/json'], value: '{}' });
    expect(firstResponse(document)?.responseTemplates).toEqual({ 'application/json': '{}' });
  });

  it('makes nothing on the way to something to remove', () => {
    const document = edited({ path: [...RESPONSES, 0, 'responseTemplates', 'text/plain'], value: undefined });
    expect(document).toEqual(newDocument());
  });

  it('makes a list where an index is wanted', () => {
    const before = { path: ['method', 'methodResponses'], value: undefined };
    const document = edited(before, { path: ['method', 'methodResponses', 0], value: { statusCode: '404' } });
    expect(document.method.methodResponses).toEqual([{ statusCode: '404' }]);
  });

  it('changes no entry of a list by a key that is no index', () => {
    for (const key of ['name', 'length', -1, 0.5]) {
      for (const value of [undefined, { statusCode: '500' }]) {
        expect(edited({ path: [...RESPONSES, key], value })).toEqual(newDocument());
      }
    }
  });

  it('applies edits in order, each to what the one before left', () => {
    const document = edited(
      { path: [...RESPONSES, 1], value: { statusCode: '404' } },
      { path: [...RESPONSES, 1, 'selectionPattern'], value: '404' },
      { path: [...RESPONSES, 0], value: undefined },
    );
    expect(document.method.integration.integrationResponses).toEqual([{ statusCode: '404', selectionPattern: '404' }]);
  });

  it('takes `__proto__` for a name like any other', () => {
    const result = applyEdits(newDocument(), [{ path: ['api', 'stageVariables', '__proto__'], value: 'x' }]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    if (result.ok) expect(Object.getPrototypeOf(result.document.api.stageVariables)).toBe(Object.prototype);
    const climbing = applyEdits(newDocument(), [{ path: ['api', '__proto__', 'polluted'], value: true }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(climbing.ok && Object.hasOwn(climbing.document.api, 'polluted')).toBe(false);
  });

  it.each<DocumentEdit>([
    { path: ['method', 'integration', 'type'], value: 'SOAP' },
    { path: [...RESPONSES, 0, 'statusCode'], value: undefined },
    { path: ['scenarios'], value: [] },
    { path: ['version'], value: 99 },
    { path: [], value: undefined },
  ])('refuses an edit with an invalid outcome: $path', (edit) => {
    expect(applyEdits(newDocument(), [edit])).toMatchObject({ ok: false });
  });
});
