import type { LambdaFailure } from '../model';

/** Why the call of a pasted log failed. */
export interface LogFailure {
  /** AWS's own words. */
  reason: string;
  rule: string;
  explanation: string;
  /** The failure shows that the integration is a Lambda proxy. */
  proxy?: boolean;
  /** The failure of the Lambda service that the log stands for. */
  lambda?: LambdaFailure;
  /** The failure of an HTTP backend that the log stands for. */
  http?: 'connection' | 'timeout' | 'invalidEndpoint';
}

type Known = Omit<LogFailure, 'reason'> & { pattern: RegExp };

const KNOWN: readonly Known[] = [
  {
    pattern: /No match for output mapping/,
    rule: 'SEL-11',
    explanation:
      'No selectionPattern matched the whole subject and there is no default response. Add one without a pattern, or a pattern for this case.',
  },
  {
    pattern: /Output mapping refers to an invalid method response/,
    rule: 'SEL-12',
    explanation: 'The selected integration response has a status that no method response declares. Declare it.',
  },
  {
    pattern: /Unable to transform response/,
    rule: 'VTL-26',
    explanation:
      'The response’s template or content handling failed: a template error, a body that is not JSON although it starts like it, text that is not base64, or a template on a binary body.',
  },
  {
    pattern: /Unable to transform request/,
    rule: 'VTL-26',
    explanation: 'The request template failed; the backend was not called.',
  },
  {
    pattern: /statusCode.*(integer|parse)|parse statusCode/i,
    rule: 'MOCK-2',
    explanation: 'The request template of a MOCK integration must print JSON with an integer statusCode.',
  },
  {
    pattern: /Malformed Lambda proxy response/,
    rule: 'PRX-2',
    proxy: true,
    explanation:
      'The function’s return value is not what a Lambda proxy integration needs: statusCode, headers, body as a string.',
  },
  {
    pattern: /Invalid permissions on Lambda function/,
    rule: 'SEL-16',
    lambda: 'invalidPermissions',
    explanation: 'API Gateway may not invoke the function; its resource policy lacks the permission for this method.',
  },
  {
    pattern: /Rate Exceeded/i,
    rule: 'PRX-8',
    proxy: true,
    lambda: 'throttled',
    explanation: 'Lambda throttled the call.',
  },
  {
    pattern: /Invalid endpoint address/,
    rule: 'ERR-7',
    http: 'invalidEndpoint',
    explanation: 'The endpoint’s address is not valid; a stage variable in it may not be set.',
  },
  {
    pattern: /timeout error|timed out/i,
    rule: 'ERR-2',
    http: 'timeout',
    lambda: 'integrationTimeout',
    explanation:
      'The backend did not answer within the integration timeout; the client gets 504 and no integration response applies.',
  },
  {
    pattern: /network error communicating with endpoint/i,
    rule: 'ERR-2',
    http: 'connection',
    explanation: 'The endpoint could not be reached.',
  },
  {
    pattern: /header already present/,
    rule: 'ERR-6',
    explanation: 'The integration request maps a header that API Gateway sets itself.',
  },
  {
    pattern: /permission to assume the provided role/,
    rule: 'LOG-3',
    explanation: 'The credentials of the integration name a role that API Gateway may not assume.',
  },
];

/** Explains a failure by the words of the log. */
export function explainLogFailure(reason: string): LogFailure {
  const found = KNOWN.find((known) => known.pattern.test(reason));
  if (found === undefined)
    return { reason, rule: 'LOG-3', explanation: 'This failure is not in the catalogue of known ones.' };
  const { pattern: _, ...known } = found;
  return { reason, ...known };
}

/** The function failed behind a proxy integration, which answers 502 without looking at integration responses. */
export function proxyFunctionError(errorMessage: string): LogFailure {
  return {
    reason: errorMessage,
    rule: 'PRX-7',
    explanation: 'The function failed, and a Lambda proxy integration turns every function error into 502.',
    proxy: true,
  };
}

/** Lambda refused the invocation of a proxy integration. */
export function proxyThrottled(statusCode: number): LogFailure {
  return {
    reason: `Lambda invocation failed with status: ${statusCode}`,
    rule: 'PRX-8',
    explanation: 'Lambda refused the call; with 429 it throttled the function.',
    proxy: true,
    lambda: 'throttled',
  };
}
