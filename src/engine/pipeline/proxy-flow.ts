import type { ReplyHeader } from '../simulation';
import type { EndpointResponse } from './backend';
import { decodeBase64 } from './base64';
import { configurationError, integrationFailure } from './failure';
import { fateOfHttpProxy, fateOfLambdaProxy, type HeaderFate } from './header-rules';
import { functionErrorMessage, readProxyPayload } from './lambda-proxy';
import { firstAccepted, isBinaryMediaType } from './media-type';
import type { MappedReply } from './response-flow';
import { done, failedAt, type Result, type Run, stepText } from './run';
import { decodeUtf8, encodeUtf8 } from './utf8';

const TITLE = 'Proxy integration';

function delivered(
  headers: readonly { name: string; value: string }[],
  fateOf: (name: string) => HeaderFate,
): ReplyHeader[] {
  return headers.flatMap(({ name, value }): ReplyHeader[] => {
    const fate = fateOf(name);
    if (fate.kind === 'dropped') return [];
    const renamed = fate.kind === 'renamed' ? { name: fate.name, remappedFrom: name } : { name };
    return [{ ...renamed, value, origin: 'backend', generated: false }];
  });
}

/** BIN-6: base64 is decoded only when the payload says so and the first Accept entry is a binary media type. */
function proxyBytes(run: Run, body: string, isBase64Encoded: boolean): Result<Uint8Array> {
  const accepted = isBinaryMediaType(run.document.api.binaryMediaTypes, firstAccepted(run.request.accept));
  if (!isBase64Encoded || !accepted) return done(encodeUtf8(body));
  const decoded = decodeBase64(body);
  if (decoded.ok) return done(decoded.bytes);
  run.facts.base64Fault = { index: decoded.index, text: body };
  return failedAt(
    run,
    'proxy',
    TITLE,
    configurationError('Unable to transform response', {
      reason: `isBase64Encoded is true, and the body is not base64 (character ${decoded.index + 1}).`,
      rule: 'BIN-6',
      grade: 'recorded',
      backendCalled: true,
    }),
  );
}

/** Turns a Lambda proxy payload into the reply; its Content-Type is JSON by default (PRX-1 … PRX-7, PRX-6). */
export function lambdaProxyReply(run: Run, endpoint: EndpointResponse): Result<MappedReply> {
  const payload = decodeUtf8(endpoint.body);
  const { lambdaRequestId } = run.settings;
  const message = functionErrorMessage(payload);
  if (endpoint.functionError)
    return failedAt(
      run,
      'proxy',
      TITLE,
      integrationFailure(
        502,
        [
          `Lambda execution failed with status 200 due to customer function error: ${message ?? ''}. Lambda request id: ${lambdaRequestId}`,
        ],
        {
          reason: 'The function failed. A proxy integration answers 502 and looks at no integration response.',
          rule: 'PRX-7',
          grade: 'recorded',
          backendCalled: true,
        },
      ),
    );
  const read = readProxyPayload(payload, run.tools?.checkJson);
  if (!read.ok) {
    run.facts.proxyFault = read.fault;
    return failedAt(
      run,
      'proxy',
      TITLE,
      integrationFailure(502, ['Execution failed due to configuration error: Malformed Lambda proxy response'], {
        reason: `${read.fault.message} (${read.fault.field})`,
        rule: 'PRX-2',
        grade: read.fault.grade,
        backendCalled: true,
      }),
    );
  }
  const { statusCode, headers, body, isBase64Encoded } = read.answer;
  const bytes = proxyBytes(run, body, isBase64Encoded);
  if (!bytes.ok) return bytes;
  run.steps.push({
    id: 'proxy',
    title: TITLE,
    summary: 'Status, headers and body are taken from the payload; integration and method responses are ignored.',
    state: 'done',
    rule: 'PRX-1',
    grade: 'recorded',
    input: stepText('Payload', payload, 'json'),
    output: stepText('Body', isBase64Encoded && body !== '' ? `${body.length} characters of base64` : body),
    detail: { kind: 'none' },
  });
  return done({
    statusCode,
    headers: delivered(headers, fateOfLambdaProxy),
    contentType: 'application/json',
    bytes: bytes.value,
  });
}

/** Passes an HTTP endpoint's answer on (PRX-9). */
export function httpProxyReply(run: Run, endpoint: EndpointResponse): MappedReply {
  run.steps.push({
    id: 'proxy',
    title: TITLE,
    summary: 'Status, headers and body of the endpoint are passed on; integration and method responses are ignored.',
    state: 'done',
    rule: 'PRX-9',
    grade: 'recorded',
    detail: { kind: 'none' },
  });
  return {
    statusCode: endpoint.statusCode,
    headers: delivered(endpoint.headers, fateOfHttpProxy),
    contentType: 'application/json',
    bytes: endpoint.body,
  };
}
