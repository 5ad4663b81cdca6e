import { amzDate, logDate } from './dates';
import { printMap } from './header-list';
import type { Settings } from './settings';

const EVENT_LIMIT = 998;

function truncated(line: string): string {
  return line.length > EVENT_LIMIT ? `${line.slice(0, EVENT_LIMIT)} [TRUNCATED]` : line;
}

/** Text of an execution log as the console's Test prints it: LF after every line, a date before all but the first (LOG-1, LOG-5). */
export function testInvokeLog(lines: readonly string[], settings: Settings): string {
  const stamp = logDate(settings.now);
  const dated = lines.map((line) => `${stamp} : ${truncated(line)}\n`);
  return `Execution log for request ${settings.requestId}\n${dated.join('')}`;
}

/** The same log as CloudWatch Logs holds it: the request id before every line, and the gateway response named (LOG-6). */
export function cloudWatchLog(
  lines: readonly string[],
  settings: Settings,
  gatewayResponse: { type: string; statusCode: number } | undefined,
): string {
  const all = [`Extended Request Id: ${settings.extendedRequestId}`, ...lines];
  if (gatewayResponse !== undefined)
    all.splice(-1, 0, `Gateway response type: ${gatewayResponse.type} with status code: ${gatewayResponse.statusCode}`);
  return all.map((line) => `(${settings.requestId}) ${truncated(line)}\n`).join('');
}

/** Headers that API Gateway sends to a backend, as the log shows them: secrets blotted out (LOG-1). */
export function endpointRequestHeaders(settings: Settings, lambda: boolean): string {
  const common: [string, string][] = [
    ['x-amzn-apigateway-api-id', settings.apiId],
    ['Accept', 'application/json'],
    ['User-Agent', `AmazonAPIGateway_${settings.apiId}`],
  ];
  if (!lambda) return printMap([...common, ['X-Amzn-Trace-Id', settings.traceId]]);
  return printMap([
    ['x-amzn-lambda-integration-tag', settings.requestId],
    ['Authorization', '*'.repeat(120)],
    ['X-Amz-Date', amzDate(settings.now)],
    ...common,
    ['X-Amz-Security-Token', '*'.repeat(1024)],
  ]);
}
