import type { Payload, PlaygroundDocument, Scenario } from '../model';
import type { Reply, Selection, Simulation, SimulationOptions } from '../simulation';
import { backendOutcome } from './backend';
import { recordEndpoint } from './backend-step';
import { encodeBase64 } from './base64';
import type { Body } from './content-handling';
import { contextOf } from './context';
import type { Failure } from './failure';
import { familyOf, isProxy } from './family';
import { gatewayReply } from './gateway-response';
import { printMap } from './header-list';
import { ledgerRow } from './ledger';
import { cloudWatchLog, testInvokeLog } from './log';
import { mockCodeOf } from './mock';
import { clientRequest, type FullDocument, fullDocument } from './normalise';
import { httpProxyReply, lambdaProxyReply } from './proxy-flow';
import { isRecord } from './records';
import { buildReply, replyHeader } from './reply';
import { methodRequestOf } from './request';
import { failureBeforeBackend, integrationRequest, recordCall, recordRequest } from './request-flow';
import { type MappedReply, mapResponse } from './response-flow';
import { done, failedAt, type Result, type Run, stepText } from './run';
import { select } from './selection-step';
import { settingsOf } from './settings';
import { lambdaSubject, mockSubject, statusSubject } from './subject';
import { openSession } from './template-session';
import { encodeUtf8 } from './utf8';

function openRun(document: FullDocument, scenario: Record<string, unknown>, options: SimulationOptions): Run {
  const settings = settingsOf(options);
  const request = methodRequestOf(document, clientRequest(scenario['request']));
  const overlay = typeof scenario['context'] === 'string' ? scenario['context'] : undefined;
  const context = contextOf(request, settings, overlay);
  return {
    document,
    family: familyOf(document.integration, scenario['backend']),
    proxy: isProxy(document.integration),
    request,
    settings,
    session: openSession(context.json, document.api.stageVariables),
    backend: scenario['backend'],
    traced: options.trace === true,
    steps: [],
    log: [],
    templateRuns: [],
    facts: context.problem === undefined ? {} : { contextProblem: context.problem },
  };
}

function answerMock(run: Run, requestText: string): Result<MappedReply> {
  const code = mockCodeOf(requestText);
  if (!code.ok) return failedAt(run, 'request', 'Integration request', code.failure);
  const endpoint = { statusCode: Number(code.statusCode), headers: [], body: new Uint8Array(), functionError: false };
  const chosen = select(run, mockSubject(code.statusCode), endpoint.statusCode);
  if (!chosen.ok) return chosen;
  return mapResponse(run, endpoint, {
    response: chosen.value.response,
    path: ['method', 'integration', 'integrationResponses', chosen.value.index],
  });
}

/** Everything from the client's call to the mapped answer, or the failure that ends it. */
function answer(run: Run): Result<MappedReply> {
  recordRequest(run);
  const early = failureBeforeBackend(run);
  if (early !== undefined) return failedAt(run, 'request', 'Integration request', early);
  const sent = integrationRequest(run);
  if (!sent.ok) return sent;
  run.facts.sent = sent.value;
  if (run.family === 'mock') return answerMock(run, sent.value.kind === 'text' ? sent.value.text : '');
  const outcome = backendOutcome(run.family, run.proxy, run.backend, run.settings);
  const called = outcome.kind === 'response' || outcome.failure.backendCalled;
  if (called) recordCall(run, sent.value);
  if (outcome.kind === 'failure') return failedAt(run, 'backend', 'Backend', outcome.failure);
  const endpoint = outcome.response;
  recordEndpoint(run, endpoint);
  if (run.proxy) return run.family === 'lambda' ? lambdaProxyReply(run, endpoint) : done(httpProxyReply(run, endpoint));
  const subject = run.family === 'lambda' ? lambdaSubject(endpoint) : statusSubject(endpoint);
  const chosen = select(run, subject, endpoint.statusCode);
  if (!chosen.ok) return chosen;
  return mapResponse(run, endpoint, {
    response: chosen.value.response,
    path: ['method', 'integration', 'integrationResponses', chosen.value.index],
  });
}

/** Whether X-Amzn-Trace-Id goes out on an answer (PAR-16). */
function tracedAnswer(run: Run): boolean {
  return run.family !== 'mock' && run.document.integration.type !== 'HTTP_PROXY';
}

