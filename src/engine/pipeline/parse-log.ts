import type { Backend, ClientRequest, HttpBackend, IntegrationType, LambdaBackend, NameValue } from '../model';
import { type LogEvent, type MapName, readEvent, splitEvents, type TextName } from './log-events';
import { explainLogFailure, type LogFailure, proxyFunctionError, proxyThrottled } from './log-failures';

/** What a pasted execution log says about the call it came from. */
export interface ParsedLog {
  request: ClientRequest;
  backend: Backend;
  /** The kind of integration that the log fits; a proxy shows only when it failed as one. */
  integrationType: IntegrationType;
  uri?: string;
  /** The body that the backend was sent. */
  endpointRequestBody?: string;
  /** The reply that the client got, as far as the log shows it. */
  reply: { statusCode?: number; headers: NameValue[]; body?: string };
  failure?: LogFailure;
  /** What could not be read, or not with certainty. */
  notes: string[];
}

interface Findings {
  events: LogEvent[];
  notes: string[];
}

type EventOf<Kind extends LogEvent['kind']> = Extract<LogEvent, { kind: Kind }>;

function lastOf<Kind extends LogEvent['kind']>(events: readonly LogEvent[], kind: Kind): EventOf<Kind> | undefined {
  return events.findLast((event): event is EventOf<Kind> => event.kind === kind);
}

function pairsOf(findings: Findings, what: MapName): NameValue[] | undefined {
  const event = findings.events.findLast((entry) => entry.kind === 'map' && entry.what === what);
  return event?.kind === 'map' ? event.entries.map(([name, value]) => ({ name, value })) : undefined;
}

function textOf(findings: Findings, what: TextName): string | undefined {
  const event = findings.events.findLast((entry) => entry.kind === 'text' && entry.what === what);
  return event?.kind === 'text' ? event.text : undefined;
}

function requestOf(findings: Findings): ClientRequest {
  const method = lastOf(findings.events, 'method');
  const path = pairsOf(findings, 'requestPath') ?? [];
  const body = textOf(findings, 'requestBody');
  return {
    ...(method === undefined ? {} : { httpMethod: method.httpMethod, path: method.path }),
    ...(path.length === 0 ? {} : { pathParameters: Object.fromEntries(path.map(({ name, value }) => [name, value])) }),
    queryStringParameters: pairsOf(findings, 'requestQuery') ?? [],
    headers: pairsOf(findings, 'requestHeaders') ?? [],
    ...(body === undefined || body === '' ? {} : { body: { text: body } }),
  };
}

