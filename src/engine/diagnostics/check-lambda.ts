import { JavaMap } from '../java';
import { checkJson, parseJson } from '../json';
import { readProxyPayload } from '../pipeline/lambda-proxy';
import { isDefault } from '../pipeline/selection';
import { decodeUtf8 } from '../pipeline/utf8';
import type { Fix, Problem } from '../simulation';
import type { Check, Inspection } from './inspection';
import { addResponse } from './method-response-fixes';
import { fix, problem, responsePath } from './problem';

const CRASH = /Task timed out after|Process exited|exited with error|Runtime exited|signal: killed|exit status \d+/;

function payloadOf({ run }: Inspection): JavaMap | undefined {
  const text = run.facts.endpoint === undefined ? '' : decodeUtf8(run.facts.endpoint.body);
  const parsed = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
  return parsed?.ok === true && parsed.value instanceof JavaMap ? parsed.value : undefined;
}

function backendPath(inspection: Inspection, member: string): Problem['path'] {
  return [...(inspection.scenarioPath ?? []), 'backend', 'lambda', member];
}

/** Pain: a payload made for the proxy integration, behind a non-proxy one. */
function statusInPayload(inspection: Inspection, payload: JavaMap): Problem[] {
  const { run } = inspection;
  const status = payload.get('statusCode');
  const shaped = payload.has('body') || payload.has('headers');
  const overridden = run.facts.overrides?.some(({ target, applied }) => target === 'status' && applied) === true;
  if (status === undefined || !shaped || overridden || run.facts.endpoint?.functionError === true) return [];
  const fixes: Fix[] = [];
  if (run.facts.endpoint !== undefined && readProxyPayload(decodeUtf8(run.facts.endpoint.body)).ok)
    fixes.push(fix('Make it a proxy integration (AWS_PROXY)', ['method', 'integration', 'type'], 'AWS_PROXY'));
  const { selected, choice } = run.facts;
  if (selected !== undefined && choice?.candidates.length === 0 && typeof status === 'number')
    fixes.push(
      fix(
        'Take the status from the payload in a template',
        [...responsePath(selected.index), 'responseTemplates', 'application/json'],
        "#set($context.responseOverride.status = $input.path('$.statusCode'))$input.path('$.body')",
      ),
    );
  return [
    problem('payload-status-code', {
      message: `The payload’s statusCode does not set the status; the client gets ${inspection.reply.statusCode}.`,
      path: ['method', 'integration', 'type'],
      fixes,
    }),
  ];
}

function aboutMessage(inspection: Inspection, payload: JavaMap): Problem[] {
  const { subject, selected, selection, endpoint } = inspection.run.facts;
  const message = payload.get('errorMessage');
  if (message === undefined) return [];
  if (typeof message !== 'string')
    return [
      problem('error-message-not-string', {
        message: 'errorMessage is not a string, so no pattern sees it.',
        path: backendPath(inspection, 'payload'),
      }),
    ];
  const found: Problem[] = [];
  if (endpoint?.functionError === false)
    found.push(
      problem('success-with-error-message', {
        message: 'A successful payload has a member errorMessage.',
        path: backendPath(inspection, 'payload'),
      }),
    );
  if (CRASH.test(message) && selection?.how !== 'pattern')
    found.push(
      problem('lambda-crash-unmatched', {
        message: 'No pattern matches this crash of the function.',
        path: ['method', 'integration', 'integrationResponses'],
        fixes: [
          addResponse(inspection.document, 'Add a response for crashes', {
            statusCode: '504',
            selectionPattern: '(\\n|.)*(Task timed out|exited|exit status|killed)(\\n|.)*',
          }),
        ],
      }),
    );
  if (/^\s*[{[]/.test(message) && checkJson(message).ok)
    found.push(
      problem('json-in-error-message', {
        message: 'errorMessage is JSON in a string.',
        path:
          selected === undefined
            ? ['method', 'integration', 'integrationResponses']
            : [...responsePath(selected.index), 'responseTemplates'],
      }),
    );
  return [...found, ...leakedPrefix(inspection, subject?.value ?? '')];
}

/** Pain: `[404] Not found`, the marker for the pattern, reaches the client. */
function leakedPrefix({ run, reply }: Inspection, message: string): Problem[] {
  const prefix = /^\[[^\]\n]{1,40}\]/.exec(message)?.[0];
  const { selected, selection } = run.facts;
  if (prefix === undefined || selected === undefined || selection?.how !== 'pattern') return [];
  const at = reply.text?.indexOf(prefix) ?? -1;
  if (at < 0) return [];
  return [
    problem('status-prefix-leaks', {
      message: `The client sees the marker ${prefix}.`,
      path: [...responsePath(selected.index), 'responseTemplates'],
      output: { start: at, end: at + prefix.length },
    }),
  ];
}

/** Checks of non-proxy Lambda integrations. */
export const checkLambda: Check = (inspection) => {
  const { run, document } = inspection;
  if (run.family !== 'lambda' || run.proxy) return [];
  const responses = document.integration.integrationResponses;
  const found: Problem[] = [];
  if (responses.length > 0 && responses.every(isDefault))
    found.push(
      problem('lambda-only-default', {
        message: 'Errors of the function are answered like successes: no response has a selectionPattern.',
        path: ['method', 'integration', 'integrationResponses'],
        fixes: [
          addResponse(document, 'Add a response for errors', { statusCode: '500', selectionPattern: '(\\n|.)+' }),
        ],
      }),
    );
  if (run.facts.endpoint?.statusCode === 429)
    found.push(
      problem('lambda-throttled', {
        message: 'Lambda throttled the call, and a response written for successes answers it.',
        path: backendPath(inspection, 'failure'),
      }),
    );
  const payload = payloadOf(inspection);
  return payload === undefined
    ? found
    : [...found, ...statusInPayload(inspection, payload), ...aboutMessage(inspection, payload)];
};
