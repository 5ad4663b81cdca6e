import { describeNode } from '../text/describe';
import { readText } from '../text/read-text';
import { asMap, nodeAt } from '../tree/access';
import { parseJson } from '../tree/json';
import type { MapNode, Node, Span } from '../tree/node';
import { parseYaml } from '../tree/yaml';
import type { ReadApi, ReadMethod } from './model';
import { readOpenApi } from './openapi';
import { note, type Reading } from './reading';
import type { TfResource } from './tf-file';

/** Reads the OpenAPI document in a REST API's `body`: `jsonencode({…})`, a heredoc or a string. */
export function readTfBody(reading: Reading, resource: TfResource, api: ReadApi): ReadMethod[] {
  const body = nodeAt(resource.body, 'body');
  if (!body) return [];
  const place = `${resource.type}.${resource.name}.body`;
  const root = documentOf(reading, body);
  if (!root) {
    note(
      reading,
      'opaque',
      body,
      place,
      readText(body)?.opaque[0] ?? describeNode(body),
      'The API is described in another file; import that one.',
    );
    return [];
  }
  return [...readOpenApi(reading, root, place, api).methods];
}

function documentOf(reading: Reading, node: Node): MapNode | undefined {
  if (node.kind === 'call') {
    const [argument] = node.args;
    const encodes = node.name === 'jsonencode' || node.name === 'yamlencode';
    return encodes && argument ? asMap(reading.resolve(argument, '')) : undefined;
  }
  const span = heredocSpan(reading.text, node);
  if (!span) {
    const next = reading.resolve(node, '');
    return next === node ? undefined : documentOf(reading, next);
  }
  const json = parseJson(reading.text, span, { interpolated: true });
  if (json.ok) return asMap(json.root);
  const yaml = parseYaml(reading.text, span, { interpolated: true });
  return yaml.ok ? asMap(yaml.roots[0]) : undefined;
}

/** The lines of a heredoc: its text stands in the file as it is, so that places inside it are places in the file. */
function heredocSpan(text: string, node: Node): Span | undefined {
  if ((node.kind !== 'scalar' && node.kind !== 'template') || !text.startsWith('<<', node.span.start)) return undefined;
  const start = text.indexOf('\n', node.span.start) + 1;
  const end = text.lastIndexOf('\n', node.span.end - 1) + 1;
  return { start, end: Math.max(start, end) };
}
