import { type CollectionTag, parseAllDocuments, type ScalarTag } from 'yaml';

/** One integration response as the file's text has it, found without the importer's readers. */
export interface Counted {
  status: string;
  pattern: string;
  parameters: string[];
  templates: string[];
  handling: string;
}

type Data = Record<string, unknown>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TAGS = [
  'Ref',
  'Sub',
  'GetAtt',
  'Join',
  'If',
  'Select',
  'Split',
  'ImportValue',
  'FindInMap',
  'Equals',
  'Condition',
  'Base64',
  'Not',
  'And',
  'Or',
];

/** Short-form functions as their long form, by the YAML library's own means. */
const customTags: (ScalarTag | CollectionTag)[] = TAGS.flatMap((name): (ScalarTag | CollectionTag)[] => {
  const long = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return [
    { tag: `!${name}`, resolve: (text: string) => ({ [long]: text }) },
    { tag: `!${name}`, collection: 'seq', resolve: (seq: { toJSON(): unknown }) => ({ [long]: seq.toJSON() }) },
  ] as (ScalarTag | CollectionTag)[];
});

/** Walks any JSON or YAML value and takes up whatever is written as an integration response. */
export function countInData(text: string): Counted[] {
  const found: Counted[] = [];
  // Inline schemas are no matter here, and the library does not accept one of the files' indentation of them.
  const moved = text.replace(/Schema: \{[\s\S]*?\}(?=\s*\n {0,4}\S)/, 'Schema: {}');
  for (const document of parseAllDocuments(moved, { customTags, logLevel: 'silent', uniqueKeys: false })) {
    if ('errors' in document && document.errors.length > 0) throw new Error(document.errors[0]?.message);
    walk(document.toJS({ maxAliasCount: 1000 }), found);
  }
  return found;
}

function walk(value: unknown, found: Counted[]): void {
  if (Array.isArray(value)) for (const item of value) walk(item, found);
  if (!isData(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'x-amazon-apigateway-integration' && isData(item) && isData(item['responses'])) {
      for (const [pattern, response] of Object.entries(item['responses'])) {
        if (isData(response))
          found.push(counted({ ...response, selectionPattern: pattern === 'default' ? '' : pattern }));
      }
    }
    if (key === 'IntegrationResponses' && Array.isArray(item))
      for (const response of item) if (isData(response)) found.push(counted(response));
    if (key === 'apiGatewayServiceProxies' && Array.isArray(item)) {
      for (const proxy of item)
        if (isData(proxy))
          for (const event of Object.values(proxy))
            if (isData(event) && Array.isArray(event['response']))
              for (const response of event['response']) if (isData(response)) found.push(counted(response));
    }
    walk(item, found);
  }
}

function counted(response: Data): Counted {
  const lower = Object.fromEntries(Object.entries(response).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    status: String(lower['statuscode']),
    pattern: String(lower['selectionpattern'] ?? ''),
    parameters: texts(lower['responseparameters']),
    templates: texts(lower['responsetemplates']),
    handling: String(lower['contenthandling'] ?? ''),
  };
}

function texts(value: unknown): string[] {
  return isData(value)
    ? Object.entries(value)
        .map(([key, item]) => `${key}=${plain(item)}`)
        .sort()
    : [];
}

/** The text of a value; variables of `Sub` are left out, as tools may show them in their own way. */
function plain(value: unknown): string {
  if (!isData(value)) return String(value ?? '');
  const sub = value['Fn::Sub'];
  const text = Array.isArray(sub) ? sub[0] : sub;
  return typeof text === 'string' ? text.replace(/\$\{[^!}][^}]*\}/g, '') : '';
}

/** Reads Terraform by patterns: each block's lines, and what stands behind the names in them. */
export function countInTerraform(text: string): Counted[] {
  const blocks = [...text.matchAll(/^resource "aws_api_gateway_integration_response" "\w+" \{\n([\s\S]*?)^\}/gm)];
  const resources = blocks.map(([, body = '']) => ({
    status: /status_code\s*=\s*\S*?(\d{3})/.exec(body)?.[1] ?? '',
    pattern: unquoted(/selection_pattern\s*=\s*("(?:[^"\\]|\\.)*")/.exec(body)?.[1] ?? '""'),
    parameters: [...body.matchAll(/("method\.response\.header\.[^"]+")\s*=\s*(.+)/g)].map(
      ([, key = '', value = '']) => `${unquoted(key)}=${value}`,
    ),
    templates: [...body.matchAll(/("[a-z]+\/[^"]+")\s*=\s*(.+)/g)].map(
      ([, key = '', value = '']) => `${unquoted(key)}=${value}`,
    ),
    handling: /content_handling\s*=\s*"(\w+)"/.exec(body)?.[1] ?? '',
  }));
  const encoded = [
    ...text.matchAll(
      /"responses" : \{\s*("(?:[^"\\]|\\.)*") : \{\s*"statusCode" : "(\d+)",\s*"responseTemplates" : \{\s*("[^"]+") : ("(?:[^"\\]|\\.)*")/g,
    ),
  ];
  const inBody = encoded.map(([, key = '', status = '', type = '', template = '']) => ({
    status,
    pattern: unquoted(key) === 'default' ? '' : unquoted(key),
    parameters: [],
    templates: [`${unquoted(type)}=${unquoted(template)}`],
    handling: '',
  }));
  return [...resources, ...inBody];
}

function unquoted(source: string): string {
  return String(JSON.parse(source));
}
