import { jsonOf, scalarText } from '../given';
import type { NameValue } from '../model';
import type { BackendFamily } from '../simulation';
import { backendPart, outcomeOf } from './backend-shape';
import { configurationError, type Failure, integrationFailure, timeoutFailure } from './failure';
import { functionErrorPayload } from './lambda-payload';
import { pairs, payload } from './normalise';
import { bytesOf } from './request';
import type { Settings } from './settings';
import { encodeUtf8 } from './utf8';

/** What came back from the backend. */
export interface EndpointResponse {
  statusCode: number;
  headers: readonly NameValue[];
  body: Uint8Array;
  /** Lambda: the payload describes an error of the function (`X-Amz-Function-Error`). */
  functionError: boolean;
}

export type BackendOutcome = { kind: 'response'; response: EndpointResponse } | { kind: 'failure'; failure: Failure };

const textOf = (value: unknown, fallback: string): string => (typeof value === 'string' ? value : fallback);

/** The payload's JSON text; a payload given as a value is written as JSON. */
function payloadText(source: Readonly<Record<string, unknown>>): string {
  const value = source['payload'] ?? (source['type'] === 'lambda' ? source['body'] : undefined);
  return typeof value === 'string' ? value : (jsonOf(value) ?? 'null');
}

function lambdaResponse(settings: Settings, statusCode: number, body: string, functionError: boolean): BackendOutcome {
  const bytes = encodeUtf8(body);
  const headers: NameValue[] = [
    { name: 'Content-Type', value: 'application/json' },
    { name: 'Content-Length', value: String(bytes.length) },
    { name: 'Connection', value: 'keep-alive' },
    { name: 'x-amzn-RequestId', value: settings.lambdaRequestId },
    { name: 'x-amzn-Remapped-Content-Length', value: '0' },
    ...(functionError ? [{ name: 'X-Amz-Function-Error', value: 'Unhandled' }] : []),
    { name: 'X-Amz-Executed-Version', value: '$LATEST' },
    { name: 'X-Amzn-Trace-Id', value: settings.traceId },
  ];
  return { kind: 'response', response: { statusCode, headers, body: bytes, functionError } };
}

function functionError(source: Record<string, unknown>, settings: Settings): BackendOutcome {
  const runtime = source['runtime'] === 'python' || source['runtime'] === 'java' ? source['runtime'] : 'nodejs';
  const trace = source['stackTrace'];
  const body = functionErrorPayload(
    {
      errorMessage: textOf(source['errorMessage'], ''),
      errorType: textOf(source['errorType'], runtime === 'python' ? 'Exception' : 'Error'),
      runtime,
      stackTrace: Array.isArray(trace) ? trace.filter((line) => typeof line === 'string') : [],
    },
    settings.lambdaRequestId,
  );
  return lambdaResponse(settings, 200, body, true);
}

/** Failures of the Lambda service itself (SEL-16, PRX-8). */
function serviceFailure(failure: unknown, proxy: boolean, settings: Settings): BackendOutcome {
  switch (failure) {
    case 'throttled':
      if (!proxy)
        return lambdaResponse(
          settings,
          429,
          '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}',
          false,
        );
      return failed({
        ...configurationError('Rate Exceeded.', {
          reason: 'Lambda throttled the call; a proxy integration turns that into 500.',
          rule: 'PRX-8',
          grade: 'reported',
          backendCalled: true,
        }),
        log: [
          `Lambda invocation failed with status: 429. Lambda request id: ${settings.lambdaRequestId}`,
          'Execution failed due to configuration error: Rate Exceeded.',
        ],
      });
    case 'invalidRequestBody':
      return lambdaResponse(
        settings,
        400,
        '{"Type":"User","message":"Could not parse request body into json."}',
        false,
      );
    case 'invalidPermissions':
      return failed(
        configurationError('Invalid permissions on Lambda function', {
          reason:
            'API Gateway may not invoke the function. That is found out before any integration response is looked at.',
          rule: 'SEL-16',
          grade: 'reported',
          backendCalled: true,
        }),
      );
    default:
      return failed(timeoutFailure());
  }
}

const failed = (failure: Failure): BackendOutcome => ({ kind: 'failure', failure });

function lambdaOutcome(source: Record<string, unknown>, proxy: boolean, settings: Settings): BackendOutcome {
  switch (outcomeOf(source)) {
    case 'error':
      return functionError(source, settings);
    case 'errorPayload':
      return lambdaResponse(settings, 200, payloadText(source), true);
    case 'accepted':
      return {
        kind: 'response',
        response: { statusCode: 202, headers: [], body: new Uint8Array(), functionError: false },
      };
    case 'failure':
      return serviceFailure(source['failure'], proxy, settings);
    default:
      return lambdaResponse(settings, 200, payloadText(source), false);
  }
}

function httpOutcome(source: Record<string, unknown>): BackendOutcome {
  if (outcomeOf(source) !== 'failure') {
    const statusCode = Number(scalarText(source['statusCode'] ?? source['status']) ?? 200);
    return {
      kind: 'response',
      response: {
        statusCode: Number.isInteger(statusCode) ? statusCode : 200,
        headers: pairs(source['headers']),
        body: bytesOf(payload(source['body'])),
        functionError: false,
      },
    };
  }
  if (source['failure'] === 'timeout') return failed(timeoutFailure());
  if (source['failure'] === 'invalidEndpoint') return failed(invalidEndpoint());
  return failed(
    integrationFailure(
      504,
      ['Execution failed due to a network error communicating with endpoint'],
      {
        reason: 'The endpoint could not be reached. No integration response is looked at.',
        rule: 'ERR-2',
        grade: 'reported',
        backendCalled: true,
      },
      'Network error communicating with endpoint',
    ),
  );
}

/** The endpoint's address makes no sense, for instance because a stage variable in it is not set (ERR-7). */
export function invalidEndpoint(): Failure {
  return configurationError('Invalid endpoint address', {
    reason: 'The endpoint’s address is not valid; a stage variable that it uses may not be set.',
    rule: 'ERR-7',
    grade: 'recorded',
    backendCalled: false,
  });
}

/** What the backend of a scenario did, as far as it belongs to the integration's family. */
export function backendOutcome(
  family: Exclude<BackendFamily, 'mock'>,
  proxy: boolean,
  backend: unknown,
  settings: Settings,
): BackendOutcome {
  return family === 'lambda'
    ? lambdaOutcome(backendPart(backend, 'lambda'), proxy, settings)
    : httpOutcome(backendPart(backend, 'http'));
}
