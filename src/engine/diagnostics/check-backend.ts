import { locateInText } from '../json';
import { PAYLOAD_LIMIT } from '../pipeline/limits';
import { decodeUtf8, decodeUtf8Strictly } from '../pipeline/utf8';
import type { Problem, Range } from '../simulation';
import { correctedPayload } from './corrected-payload';
import type { Check, Inspection } from './inspection';
import { fix, problem } from './problem';

function payloadPath({ scenarioPath }: Inspection): Problem['path'] {
  return [...(scenarioPath ?? []), 'backend', 'lambda', 'payload'];
}

/** Where the faulty member stands in the payload's text. */
function rangeOf(text: string, field: string): Range | undefined {
  if (field === '$') return undefined;
  const dot = field.indexOf('.');
  const location = /^(headers|multiValueHeaders)\./.test(field) ? [field.slice(0, dot), field.slice(dot + 1)] : [field];
  return locateInText(text, location) ?? undefined;
}

function malformedPayload(inspection: Inspection): Problem[] {
  const { proxyFault, endpoint } = inspection.run.facts;
  if (proxyFault === undefined || endpoint === undefined) return [];
  const text = decodeUtf8(endpoint.body);
  const fixed = inspection.scenarioPath === undefined ? undefined : correctedPayload(text);
  const range = rangeOf(text, proxyFault.field);
  return [
    problem('malformed-proxy-response', {
      message: `Malformed Lambda proxy response: ${proxyFault.field}: ${proxyFault.message}`,
      path: payloadPath(inspection),
      ...(range === undefined ? {} : { range }),
      fixes: fixed === undefined ? [] : [fix('Correct the payload', payloadPath(inspection), fixed)],
    }),
  ];
}

/** Failures that a gateway response answers. */
function checkFailure(inspection: Inspection): Problem[] {
  const { failure } = inspection.run.facts;
  if (failure === undefined) return [];
  const backend = [...(inspection.scenarioPath ?? []), 'backend'];
  switch (failure.rule) {
    case 'MOCK-2':
      return [
        problem('mock-status-code', {
          message: failure.log[0]?.replace('Execution failed due to configuration error: ', '') ?? failure.reason,
          awsWording: true,
          path: ['method', 'integration', 'requestTemplates'],
          fixes: [
            fix(
              'Use {"statusCode": 200} as the request template',
              ['method', 'integration', 'requestTemplates', 'application/json'],
              '{"statusCode": 200}',
            ),
          ],
        }),
      ];
    case 'PRX-7':
      return [problem('proxy-function-error', { message: failure.reason, path: backend })];
    case 'ERR-2':
    case 'ERR-7':
    case 'SEL-16':
    case 'PRX-8':
      return [problem('backend-failure', { message: failure.reason, path: backend })];
    case 'TPL-12':
    case 'JP-7':
    case 'ERR-6':
      return [
        problem('request-refused', { message: failure.reason, path: ['method', 'integration', 'requestTemplates'] }),
      ];
    case 'LIM-1':
      return [problem('payload-too-large', { message: failure.reason, severity: 'error', path: backend })];
    default:
      return [];
  }
}

const VTL = /#(set|if|foreach|else|elseif|end|define|break|stop)\b|\$\{?[a-zA-Z][\w.]*\(|\$(input|util)\b/;

/** VTL in the templates of gateway responses, which is not run (ERR-1). */
function checkGatewayTemplates({ document }: Inspection): Problem[] {
  return Object.entries(document.api.gatewayResponses).flatMap(([type, response]) =>
    Object.entries(response.responseTemplates ?? {}).flatMap(([key, template]): Problem[] => {
      const match = VTL.exec(template);
      if (match === null) return [];
      return [
        problem('gateway-template-vtl', {
          message: `${match[0]} is printed as it stands: this is not a Velocity template.`,
          path: ['api', 'gatewayResponses', type, 'responseTemplates', key],
          range: { start: match.index, end: match.index + match[0].length },
        }),
      ];
    }),
  );
}

function checkSize({ run, scenarioPath }: Inspection): Problem[] {
  const size = run.facts.endpoint?.body.length ?? 0;
  if (size <= PAYLOAD_LIMIT) return [];
  return [
    problem('payload-too-large', {
      message: `The backend’s body has ${size} bytes.`,
      path: [...(scenarioPath ?? []), 'backend'],
    }),
  ];
}

function checkContext({ run, scenarioPath }: Inspection): Problem[] {
  const { contextProblem } = run.facts;
  if (contextProblem === undefined) return [];
  return [
    problem('context-not-json', {
      message: `The context is left out: ${contextProblem}`,
      path: [...(scenarioPath ?? []), 'context'],
    }),
  ];
}

/** Text bodies whose bytes were not text (TPL-8). */
function checkMangled({ run }: Inspection): Problem[] {
  const { conversion, endpoint } = run.facts;
  if (conversion?.conversion !== 'text' || endpoint === undefined) return [];
  if (decodeUtf8Strictly(endpoint.body) !== undefined) return [];
  return [
    problem('binary-mangled', {
      message: 'The backend’s body is binary and is treated as text.',
      path: ['api', 'binaryMediaTypes'],
    }),
  ];
}

/** Checks of what the backend did, of gateway responses and of limits. */
export const checkBackend: Check = (inspection) => [
  ...malformedPayload(inspection),
  ...checkFailure(inspection),
  ...checkGatewayTemplates(inspection),
  ...checkMangled(inspection),
  ...checkSize(inspection),
  ...checkContext(inspection),
];
