import type { EndpointResponse } from './backend';
import { counted } from './counted';
import { httpDate } from './dates';
import { lastHeader, printMap } from './header-list';
import { isBinaryMediaType, mediaTypeOf } from './media-type';
import { type Run, stepBody } from './run';
import { decodeUtf8Strictly } from './utf8';

/** Milliseconds that every backend is said to take. */
const INTEGRATION_LATENCY = 150;

/** Log lines and step of what the backend answered (LOG-1, BIN-8). */
export function recordEndpoint(run: Run, endpoint: EndpointResponse): void {
  run.facts.endpoint = endpoint;
  const type = lastHeader(endpoint.headers, 'Content-Type');
  const binaryType = isBinaryMediaType(
    run.document.api.binaryMediaTypes,
    type === undefined ? undefined : mediaTypeOf(type),
  );
  const text = binaryType ? undefined : decodeUtf8Strictly(endpoint.body);
  const dated = endpoint.headers.some((header) => header.name.toLowerCase() === 'date')
    ? endpoint.headers
    : [{ name: 'Date', value: httpDate(run.settings.now) }, ...endpoint.headers];
  run.log.push(
    `Received response. Status: ${endpoint.statusCode}, Integration latency: ${INTEGRATION_LATENCY} ms`,
    `Endpoint response headers: ${printMap(dated.map(({ name, value }) => [name, value] as const))}`,
    `Endpoint response body before transformations: ${text ?? '[Binary Data]'}`,
  );
  run.steps.push({
    id: 'backend',
    title: 'Backend',
    summary: summaryOf(run, endpoint),
    state: 'done',
    rule: 'SEL-2',
    grade: 'recorded',
    output:
      text === undefined
        ? stepBody('Body', { kind: 'bytes', bytes: endpoint.body })
        : stepBody('Body', { kind: 'text', text }),
    detail: { kind: 'none' },
  });
}

function summaryOf(run: Run, endpoint: EndpointResponse): string {
  if (run.family !== 'lambda')
    return `The backend answered ${endpoint.statusCode} with ${counted(endpoint.headers.length, 'header')} and ${counted(endpoint.body.length, 'byte')}.`;
  if (endpoint.functionError) return 'The function failed. Lambda still answers 200; the error is in the payload.';
  return endpoint.statusCode === 200
    ? 'The function succeeded; its return value is the payload.'
    : `Lambda answered ${endpoint.statusCode} without running the function to its end.`;
}
