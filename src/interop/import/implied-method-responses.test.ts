import { describe, expect, it } from 'vitest';
import { writeBack } from '../writeback/write-back';
import { importText } from './import-text';

const TEXT = JSON.stringify({
  type: 'HTTP',
  uri: 'https://backend.example.com',
  integrationResponses: {
    200: { statusCode: '200', responseParameters: { 'method.response.header.X-A': "'a'" } },
    404: { statusCode: '404', selectionPattern: '404' },
  },
});

describe('output of get-integration', () => {
  const file = importText(TEXT);
  const method = 'error' in file ? undefined : file.methods[0];

  it('gets the method responses that its integration responses need, and the report says so', () => {
    expect(method?.build().method.methodResponses).toEqual([
      { statusCode: '200', responseParameters: { 'method.response.header.X-A': true } },
      { statusCode: '404' },
    ]);
    expect('error' in file ? [] : file.report.tolerated.map((entry) => entry.text)).toContain('method responses');
  });

  it('comes back byte for byte all the same', () => {
    expect(method && writeBack({ text: TEXT }, method.id, method.build())).toMatchObject({
      text: TEXT,
      notWritten: [],
    });
  });
});
