import type { HeaderOrigin, Reply, ReplyHeader } from '../simulation';
import { httpDate } from './dates';
import { sameHeader } from './header-list';
import { reasonPhrase } from './reason-phrase';
import type { Settings } from './settings';
import { decodeUtf8Strictly } from './utf8';

/** What the integration or a gateway response contributes to a reply. */
export interface ReplyParts {
  statusCode: number;
  /** In order; a Content-Type among them is the reply's. */
  headers: readonly ReplyHeader[];
  /** Content-Type when `headers` has none. */
  contentType: { value: string; origin: HeaderOrigin };
  bytes: Uint8Array;
  errorType?: string;
  gatewayResponseType?: string;
  /** Whether X-Amzn-Trace-Id goes out (PAR-16, ERR-5). */
  traced: boolean;
  edge: boolean;
}

const EDGE_ID = 'mL1ZqQk8v0hT3Y5s7dUe2w==';

/** A header of a reply whose value is as it will be. */
export function replyHeader(name: string, value: string, origin: HeaderOrigin): ReplyHeader {
  return { name, value, origin, generated: false };
}

const standIn = (name: string, value: string): ReplyHeader => ({ name, value, origin: 'api-gateway', generated: true });

function edgeHeaders(): ReplyHeader[] {
  return [
    standIn('X-Cache', 'Miss from cloudfront'),
    standIn('Via', '1.1 d1234abcdef8.cloudfront.net (CloudFront)'),
    standIn('X-Amz-Cf-Pop', 'FRA56-P1'),
    standIn('X-Amz-Cf-Id', EDGE_ID),
  ];
}

/** Completes a reply with the headers that API Gateway adds to every one (PAR-16). */
export function buildReply(parts: ReplyParts, settings: Settings): Reply {
  const contentType = parts.headers.findLast((header) => sameHeader(header.name, 'Content-Type'));
  const others = parts.headers.filter((header) => !sameHeader(header.name, 'Content-Type'));
  const headers: ReplyHeader[] = [
    contentType ?? replyHeader('Content-Type', parts.contentType.value, parts.contentType.origin),
    replyHeader('Content-Length', String(parts.bytes.length), 'api-gateway'),
    standIn('Connection', 'keep-alive'),
    standIn('Date', httpDate(settings.now)),
    standIn('x-amzn-RequestId', settings.requestId),
    ...others,
    ...(parts.errorType === undefined ? [] : [replyHeader('x-amzn-ErrorType', parts.errorType, 'api-gateway')]),
    standIn('x-amz-apigw-id', settings.extendedRequestId),
    ...(parts.traced ? [standIn('X-Amzn-Trace-Id', settings.traceId)] : []),
    ...(parts.edge ? edgeHeaders() : []),
  ];
  return {
    statusCode: parts.statusCode,
    reasonPhrase: reasonPhrase(parts.statusCode),
    headers,
    bytes: parts.bytes,
    text: decodeUtf8Strictly(parts.bytes),
    ...(parts.gatewayResponseType === undefined ? {} : { gatewayResponseType: parts.gatewayResponseType }),
  };
}
