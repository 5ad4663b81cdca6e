import type { GatewayResponse } from '../model';
import type { Failure } from './failure';
import { type GatewayScope, gatewayValue, substitute } from './gateway-template';
import { firstAccepted } from './media-type';
import { own } from './records';
import { chooseResponseTemplate } from './template-choice';

/** A gateway response as it goes out, before the headers that every reply carries. */
export interface GatewayReply {
  statusCode: number;
  headers: { name: string; value: string }[];
  contentType: string;
  body: string;
  /** The customisation that applied, if any. */
  customisedBy: string | undefined;
}

const HEADER_KEY = 'gatewayresponse.header.';

function customisation(
  responses: Readonly<Record<string, GatewayResponse>>,
  failure: Failure,
): { name: string; response: GatewayResponse } | undefined {
  if (failure.gatewayType === 'REQUEST_TOO_LARGE') return undefined;
  const family = failure.statusCode < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
  for (const name of [failure.gatewayType, family]) {
    const response = own(responses, name);
    if (response !== undefined) return { name, response };
  }
  return undefined;
}

function headerValue(expression: string, scope: GatewayScope): string | undefined {
  if (expression.length >= 2 && expression.startsWith("'") && expression.endsWith("'")) return expression.slice(1, -1);
  return gatewayValue(expression, scope);
}

function statusOf(
  response: GatewayResponse | undefined,
  family: GatewayResponse | undefined,
  fallback: number,
): number {
  const status = Number(response?.statusCode ?? family?.statusCode ?? fallback);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : fallback;
}

/** Builds the gateway response of a failure: own type, else DEFAULT_4XX or DEFAULT_5XX, else built in (ERR-1 … ERR-4). */
export function gatewayReply(responses: Readonly<Record<string, GatewayResponse>>, scope: GatewayScope): GatewayReply {
  const { failure, request } = scope;
  const custom = customisation(responses, failure);
  const family = own(responses, failure.statusCode < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX');
  const choice = chooseResponseTemplate(custom?.response.responseTemplates ?? {}, firstAccepted(request.accept));
  const headers = Object.entries(custom?.response.responseParameters ?? {}).flatMap(([key, expression]) => {
    const name = key.startsWith(HEADER_KEY) ? key.slice(HEADER_KEY.length) : '';
    const value = name === '' ? undefined : headerValue(expression, scope);
    return value === undefined || value === '' ? [] : [{ name, value }];
  });
  return {
    statusCode: statusOf(custom?.response, family, failure.statusCode),
    headers,
    contentType: choice.template === undefined ? 'application/json' : (choice.contentType ?? 'application/json'),
    body:
      choice.template === undefined
        ? `{"message": ${JSON.stringify(failure.message)}}`
        : substitute(choice.template, scope),
    customisedBy: custom?.name,
  };
}
