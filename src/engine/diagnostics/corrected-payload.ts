import { isRecord } from '../given';
import { readProxyPayload } from '../pipeline/lambda-proxy';

const KEYS = ['statusCode', 'headers', 'multiValueHeaders', 'body', 'isBase64Encoded'];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function statusOf(value: unknown): number {
  const status = Number(value);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : 200;
}

function headersOf(value: unknown): Record<string, string> {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, asText(item)])) : {};
}

function listsOf(value: unknown): Record<string, string[]> {
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, (Array.isArray(item) ? item : [item]).map(asText)]),
      )
    : {};
}

function corrected(value: unknown): Record<string, unknown> {
  if (!isRecord(value) || !KEYS.some((key) => Object.hasOwn(value, key)))
    return { statusCode: 200, body: typeof value === 'string' ? value : JSON.stringify(value) };
  const { statusCode, headers, multiValueHeaders, body, isBase64Encoded } = value;
  return {
    statusCode: statusOf(statusCode ?? 200),
    ...(headers === undefined || headers === null ? {} : { headers: headersOf(headers) }),
    ...(multiValueHeaders === undefined || multiValueHeaders === null
      ? {}
      : { multiValueHeaders: listsOf(multiValueHeaders) }),
    ...(body === undefined || body === null ? {} : { body: asText(body) }),
    ...(isBase64Encoded === true || isBase64Encoded === 'true' ? { isBase64Encoded: true } : {}),
  };
}

/** A payload that API Gateway accepts and that says what a malformed one meant; undefined when none was found (PRX-1). */
export function correctedPayload(text: string): string | undefined {
  const fixed = JSON.stringify(corrected(parsed(text)), null, 2);
  return readProxyPayload(fixed).ok ? fixed : undefined;
}
