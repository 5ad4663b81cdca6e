import { renderTemplate, type Simulation, simulate } from '../../../src/engine';
import { isObject, stringMember } from '../json-value';
import { documentOf } from './document';
import { scenarioOf } from './scenario';

function bytesToBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function headerMap(simulation: Simulation): Record<string, string> {
  const map = new Map<string, string>();
  for (const { name, value } of simulation.reply.headers) {
    const known = [...map.keys()].find((other) => other.toLowerCase() === name.toLowerCase()) ?? name;
    const before = map.get(known);
    map.set(known, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(map);
}

function requestFacts(simulation: Simulation): Record<string, unknown> {
  const sent = simulation.integrationRequest;
  if (sent === undefined) return {};
  const base64 = 'base64' in sent ? sent.base64 : Buffer.from(sent.text, 'utf8').toString('base64');
  const json = 'text' in sent ? parsed(sent.text) : undefined;
  const message = stringMember(json, 'MessageBody');
  return {
    integrationRequestBodyBase64: base64,
    ...(json === undefined ? {} : { integrationRequestJson: json }),
    ...(message === undefined ? {} : { messageBodyJson: parsed(message) }),
  };
}

/** The template alone, with the recorded variables preset; the request's body is their JSON text. */
function bareOutput(source: Record<string, unknown>): Record<string, unknown> {
  const template = stringMember(source, 'template');
  if (template === undefined) return {};
  const variables = isObject(source['variables']) ? JSON.stringify(source['variables']) : '{}';
  const result = renderTemplate(template, { variables });
  return 'error' in result ? { output: undefined } : { output: result.output };
}

/** Everything that a recorded runtime case can ask for. */
export function answerRuntime(source: Record<string, unknown>): Record<string, unknown> {
  const simulation = simulate(documentOf(source), scenarioOf(source));
  const { reply, selection, log } = simulation;
  const body = reply.text ?? new TextDecoder().decode(reply.bytes);
  const headers = headerMap(simulation);
  const json = parsed(body);
  const mockCode = selection.subject?.kind === 'mockStatusCode' ? Number(selection.subject.value) : undefined;
  return {
    status: reply.statusCode,
    body,
    ...(json === undefined ? {} : { bodyJson: json }),
    bodyBase64: bytesToBase64(reply.bytes),
    contentLength: reply.bytes.length,
    headers,
    headerNames: Object.keys(headers)
      .map((name) => name.toLowerCase())
      .sort(),
    multiValueHeaders: Object.fromEntries(
      Object.keys(headers).map((name) => [
        name,
        reply.headers
          .filter((header) => header.name.toLowerCase() === name.toLowerCase())
          .map((header) => header.value),
      ]),
    ),
    log: log.split('\n'),
    ...(mockCode === undefined ? {} : { mockStatusCode: mockCode }),
    ...requestFacts(simulation),
    ...(source['kind'] === 'vtl' ? bareOutput(source) : {}),
  };
}