function successReply(run: Run, mapped: MappedReply): Reply {
  const reply = buildReply(
    {
      statusCode: mapped.statusCode,
      headers: mapped.headers,
      contentType: { value: mapped.contentType, origin: 'content-type-default' },
      bytes: mapped.bytes,
      traced: tracedAnswer(run),
      edge: run.document.api.endpointType === 'EDGE',
    },
    run.settings,
  );
  const shown: [string, string][] = reply.headers
    .filter((header) => header.origin !== 'api-gateway' && header.name.toLowerCase() !== 'content-type')
    .map((header) => [header.name, header.value]);
  if (tracedAnswer(run)) shown.push(['X-Amzn-Trace-Id', run.settings.traceId]);
  shown.push(['Content-Type', reply.headers[0]?.value ?? '']);
  run.log.push(
    `Method response body after transformations: ${reply.text ?? '[Binary Data]'}`,
    `Method response headers: ${printMap(shown)}`,
    'Successfully completed execution',
    `Method completed with status: ${reply.statusCode}`,
  );
  return reply;
}

function failureReply(run: Run, failure: Failure): Reply {
  run.facts.failure = failure;
  const gateway = gatewayReply(run.document.api.gatewayResponses, {
    failure,
    request: run.request,
    contextJson: run.session.contextJson(),
    stageVariables: run.document.api.stageVariables,
  });
  run.steps.push({
    id: 'gateway-response',
    title: 'Gateway response',
    summary:
      gateway.customisedBy === undefined
        ? `${failure.reason} API Gateway answers with its own ${gateway.statusCode} (${failure.gatewayType}).`
        : `${failure.reason} The gateway response ${gateway.customisedBy} of this API answers ${gateway.statusCode}.`,
    state: 'done',
    rule: 'ERR-3',
    grade: 'recorded',
    output: stepText('Body', gateway.body, 'json'),
    detail: { kind: 'none' },
  });
  run.log.push(...failure.log, `Method completed with status: ${gateway.statusCode}`);
  return buildReply(
    {
      statusCode: gateway.statusCode,
      headers: gateway.headers.map(({ name, value }) => replyHeader(name, value, 'gateway-response')),
      contentType: { value: gateway.contentType, origin: 'gateway-response' },
      bytes: encodeUtf8(gateway.body),
      errorType: failure.errorType,
      gatewayResponseType: failure.gatewayType,
      traced: failure.backendCalled && tracedAnswer(run),
      edge: run.document.api.endpointType === 'EDGE',
    },
    run.settings,
  );
}

function selectionOf(run: Run): Selection {
  const { selection, subject } = run.facts;
  const responses = run.document.integration.integrationResponses;
  if (selection === undefined)
    return {
      subject: subject ?? null,
      rows: responses.map((response, index) =>
        ledgerRow({ index, order: index + 1, response, verdict: 'ignored' }, subject),
      ),
      selected: null,
      how: 'not-applicable',
    };
  return {
    subject: subject ?? null,
    rows: selection.evaluations.map((evaluation) => ledgerRow(evaluation, subject)),
    selected: selection.selected,
    how: selection.how,
  };
}

function payloadOf(body: Body): Payload {
  return body.kind === 'text' ? { text: body.text } : { base64: encodeBase64(body.bytes) };
}

/**
 * Simulates what API Gateway returns to its client for one scenario. Pure and deterministic; never throws for any
 * document, scenario or option; members that are missing get defaults.
 */
export function simulate(
  document: PlaygroundDocument,
  scenario: Scenario,
  options: SimulationOptions = {},
): Simulation {
  const full = fullDocument(document);
  const run = openRun(full, isRecord(scenario) ? scenario : {}, options);
  const result = answer(run);
  const reply = result.ok ? successReply(run, result.value) : failureReply(run, result.failure);
  const { gatewayResponseType } = reply;
  const gateway =
    gatewayResponseType === undefined ? undefined : { type: gatewayResponseType, statusCode: reply.statusCode };
  return {
    family: run.family,
    proxy: run.proxy,
    reply,
    selection: selectionOf(run),
    steps: run.steps,
    problems: [],
    templateRuns: run.templateRuns,
    ...(run.facts.sent === undefined ? {} : { integrationRequest: payloadOf(run.facts.sent) }),
    log: testInvokeLog(run.log, run.settings),
    cloudWatchLog: cloudWatchLog(run.log, run.settings, gateway),
  };
}
