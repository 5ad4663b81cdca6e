import {
  type Backend,
  DEFAULT_LAMBDA,
  type Integration,
  type IntegrationResponse,
  isProxy,
  kindOf,
  type Method,
  newScenario,
  type Scenario,
} from '../../document';
import { bodyFor } from './service-answers';

/** Finds for each response the subjects that select it; `pattern` is empty for the default. */
export type FindSubjects = (wishes: { pattern: string; candidates: readonly string[] }[]) => Promise<string[][]>;

/** Responses that get a scenario of their own. */
const MOST = 12;
const NAME_LENGTH = 40;
const STATUSES = ['200', '400', '401', '403', '404', '409', '422', '429', '500', '502', '503', '504', '201', '302'];

type Suggestion = Pick<Scenario, 'name' | 'backend' | 'expected'>;

/**
 * Scenarios to try an imported method with: one for each response that a subject is found for, expecting the status
 * that its author gave it, and the outcomes that every backend of the kind has.
 */
export async function suggestScenarios(method: Method, findSubjects: FindSubjects): Promise<Scenario[]> {
  const suggestions = await suggestionsFor(method.integration, findSubjects);
  return suggestions.map(({ name, backend, expected }, at) => ({
    ...newScenario(`s${at + 1}`, name, backend),
    request: requestOf(method),
    ...(expected === undefined ? {} : { expected }),
  }));
}

/** A request that reaches the backend: with the content type that a request template is for, and CORS's own headers. */
function requestOf({ httpMethod, integration }: Method): Scenario['request'] {
  const { request } = newScenario('', '');
  const types = Object.keys(integration.requestTemplates ?? {});
  const [type] = types.some((each) => /^application\/json$/i.test(each)) ? [] : types;
  const content = type === undefined ? [] : [{ name: 'Content-Type', value: type }];
  const cors = [
    { name: 'Origin', value: 'https://app.example.com' },
    { name: 'Access-Control-Request-Method', value: 'GET' },
  ];
  return { headers: [...(request.headers ?? []), ...content, ...(httpMethod === 'OPTIONS' ? cors : [])] };
}

async function suggestionsFor(integration: Integration, findSubjects: FindSubjects): Promise<Suggestion[]> {
  const kind = kindOf(integration);
  const { integrationResponses: responses, uri } = integration;
  switch (kind) {
    case 'mock':
      return [{ name: 'Request', backend: {}, ...meant(responses.length === 1 ? responses[0] : undefined) }];
    case 'lambda':
      return isProxy(integration) ? lambdaProxy() : lambda(responses, findSubjects);
    case 'http':
    case 'aws':
      return isProxy(integration) ? [answers(200, uri), answers(404, uri)] : endpoint(responses, uri, findSubjects);
    default:
      return kind satisfies never;
  }
}

function lambdaProxy(): Suggestion[] {
  const payload =
    '{\n  "statusCode": 200,\n  "headers": {"Content-Type": "application/json"},\n  "body": "{\\"id\\":42}"\n}';
  return [
    { name: 'Success', backend: { lambda: { outcome: 'success', payload } }, expected: { statusCode: 200 } },
    { name: 'Error thrown', backend: thrown('Something went wrong') },
  ];
}

/** Errors that the patterns are for, and one that nobody foresaw. */
async function lambda(responses: readonly IntegrationResponse[], findSubjects: FindSubjects): Promise<Suggestion[]> {
  const errors = responses.filter((response) => !isDefault(response)).slice(0, MOST);
  const subjects = await findSubjects(
    errors.map(({ selectionPattern = '' }) => ({ pattern: selectionPattern, candidates: [] })),
  );
  const foreseen = errors.flatMap((response, at): Suggestion[] => {
    const message = readable(subjects[at] ?? []);
    return message === undefined ? [] : [{ name: named(message), backend: thrown(message), ...meant(response) }];
  });
  return [
    { name: 'Success', backend: { lambda: DEFAULT_LAMBDA }, ...meant(successOf(responses)) },
    ...foreseen,
    { name: 'Unforeseen error', backend: thrown('Something went wrong') },
  ];
}

/** A status of the backend for each response, and 200 in any case. */
async function endpoint(
  responses: readonly IntegrationResponse[],
  uri: string | undefined,
  findSubjects: FindSubjects,
): Promise<Suggestion[]> {
  const tried = responses.slice(0, MOST);
  const subjects = await findSubjects(
    tried.map(({ selectionPattern = '', statusCode }) => ({
      pattern: selectionPattern,
      candidates: [statusCode, ...STATUSES],
    })),
  );
  const defaults = tried.filter(isDefault).length;
  const found = tried.flatMap((response, at): Suggestion[] => {
    // Of several defaults, each was meant for the status that it returns, and so was a pattern that fits no status.
    const found = defaults > 1 && isDefault(response) ? [] : (subjects[at] ?? []);
    const status = [...found, response.statusCode].find((subject) => /^[1-5]\d\d$/.test(subject));
    return status === undefined ? [] : [{ ...answers(Number(status), uri), ...meant(response) }];
  });
  found.push(answers(200, uri));
  const apart = found.filter((one, at) => found.findIndex((other) => other.name === one.name) === at);
  return apart.sort((a, b) => a.name.localeCompare(b.name));
}

function answers(statusCode: number, uri: string | undefined): Suggestion {
  const backend: Backend = {
    http: {
      outcome: 'response',
      statusCode,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: { text: bodyFor(uri, statusCode) },
    },
  };
  return { name: `Backend answers ${statusCode}`, backend };
}

function thrown(errorMessage: string): Backend {
  return { lambda: { outcome: 'error', errorMessage, errorType: 'Error', runtime: 'nodejs', stackTrace: [] } };
}

function isDefault(response: IntegrationResponse): boolean {
  return (response.selectionPattern ?? '') === '';
}

/** What a success was meant to select: a default or another response with a status of success, else the default. */
function successOf(responses: readonly IntegrationResponse[]): IntegrationResponse | undefined {
  const defaults = responses.filter(isDefault);
  return [...defaults, ...responses].find(({ statusCode }) => statusCode.startsWith('2')) ?? defaults[0];
}

/** The response's own status as expectation, unless its template sets another. */
function meant(response: IntegrationResponse | undefined): Pick<Suggestion, 'expected'> {
  const templates = Object.values(response?.responseTemplates ?? {}).join('\n');
  const pinned =
    response !== undefined && /^\d{3}$/.test(response.statusCode) && !/responseOverride\.status/.test(templates);
  return pinned ? { expected: { statusCode: Number(response.statusCode) } } : {};
}

/** The subject that reads most like a message; a bare status is none that a function would throw. */
function readable(subjects: readonly string[]): string | undefined {
  const messages = subjects.filter((subject) => subject !== '' && !/^\d{3}$/.test(subject));
  const plain = messages.filter((subject) => /^[^\p{Cc}]+$/u.test(subject));
  return plain.find((subject) => subject.endsWith(' text')) ?? plain[0] ?? messages[0];
}

function named(message: string): string {
  const line = message.replaceAll(/\s+/g, ' ').trim();
  return line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1)}…` : line || 'Error thrown';
}
