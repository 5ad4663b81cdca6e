import { contextValue } from './context';
import type { Failure } from './failure';
import { own } from './records';
import type { MethodRequest } from './request';

/** What the templates and mappings of a gateway response can name (ERR-4). */
export interface GatewayScope {
  failure: Failure;
  request: MethodRequest;
  contextJson: string;
  stageVariables: Readonly<Record<string, string>>;
}

function errorMember(failure: Failure, name: string): string {
  switch (name) {
    case 'message':
      return failure.message;
    case 'messageString':
      return JSON.stringify(failure.message);
    case 'responseType':
      return failure.gatewayType;
    default:
      return '';
  }
}

/** The value of a name such as `context.error.message`; undefined when it is none that a gateway response knows. */
export function gatewayValue(name: string, scope: GatewayScope): string | undefined {
  if (name.startsWith('context.error.')) return errorMember(scope.failure, name.slice('context.error.'.length));
  if (name.startsWith('context.')) return contextValue(scope.contextJson, name.slice('context.'.length)) ?? '';
  if (name.startsWith('stageVariables.')) return own(scope.stageVariables, name.slice('stageVariables.'.length)) ?? '';
  const parameter = /^method\.request\.(header|path|querystring)\.(.+)$/.exec(name);
  if (parameter === null) return undefined;
  const [, place, key = ''] = parameter;
  if (place === 'path') return scope.request.pathParameters.get(key) ?? '';
  const pairs = place === 'header' ? scope.request.headers : scope.request.query;
  return pairs.findLast((pair) => pair.name === key)?.value ?? '';
}

const REFERENCE = /\$(?:\{([a-zA-Z][\w.-]*)\}|([a-zA-Z][\w-]*(?:\.[\w-]+)*))/g;

/** Replaces `$context.…`, `$stageVariables.…` and `$method.request.…` in a gateway response template; nothing else is VTL there (ERR-1). */
export function substitute(template: string, scope: GatewayScope): string {
  return template.replaceAll(REFERENCE, (whole: string, braced: string | undefined, plain: string | undefined) => {
    return gatewayValue(braced ?? plain ?? '', scope) ?? whole;
  });
}
