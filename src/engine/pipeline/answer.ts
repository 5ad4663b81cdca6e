import { backendOutcome } from './backend';
import { recordEndpoint } from './backend-step';
import { mockCodeOf } from './mock';
import { httpProxyReply, lambdaProxyReply } from './proxy-flow';
import { failureBeforeBackend, integrationRequest, recordCall, recordRequest } from './request-flow';
import { type MappedReply, mapResponse } from './response-flow';
import { done, failedAt, type Result, type Run } from './run';
import { select } from './selection-step';
import { lambdaSubject, mockSubject, statusSubject } from './subject';

/** A MOCK backend answers with the code alone: no headers, no body, nothing in the log (MOCK-4, MOCK-5, LOG-2, VAR-21). */
function answerMock(run: Run, requestText: string): Result<MappedReply> {
  const code = mockCodeOf(requestText, run.templateRuns.length > 0);
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
export function answer(run: Run): Result<MappedReply> {
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
