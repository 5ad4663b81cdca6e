import { describe, expect, it } from 'vitest';
import { newDocument, newScenario } from '../document';
import { COMMENTS, ORDERS, WEATHER } from './realistic-documents.fixture';
import { scanForSecrets } from './secrets';

/** Assembled at run time, so that no scanner takes this file for a leak. */
const AWS_KEY = ['AKIA', 'QX4TZ7J2LMNP6RSD'].join('');
const AWS_SECRET = ['9drTJvcXLB89', 'EXLmBe7kTQ2nVw', 'Zp5hYs0GcRuA4x'].join('');
const JWT = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0', 'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P'].join('.');

function kindsInPayload(payload: string): string[] {
  const document = newDocument();
  document.scenarios = [newScenario('s1', 'One', { lambda: { outcome: 'success', payload } })];
  return scanForSecrets(document).map((finding) => finding.kind);
}

function kindsInHeader(name: string, value: string): string[] {
  const document = newDocument();
  document.scenarios = [{ ...newScenario('s1', 'One'), request: { headers: [{ name, value }] } }];
  return scanForSecrets(document).map((finding) => finding.kind);
}

describe('scanning for secrets', () => {
  it.each([
    [AWS_KEY, 'aws-access-key'],
    [`aws_secret_access_key = ${AWS_SECRET}`, 'aws-secret-key'],
    [`{"SecretAccessKey": "${AWS_SECRET}"}`, 'aws-secret-key'],
    [JWT, 'jwt'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'private-key'],
    ['-----BEGIN PRIVATE KEY-----', 'private-key'],
    ['{"password": "Tr0ub4dor&3"}', 'password'],
    ['{"body": "{\\"db_password\\": \\"Tr0ub4dor&3\\"}"}', 'password'],
    ['postgres://shop:s3cr8tPw@db.internal:5432/orders', 'connection-string'],
    ['Server=db;User Id=sa;Password=Zx81Spectrum;', 'connection-string'],
    ['Authorization: Bearer 7f3kd92mfLq0sPw8Zt', 'bearer-token'],
    [`ghp_${'a1B2'.repeat(9)}`, 'service-token'],
    ['{"access_token": "2YotnFZFEjr1zCsicMWpAA"}', 'api-key'],
  ])('finds %j in a payload', (payload, kind) => {
    expect(kindsInPayload(payload)).toEqual([kind]);
  });

  it.each([
    ['Authorization', 'Basic QWxhZGRpbjpvcGVuU2VzYW1l', 'authorization-header'],
    ['authorization', 'AWS4-HMAC-SHA256 Credential=x/y/z, Signature=fe5f80f77d5fa3', 'authorization-header'],
    ['X-Api-Key', 'kV9pQ2mX7tR4wZ1c', 'api-key'],
    ['Cookie', 'sid=9f8e7d6c5b4a3f2e1d', 'session-cookie'],
  ])('finds the value of the header %s', (name, value, kind) => {
    expect(kindsInHeader(name, value)).toEqual([kind]);
  });

  it('finds secrets in stage variables by their names', () => {
    const document = newDocument();
    document.api.stageVariables = { dbPassword: 'Tr0ub4dor&3', backend: 'api.internal' };
    expect(scanForSecrets(document)).toEqual([
      { path: ['api', 'stageVariables', 'dbPassword'], kind: 'password', excerpt: 'Tr0u… (11 characters)' },
    ]);
  });

  it('gives the place and never the whole', () => {
    const document = newDocument();
    document.scenarios = [
      { ...newScenario('s1', 'One'), request: { headers: [{ name: 'Authorization', value: `Bearer ${JWT}` }] } },
    ];
    const [finding] = scanForSecrets(document);
    expect(finding?.path).toEqual(['scenarios', 0, 'request', 'headers', 0, 'value']);
    expect(finding?.excerpt.length).toBeLessThan(30);
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE',
    'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    '{"password": "$input.path(\'$.password\')"}',
    '{"password": "********", "token": "<token>", "apiKey": "{{apiKey}}", "secret": "xxxxxxxx"}',
    '{"password": "string"}',
    'The password is missing',
    '{"errorMessage": "invalid secret", "requestId": "79104EXAMPLEB723", "etag": "d41d8cd98f00b204e9800998ecf8427e"}',
    'https://api.example.com:8443/pets@home',
    'Bearer token required',
    `${'0123456789abcdef'.repeat(4)}`,
  ])('passes over %j', (payload) => {
    expect(kindsInPayload(payload)).toEqual([]);
  });

  it('passes over mappings, whose names sound secret but which hold none', () => {
    const document = newDocument();
    document.method.integration.integrationResponses = [
      {
        statusCode: '200',
        responseParameters: {
          'method.response.header.Authorization': 'integration.response.header.Authorization',
          'method.response.header.X-Api-Key': "'see documentation'",
        },
      },
    ];
    expect(scanForSecrets(document)).toEqual([]);
  });

  it('finds nothing in ordinary documents', () => {
    expect([newDocument(), ORDERS, WEATHER, COMMENTS].flatMap(scanForSecrets)).toEqual([]);
  });

  it('stays linear on text made to slow it down', () => {
    const started = performance.now();
    for (const part of [
      'eyJaaaaaaaa.',
      'secret ',
      '"password":"',
      'Bearer a',
      'a+b:',
      ';Password=',
      'https://a:',
      '-----BEGIN ',
    ]) {
      kindsInPayload(part.repeat(20_000));
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});
