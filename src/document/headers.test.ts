import { describe, expect, it } from 'vitest';
import { freshScenarioId, newDocument, newScenario } from './defaults';
import { mappingsOf, methodResponseOf, withDeclaredHeader, withMappings, withMethodResponse } from './headers';
import { headerValue } from './presets';

describe('header mappings', () => {
  const responseParameters = {
    'method.response.header.X-One': "'1'",
    'method.response.body': 'integration.response.body',
    'method.response.header.X-Two': 'context.requestId',
  };

  it('are read in order and written back the same', () => {
    const response = { statusCode: '200', responseParameters };
    expect(mappingsOf(response).map(({ name }) => name)).toEqual(['X-One', 'method.response.body', 'X-Two']);
    const again = withMappings(response, mappingsOf(response));
    expect(again).toEqual(response);
    expect(Object.keys(again.responseParameters ?? {})).toEqual(Object.keys(responseParameters));
  });

  it('leave no empty map behind', () => {
    expect(withMappings({ statusCode: '200', responseParameters }, [])).toEqual({ statusCode: '200' });
    expect(mappingsOf({ statusCode: '200' })).toEqual([]);
  });
});

describe('method responses', () => {
  const { method } = newDocument();

  it('are found by status code', () => {
    expect(methodResponseOf(method, '200')).toBe(method.methodResponses[0]);
    expect(methodResponseOf(method, '404')).toBeUndefined();
  });

  it('change in place, or are made when there is none', () => {
    const named = withMethodResponse(method, '200', (response) => ({ ...response, responseModels: {} }));
    expect(named.methodResponses).toEqual([{ statusCode: '200', responseModels: {} }]);
    const made = withMethodResponse(method, '404', (response) => response);
    expect(made.methodResponses.map(({ statusCode }) => statusCode)).toEqual(['200', '404']);
  });

  it('declare a header beside those declared before', () => {
    const both = withDeclaredHeader(withDeclaredHeader(method, '404', 'X-One'), '404', 'X-Two');
    expect(methodResponseOf(both, '404')?.responseParameters).toEqual({
      'method.response.header.X-One': false,
      'method.response.header.X-Two': false,
    });
  });
});

describe('headerValue', () => {
  it('takes the first of that name in any case', () => {
    const headers = [
      { name: 'content-type', value: 'a' },
      { name: 'Content-Type', value: 'b' },
    ];
    expect(headerValue(headers, 'Content-Type')).toBe('a');
    expect(headerValue(headers, 'Accept')).toBeUndefined();
    expect(headerValue(undefined, 'Accept')).toBeUndefined();
  });
});

describe('freshScenarioId', () => {
  it('is none of the ids in use', () => {
    const scenarios = ['s3', 's1', 's4'].map((id) => newScenario(id, id));
    expect(freshScenarioId(scenarios)).toBe('s5');
    expect(freshScenarioId([])).toBe('s1');
  });
});
