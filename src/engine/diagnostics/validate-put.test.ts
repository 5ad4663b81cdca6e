import { describe, expect, it } from 'vitest';
import { documentOf, type TestCase } from '../pipeline/fixtures';
import { target, templated } from './pains/cases';
import { validatePut } from './validate-put';

describe('validatePut', () => {
  const messages = (test: TestCase): string[] => validatePut(documentOf(test)).map((entry) => entry.message);

  it('PAR-17: speaks as AWS does', () => {
    expect(messages({ responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }] })).toEqual([
      'Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.response.header.X]',
    ]);
    expect(
      messages({
        responses: [{ statusCode: '200', responseParameters: { [target('X')]: "'1'" } }],
        methodResponses: [],
      }),
    ).toEqual([
      'Invalid mapping expression specified: Validation Result: warnings : [], errors : [No method response exists for method.]',
    ]);
    expect(messages({ responses: [{ statusCode: '200', responseTemplates: { '123': 'x' } }] })).toEqual([
      'Validation Result: warnings : [], errors : [Invalid content type specified: 123]',
    ]);
    expect(messages({ responses: [{ statusCode: 'wrong' }], methodResponses: [] })).toEqual([
      "1 validation error detected: Value 'wrong' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
    ]);
    expect(messages({ responses: [{ statusCode: '200', responseTemplates: { 'application/json': 'x' } }] })).toEqual(
      [],
    );
  });

  it('finds templates that are too large', () => {
    expect(
      validatePut(documentOf({ responses: [templated('x'.repeat(300 * 1024 + 1))] })).map((entry) => entry.code),
    ).toEqual(['template-too-large']);
  });
});
