import { describe, expect, it } from 'vitest';
import type { GatewayResponse } from '../model';
import { header, run } from './fixtures';

const failing = (
  gatewayResponses: Record<string, GatewayResponse>,
  httpFailure: 'timeout' | 'connection' = 'timeout',
) =>
  run({
    httpFailure,
    api: { gatewayResponses, stageVariables: { team: 'x' } },
    request: { headers: [{ name: 'X-Id', value: '7' }] },
  });

describe('gateway responses', () => {
  it('ERR-1, ERR-2: built in, with a blank after the colon', () => {
    expect(failing({}).reply).toMatchObject({ statusCode: 504, text: '{"message": "Endpoint request timed out"}' });
    expect(failing({}).reply.bytes.length).toBe(41);
    expect(failing({}, 'connection').reply.text).toBe('{"message": "Network error communicating with endpoint"}');
  });

  it('ERR-3: own type first, then the family, then built in', () => {
    const family = { statusCode: '503' };
    expect(failing({ DEFAULT_5XX: family }).reply.statusCode).toBe(503);
    expect(failing({ DEFAULT_5XX: family, INTEGRATION_TIMEOUT: { statusCode: '599' } }).reply.statusCode).toBe(599);
    expect(failing({ DEFAULT_4XX: family }).reply.statusCode).toBe(504);
  });

  it('ERR-4: headers and templates substitute variables and nothing else', () => {
    const result = failing({
      DEFAULT_5XX: {
        responseParameters: {
          'gatewayresponse.header.X-Back': 'method.request.header.X-Id',
          'gatewayresponse.header.X-Static': "'*'",
          'gatewayresponse.header.X-None': 'stageVariables.none',
        },
        responseTemplates: {
          'application/json':
            '{"m":$context.error.messageString,"t":"$context.error.responseType","s":"$stageVariables.team","p":"${context.stage}","v":"$x#if(true)"}',
        },
      },
    });
    expect(result.reply.text).toBe(
      '{"m":"Endpoint request timed out","t":"INTEGRATION_TIMEOUT","s":"x","p":"prod","v":"$x#if(true)"}',
    );
    expect(['X-Back', 'X-Static', 'X-None'].map((name) => header(result, name))).toEqual(['7', '*', undefined]);
  });

  it('names the type in the CloudWatch log', () => {
    expect(failing({}).cloudWatchLog).toMatch(
      /Gateway response type: INTEGRATION_TIMEOUT with status code: 504\n\([^)]*\) Method completed with status: 504\n$/,
    );
  });
});
