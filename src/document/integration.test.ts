import { describe, expect, it } from 'vitest';
import type { Integration } from '../engine';
import { newDocument } from './defaults';
import { INTEGRATION_KINDS, isProxy, kindOf, withKind, withProxy } from './integration';

const lambda = newDocument().method.integration;
const aws = (uri: string | undefined): Integration => ({
  type: 'AWS',
  integrationResponses: [],
  ...(uri === undefined ? {} : { uri }),
});

describe('kindOf', () => {
  it.each([
    ['arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/x/invocations', 'lambda'],
    ['arn:aws-cn:apigateway:cn-north-1:lambda:path/2015-03-31/functions/x/invocations', 'lambda'],
    ['arn:aws:apigateway:us-east-1:dynamodb:action/GetItem', 'aws'],
    ['arn:aws:apigateway:eu-west-1:sqs:path/1/functions/', 'aws'],
    ['arn:⟦AWS::Partition⟧:apigateway:⟦AWS::Region⟧:states:action/StartExecution', 'aws'],
    ['arn:aws:apigateway:⟦a:b⟧:lambda:path/2015-03-31/functions/⟦Fn⟧/invocations', 'lambda'],
    ['⟦aws_lambda_function.pets.invoke_arn⟧', 'lambda'],
    ['⟦Table⟧', 'aws'],
    [undefined, 'lambda'],
  ])('reads %s as %s', (uri, kind) => {
    expect(kindOf(aws(uri))).toBe(kind);
  });

  it('takes any proxy of AWS for Lambda and any HTTP type for HTTP', () => {
    expect(kindOf({ ...lambda, type: 'AWS_PROXY' })).toBe('lambda');
    expect(kindOf({ ...lambda, type: 'HTTP_PROXY' })).toBe('http');
  });
});

describe('withKind', () => {
  it('makes an integration of that kind, whatever it was, and keeps its responses', () => {
    for (const from of INTEGRATION_KINDS) {
      for (const to of INTEGRATION_KINDS) {
        const made = withKind(withKind(lambda, from), to);
        expect(kindOf(made)).toBe(to);
        expect(made.integrationResponses).toBe(lambda.integrationResponses);
      }
    }
  });

  it('leaves an integration of that kind as it is, a proxy too', () => {
    const proxy = withProxy(lambda, true);
    expect(withKind(proxy, 'lambda')).toBe(proxy);
  });

  it('gives a mock the request template it needs, unless it has one', () => {
    expect(withKind(lambda, 'mock').requestTemplates).toEqual({ 'application/json': '{"statusCode": 200}' });
    const own = { 'application/json': '{"statusCode": 404}' };
    expect(withKind({ ...lambda, requestTemplates: own }, 'mock').requestTemplates).toBe(own);
  });
});

describe('withProxy', () => {
  it.each(['lambda', 'http'] as const)('turns %s into a proxy and back', (kind) => {
    const plain = withKind(lambda, kind);
    const proxy = withProxy(plain, true);
    expect([isProxy(plain), isProxy(proxy)]).toEqual([false, true]);
    expect(kindOf(proxy)).toBe(kind);
    expect(withProxy(proxy, false)).toEqual(plain);
  });

  it.each(['aws', 'mock'] as const)('leaves %s alone, which has no proxy form', (kind) => {
    const plain = withKind(lambda, kind);
    expect(withProxy(plain, true)).toBe(plain);
  });
});