function lambdaBackend(findings: Findings, failure: LogFailure | undefined): LambdaBackend {
  if (failure?.lambda !== undefined) return { outcome: 'failure', failure: failure.lambda };
  const body = textOf(findings, 'endpointBody');
  const headers = pairsOf(findings, 'endpointHeaders') ?? [];
  const error = lastOf(findings.events, 'lambdaError');
  if (body === undefined || body === '') {
    if (error !== undefined)
      return { outcome: 'errorPayload', payload: JSON.stringify({ errorMessage: error.errorMessage }) };
    return lastOf(findings.events, 'received')?.statusCode === 202
      ? { outcome: 'accepted' }
      : { outcome: 'success', payload: body ?? 'null' };
  }
  const functionError =
    error !== undefined || headers.some((header) => header.name.toLowerCase() === 'x-amz-function-error');
  return {
    outcome: functionError || /^\s*\{[\s\S]*"errorMessage"/.test(body) ? 'errorPayload' : 'success',
    payload: body,
  };
}

function httpBackend(findings: Findings, failure: LogFailure | undefined): HttpBackend {
  if (failure?.http !== undefined) return { outcome: 'failure', failure: failure.http };
  const received = lastOf(findings.events, 'received');
  const named = /Endpoint Response Status Code: (\d+)/.exec(lastOf(findings.events, 'failed')?.reason ?? '');
  return {
    outcome: 'response',
    statusCode: received?.statusCode ?? (named === null ? 200 : Number(named[1])),
    headers: pairsOf(findings, 'endpointHeaders') ?? [],
    body: { text: textOf(findings, 'endpointBody') ?? '' },
  };
}

/** The failure that the log names; a function error without a mapped body behind it is a proxy's. */
function failureOf(findings: Findings): LogFailure | undefined {
  const failed = lastOf(findings.events, 'failed');
  if (failed !== undefined) return explainLogFailure(failed.reason);
  const status = lastOf(findings.events, 'lambdaStatus');
  if (status !== undefined) return proxyThrottled(status.statusCode);
  const error = lastOf(findings.events, 'lambdaError');
  return error === undefined || textOf(findings, 'responseBody') !== undefined
    ? undefined
    : proxyFunctionError(error.errorMessage);
}

/** Whether an address is that of an AWS service's API, not of something hosted on AWS. */
function isAwsEndpoint(uri: string): boolean {
  const host = /^https?:\/\/([^/:?#]*)/.exec(uri)?.[1] ?? '';
  const hosted = /\.(execute-api|elb|s3-website)[.-]|\.elasticbeanstalk\.|\.lambda-url\./.test(host);
  return uri.startsWith('arn:') || (host.endsWith('.amazonaws.com') && !hosted);
}

function kindOf(findings: Findings, failure: LogFailure | undefined): IntegrationType {
  const endpoint = lastOf(findings.events, 'endpoint');
  const called = endpoint !== undefined || lastOf(findings.events, 'received') !== undefined;
  const lambdaError = lastOf(findings.events, 'lambdaError') !== undefined;
  if (failure?.proxy === true) return 'AWS_PROXY';
  if (!called) return failure?.lambda === undefined ? 'MOCK' : 'AWS';
  const aws = isAwsEndpoint(endpoint?.uri ?? '');
  return aws || lambdaError ? 'AWS' : 'HTTP';
}

/** Whether a log's endpoint is a Lambda function. */
function isLambda(findings: Findings): boolean {
  const uri = lastOf(findings.events, 'endpoint')?.uri ?? '';
  const lambdaHeaders = (pairsOf(findings, 'endpointHeaders') ?? []).some((header) =>
    /^x-amz-executed-version$/i.test(header.name),
  );
  return /\/functions\/|\blambda\b/.test(uri) || lambdaHeaders || lastOf(findings.events, 'lambdaError') !== undefined;
}

function notesOf(findings: Findings): string[] {
  const cut = findings.events.filter((event) => (event.kind === 'map' || event.kind === 'text') && event.truncated);
  const notes = cut.map((event) =>
    event.kind === 'map' || event.kind === 'text'
      ? `The log cuts ${event.what} short ([TRUNCATED]), so the rest is missing here.`
      : '',
  );
  if (textOf(findings, 'endpointBody') === '[Binary Data]')
    notes.push('The backend’s body was binary; the log does not hold it.');
  if (textOf(findings, 'endpointBody') === undefined && lastOf(findings.events, 'received') !== undefined)
    notes.push('The log does not hold the backend’s body.');
  return notes;
}

/**
 * Reads an execution log as the console's Test prints it or as CloudWatch Logs holds it, also older ones and ones cut
 * short (LOG-1 … LOG-7), and rebuilds the case it came from.
 */
export function parseLog(log: string): ParsedLog {
  const messages = splitEvents(log);
  const events = messages.map(readEvent).filter((event) => event !== undefined);
  const findings: Findings = { events, notes: [] };
  const failure = failureOf(findings);
  const integrationType = kindOf(findings, failure);
  const lambda =
    integrationType === 'AWS_PROXY' ||
    (integrationType === 'AWS' && (isLambda(findings) || failure?.lambda !== undefined));
  const uri = events.find((event) => event.kind === 'endpoint')?.uri;
  const completed = lastOf(events, 'completed');
  const body = textOf(findings, 'responseBody');
  const sent = textOf(findings, 'endpointRequestBody');
  const backend: Backend =
    integrationType === 'MOCK'
      ? {}
      : lambda
        ? { lambda: lambdaBackend(findings, failure) }
        : { http: httpBackend(findings, failure) };
  return {
    request: requestOf(findings),
    backend,
    integrationType,
    ...(uri === undefined ? {} : { uri }),
    ...(sent === undefined ? {} : { endpointRequestBody: sent }),
    reply: {
      ...(completed === undefined ? {} : { statusCode: completed.statusCode }),
      headers: pairsOf(findings, 'responseHeaders') ?? [],
      ...(body === undefined ? {} : { body }),
    },
    ...(failure === undefined ? {} : { failure }),
    notes: events.length === 0 ? ['This does not look like an execution log of API Gateway.'] : notesOf(findings),
  };
}
