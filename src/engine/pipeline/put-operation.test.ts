import { describe, expect, it } from 'vitest';
import { type PutOperation, type PutWorld, runPutOperation } from './put-operation';

const WORLD: PutWorld = { resourceExists: true, methodExists: true, stored: { statusCode: '200' } };
const HEADER = '/responseParameters/method.response.header.my-header';

function call(operation: PutOperation, args: Record<string, unknown>, world: Partial<PutWorld> = {}) {
  return runPutOperation(operation, { statusCode: '200', ...args }, { ...WORLD, ...world });
}

function messageOf(outcome: ReturnType<typeof call>): string {
  return 'error' in outcome ? `${outcome.status} ${outcome.error.Message}` : String(outcome.status);
}

describe('PutIntegrationResponse', () => {
  it('PAR-18: stores empty templates as null and keeps what was left out absent', () => {
    const put = (args: Record<string, unknown>) => call('put_integration_response', args);
    expect(put({ selectionPattern: '', responseTemplates: { 'application/json': '' } })).toEqual({
      status: 201,
      result: { statusCode: '200', selectionPattern: '', responseTemplates: { 'application/json': null } },
    });
    expect(put({})).toEqual({ status: 201, result: { statusCode: '200' } });
    expect(put({ responseTemplates: {} })).toEqual({
      status: 201,
      result: { statusCode: '200', responseTemplates: {} },
    });
  });

  it('PAR-17: refuses in AWS’s words', () => {
    const message = (args: Record<string, unknown>, world: Partial<PutWorld> = {}): string =>
      messageOf(call('put_integration_response', args, world));
    expect(message({ responseTemplates: { '123': 'x' } })).toBe(
      '400 Validation Result: warnings : [], errors : [Invalid content type specified: 123]',
    );
    expect(message({ responseTemplates: { 'a/b': 1 } })).toContain('TruncatingBigNumber');
    expect(message({ statusCode: '99' })).toContain("400 1 validation error detected: Value '99' at 'statusCode'");
    expect(message({}, { resourceExists: false, methodExists: false })).toBe(
      '404 Invalid Resource identifier specified',
    );
    expect(message({}, { methodExists: false })).toBe('404 Invalid Method identifier specified');
  });
});

describe('UpdateMethodResponse', () => {
  const patch = (op: string, path: string, stored?: Record<string, unknown>) =>
    call(
      'update_method_response',
      { patchOperations: [{ op, path, value: 'true' }] },
      stored === undefined ? {} : { stored },
    );

  it('MR-4: adds, replaces and removes what is there', () => {
    expect(patch('add', HEADER)).toEqual({
      status: 201,
      result: { statusCode: '200', responseParameters: { 'method.response.header.my-header': true } },
    });
    const stored = { statusCode: '200', responseModels: { 'application/json': 'Empty' } };
    expect(patch('remove', '/responseModels/application~1json', stored)).toEqual({
      status: 201,
      result: { statusCode: '200' },
    });
  });

  it('MR-4: refuses what is not there', () => {
    expect(messageOf(patch('replace', '/responseParameters/wrong'))).toBe('404 Invalid parameter name specified');
    expect(messageOf(patch('remove', '/responseModels/wrong'))).toBe('404 Content-Type specified was not found');
    expect(messageOf(patch('remove', '/wrong/x'))).toBe('400 Invalid patch path /wrong/x');
    expect(messageOf(patch('add', '/constructor/x'))).toBe('400 Invalid patch path /constructor/x');
    expect(messageOf(call('update_method_response', { patchOperations: [] }, { stored: undefined }))).toBe(
      '404 Invalid Response status code specified',
    );
  });

  it('names every broken constraint', () => {
    const args = { statusCode: 'wrong', patchOperations: [{ op: 'x', path: HEADER }] };
    expect(messageOf(call('update_method_response', args))).toBe(
      "400 2 validation errors detected: Value 'x' at 'updateMethodResponseInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: [add, remove, move, test, replace, copy]; Value 'wrong' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
    );
  });
});

describe('UpdateIntegrationResponse', () => {
  it('replaces the pattern', () => {
    const args = { patchOperations: [{ op: 'replace', path: '/selectionPattern', value: 'new' }] };
    expect(call('update_integration_response', args)).toEqual({
      status: 200,
      result: { statusCode: '200', selectionPattern: 'new' },
    });
  });
});
