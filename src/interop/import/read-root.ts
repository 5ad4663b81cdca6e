import { scalarOf } from '../tree/access';
import type { ListNode, MapNode, Node, Span } from '../tree/node';
import { readCli } from './aws-cli';
import { templateReading } from './cfn-template';
import { readCloudFormation } from './cloudformation';
import type { ReadMethods } from './model';
import { readOpenApi } from './openapi';
import type { ReadFile } from './read-file';
import { newReading, type Reading } from './reading';
import type { ImportFormat } from './result';
import { type RootKind, rootKind } from './root-kind';
import { readServerless } from './serverless';
import { readTerraform } from './terraform';

/** Reads the root of a JSON or YAML document by its kind; undefined when it is nothing that can be imported. */
export function readRoot(text: string, root: MapNode): ReadFile | undefined {
  const kind = rootKind(root);
  if (kind === undefined) return undefined;
  const reading = kind === 'terraform-json' ? newReading(text) : templateReading(text);
  const { title, methods } = readers[kind](reading, root);
  return { format: formats[kind], title, methods, reading };
}

const formats: Readonly<Record<RootKind, ImportFormat>> = {
  openapi: 'openapi',
  swagger: 'swagger',
  cloudformation: 'cloudformation',
  sam: 'sam',
  'terraform-json': 'terraform-json',
  serverless: 'serverless',
  'aws-cli': 'aws-cli',
  document: 'document',
  paths: 'openapi',
  'path-item': 'openapi',
  operation: 'openapi',
  resource: 'cloudformation',
  'resource-map': 'cloudformation',
};

/** Pasted pieces are read as if they stood where they belong. */
const readers: Readonly<Record<RootKind, (reading: Reading, root: MapNode) => ReadMethods>> = {
  openapi: readOpenApi,
  swagger: readOpenApi,
  cloudformation: readCloudFormation,
  sam: readCloudFormation,
  'terraform-json': readTerraform,
  serverless: readServerless,
  'aws-cli': readCli,
  document: () => ({ title: '', methods: [] }),
  paths: (reading, root) => readOpenApi(reading, within(root, 'paths')),
  'path-item': (reading, root) => readOpenApi(reading, within(within(root, '/'), 'paths')),
  operation: (reading, root) => readOpenApi(reading, within(within(within(root, 'get'), '/'), 'paths')),
  resource: (reading, root) =>
    readCloudFormation(reading, within(within(root, scalarOf(root, 'Type') ?? ''), 'Resources')),
  'resource-map': (reading, root) => readCloudFormation(reading, within(root, 'Resources')),
};

/** Reads events of a Serverless function that were pasted without the function. */
export function readEvents(text: string, root: ListNode): ReadFile {
  const events = holding({ start: root.span.start, end: root.span.start }, root, 'events');
  const reading = templateReading(text);
  return { format: 'serverless', ...readServerless(reading, within(within(events, 'function'), 'functions')), reading };
}

/** A map of one member that is not in the text; it only leads the reader to what is. */
function within(value: MapNode, key: string): MapNode {
  return holding({ start: value.span.start, end: value.span.start }, value, key);
}

function holding(keySpan: Span, value: Node, key: string): MapNode {
  const { span, syntax } = value;
  return { kind: 'map', entries: [{ key, keySpan, value, span }], layout: 'flow', span, syntax };
}
