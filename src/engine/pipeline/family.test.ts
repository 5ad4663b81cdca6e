import { describe, expect, it } from 'vitest';
import { familyOf } from './family';
import { fullDocument } from './normalise';

function family(integration: Record<string, unknown>, backend: unknown = {}): string {
  return familyOf(fullDocument({ method: { integration } }).integration, backend);
}

describe('the family of a backend', () => {
  it.each([
    [
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:1:function:f/invocations',
      'lambda',
    ],
    ['arn:aws-cn:apigateway:cn-north-1:lambda:path/x', 'lambda'],
    ['arn:aws:apigateway:us-east-1:sqs:path/1/lambda-queue', 'aws'],
    ['arn:aws:apigateway:us-east-1:states:action/StartExecution', 'aws'],
    ['aws_lambda_function.f.invoke_arn', 'lambda'],
    ['dynamodb:action/Query', 'aws'],
  ])('%s is %s', (uri, expected) => {
    expect(family({ type: 'AWS', uri })).toBe(expected);
  });

  it('is what the scenario speaks of when there is no URI', () => {
    expect(family({ type: 'AWS' }, { http: {} })).toBe('aws');
    expect(family({ type: 'AWS' }, { http: {}, lambda: {} })).toBe('lambda');
    expect(family({ type: 'AWS_PROXY' })).toBe('lambda');
    expect(family({ type: 'HTTP_PROXY' })).toBe('http');
    expect(family({})).toBe('mock');
  });
});
