import { parseJson } from '../json';
import type { TemplateRun } from '../simulation';
import { invalidEndpoint } from './backend';
import { type Body, convert, requestConversion } from './content-handling';
import {
  configurationError,
  type Failure,
  integrationFailure,
  requestTooLarge,
  unreadableRequestBody,
  unsupportedMediaType,
} from './failure';
import { printMap } from './header-list';
import { isIllegalRequestHeader } from './header-rules';
import { PAYLOAD_LIMIT } from './limits';
import { endpointRequestHeaders } from './log';
import { isBinaryMediaType, mediaTypeOf } from './media-type';
import { own } from './records';
import { templateParams } from './request';
import { done, failedAt, type Result, type Run, stepBody } from './run';
import { chooseRequestTemplate } from './template-choice';
import { decodeUtf8 } from './utf8';

const TITLE = 'Integration request';

/** Log lines and step of the call as it arrived (LOG-1, LOG-4). */
export function recordRequest(run: Run): void {
  const { request } = run;
  const body = decodeUtf8(request.body);
  const pairs = (list: readonly { name: string; value: string }[]): string =>
    printMap(list.map(({ name, value }) => [name, value] as const));
  run.log.push(
    `Starting execution for request: ${run.settings.requestId}`,
    `HTTP Method: ${request.httpMethod}, Resource Path: ${request.path}`,
    `Method request path: ${printMap(request.pathParameters)}`,
    `Method request query string: ${pairs(request.query)}`,
    `Method request headers: ${pairs(request.headers)}`,
    `Method request body before transformations: ${body}`,
  );
}

function illegalMapping(run: Run): Failure | undefined {
  const aws = run.document.integration.type === 'AWS' || run.document.integration.type === 'AWS_PROXY';
  const prefix = 'integration.request.header.';
  for (const target of Object.keys(run.document.integration.requestParameters)) {
    if (!target.startsWith(prefix)) continue;
    const name = target.slice(prefix.length);
    if (isIllegalRequestHeader(name, aws))
      return configurationError(`${name} header already present`, {
        reason: `The integration request maps the header ${name}, which fails every call.`,
        rule: 'ERR-6',
        grade: 'recorded',
        backendCalled: false,
      });
  }
  return undefined;
}

/** Failures that are certain before the backend is called (ERR-6, ERR-7, PRX-8, LIM-1). */
export function failureBeforeBackend(run: Run): Failure | undefined {
  const { integration, api } = run.document;
  if (run.request.body.length > PAYLOAD_LIMIT) return requestTooLarge();
  const illegal = illegalMapping(run);
  if (illegal !== undefined) return illegal;
  const variables = [...(integration.uri ?? '').matchAll(/\$\{stageVariables\.([^}$]*)\}/g)];
  const unset = variables.some((match) => (own(api.stageVariables, match[1] ?? '') ?? '') === '');
  if (run.family === 'http' && unset) return invalidEndpoint();
  const method = integration.httpMethod;
  if (integration.type === 'AWS_PROXY' && method !== undefined && method !== 'POST')
    return integrationFailure(
      500,
      ['Execution failed due to configuration error: There was an internal error while executing your request'],
      {
        reason: `API Gateway can invoke a Lambda function with POST only, and the integration’s httpMethod is ${method}.`,
        rule: 'PRX-8',
        grade: 'recorded',
        backendCalled: false,
      },
    );
  return undefined;
}

function unreadable(body: string): string | undefined {
  if (!/^\s*[{["']/.test(body)) return undefined;
  const parsed = parseJson(body);
  return parsed.ok ? undefined : parsed.error.message;
}

/** What the request template made of the client's body (TPL-12, MOCK-3, VAR-14). */
function transform(run: Run, body: Body): Result<Body> {
  const { integration } = run.document;
  const choice = chooseRequestTemplate(
    integration.requestTemplates,
    run.request.contentType,
    integration.passthroughBehavior,
  );
  if ('unsupported' in choice) return failedAt(run, 'request', TITLE, unsupportedMediaType(choice.unsupported));
  if (choice.template === undefined) {
    run.steps.push({
      id: 'request',
      title: TITLE,
      summary: choice.reason,
      state: 'passed',
      rule: 'TPL-12',
      grade: 'documented',
      output: stepBody('Body for the backend', body),
      detail: { kind: 'template', contentType: undefined, candidates: choice.candidates, path: undefined },
    });
    return done(body);
  }
  const path = ['method', 'integration', 'requestTemplates', choice.contentType ?? ''];
  if (body.kind === 'bytes')
    return failedAt(
      run,
      'request',
      TITLE,
      transformFailure('A template cannot read a body that was converted to bytes.', 'BIN-5'),
    );
  const result = run.session.run(choice.template, body.text, templateParams(run.request));
  const record: TemplateRun = { phase: 'request', path, template: choice.template, body: body.text, ...result };
  run.templateRuns.push(record);
  if (result.error !== undefined) {
    const detail = unreadable(body.text);
    return failedAt(
      run,
      'request',
      TITLE,
      detail === undefined ? transformFailure(result.error.message, 'VTL-26') : unreadableRequestBody(detail),
    );
  }
  const output: Body = { kind: 'text', text: result.output };
  run.steps.push({
    id: 'request',
    title: TITLE,
    summary: choice.reason,
    state: 'done',
    rule: 'TPL-12',
    grade: 'documented',
    input: stepBody('Client’s body', body),
    output: stepBody('Body for the backend', output),
    detail: { kind: 'template', contentType: choice.contentType, candidates: choice.candidates, path },
    path,
  });
  return done(output);
}

function transformFailure(reason: string, rule: string): Failure {
  return configurationError('Unable to transform request', { reason, rule, grade: 'reported', backendCalled: false });
}

/** Converts and transforms the client's body into what the backend gets (BIN-5, TPL-12). Proxies send it as it is. */
export function integrationRequest(run: Run): Result<Body> {
  const { integration, api } = run.document;
  const type = run.request.contentType === undefined ? undefined : mediaTypeOf(run.request.contentType);
  const binary = isBinaryMediaType(api.binaryMediaTypes, type);
  if (run.proxy) return done(binary ? { kind: 'bytes', bytes: run.request.body } : textBody(run.request.body));
  const converted = convert(run.request.body, requestConversion(binary, integration.contentHandling));
  if (!converted.ok)
    return failedAt(
      run,
      'request',
      TITLE,
      transformFailure(`The request body is not base64 (character ${converted.index + 1}).`, 'BIN-5'),
    );
  return transform(run, converted.body);
}

function textBody(bytes: Uint8Array): Body {
  return { kind: 'text', text: decodeUtf8(bytes) };
}

/** Log lines of the call to the backend (LOG-1). */
export function recordCall(run: Run, body: Body): void {
  const { integration } = run.document;
  const lambda = run.family === 'lambda';
  const uri = lambda ? lambdaEndpoint(run) : (integration.uri ?? 'https://example.com/');
  run.log.push(
    `Endpoint request URI: ${uri}`,
    `Endpoint request headers: ${endpointRequestHeaders(run.settings, lambda)}`,
    `Endpoint request body after transformations: ${body.kind === 'bytes' ? '[Binary Data]' : body.text}`,
    `Sending request to ${uri}`,
  );
}

function lambdaEndpoint(run: Run): string {
  const { region, accountId } = run.settings;
  const arn = /functions\/(.+)\/invocations$/.exec(run.document.integration.uri ?? '')?.[1];
  const target = arn ?? `arn:aws:lambda:${region}:${accountId}:function:my-function`;
  return `https://lambda.${region}.amazonaws.com/2015-03-31/functions/${target}/invocations`;
}
