import type { HeaderOrigin, Reply } from '../simulation';
import { counted } from './counted';
import type { Failure } from './failure';
import { gatewayReply } from './gateway-response';
import { printMap } from './header-list';
import { buildReply, replyHeader } from './reply';
import type { MappedReply } from './response-flow';
import { type Run, stepBody, stepText } from './run';
import { encodeUtf8 } from './utf8';

/** Whether X-Amzn-Trace-Id goes out on an answer (PAR-16). */
function tracedAnswer(run: Run): boolean {
  return run.family !== 'mock' && run.document.integration.type !== 'HTTP_PROXY';
}

/** The step of the finished reply (PAR-16, TPL-6). */
function recordReply(run: Run, reply: Reply): void {
  const contentType = reply.headers.find((header) => header.name.toLowerCase() === 'content-type');
  const origins: Readonly<Record<HeaderOrigin, string>> = {
    mapping: 'from a header mapping',
    override: 'from an override',
    backend: 'from the backend',
    'api-gateway': 'from API Gateway',
    'content-type-default': 'by default',
    'gateway-response': 'from the gateway response',
  };
  const why = contentType === undefined ? '' : `; Content-Type ${contentType.value} ${origins[contentType.origin]}`;
  const chosen = contentType?.origin === 'content-type-default' ? run.facts.defaultContentType : undefined;
  const summary = `${reply.statusCode} with ${counted(reply.headers.length, 'header')} and ${counted(reply.bytes.length, 'byte')}${why}.`;
  run.steps.push({
    id: 'reply',
    title: 'Reply',
    summary: chosen === undefined ? summary : `${summary} ${chosen.reason}`,
    state: 'done',
    rule: chosen === undefined ? 'PAR-16' : 'TPL-6',
    grade: chosen?.grade ?? 'recorded',
    output: stepBody(
      'Body',
      reply.text === undefined ? { kind: 'bytes', bytes: reply.bytes } : { kind: 'text', text: reply.text },
    ),
    detail: { kind: 'none' },
  });
}

/** The reply of an integration that answered, with its log lines (LOG-1). */
export function successReply(run: Run, mapped: MappedReply): Reply {
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
  recordReply(run, reply);
  return reply;
}

/** The gateway response of a run that failed, with its step and log lines (ERR-3, LOG-3). */
export function failureReply(run: Run, failure: Failure): Reply {
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
  const reply = buildReply(
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
  recordReply(run, reply);
  return reply;
}
