import type { IntegrationResponse, IntegrationType } from '../../document';
import type { Adder, FixedSite, MapSite, ResponseSite } from '../sites/sites';
import { asMap, entriesOf, entryOf, mapOf, nodeAt, scalarOf } from '../tree/access';
import type { Entry, MapNode } from '../tree/node';
import { mapValue, type Value } from '../tree/value';
import { listUnread, readField, readTexts, textOf, withoutNulls } from './fields';
import { readHandling, responseOf } from './integration';
import { fixed, withEntry } from './openapi-operation';
import { note, type Reading, under } from './reading';

const HEADER = 'method.response.header.';

/** The responses that Serverless deploys for a Lambda integration that configures none. */
const DEFAULT_PATTERNS: readonly (readonly [string, string])[] = [
  ['200', ''],
  ...['400', '401', '403', '404', '422'].map((code) => [code, anywhere(`\\[${code}\\]`)] as const),
  ['500', anywhere('(Process\\s?exited\\s?before\\s?completing\\s?request|\\[500\\])')],
  ['502', anywhere('\\[502\\]')],
  ['504', `(${anywhere('\\[504\\]')})|(.*Task timed out after \\d+\\.\\d+ seconds$)`],
];

function anywhere(pattern: string): string {
  return `[\\s\\S]*${pattern}[\\s\\S]*`;
}

/** The responses that the framework makes, with the places of those that are written. */
export interface ServerlessResponses {
  readonly responses: IntegrationResponse[];
  readonly sites: ResponseSite[];
  readonly add: Adder<IntegrationResponse>;
}

/** What every response of the event starts with. */
interface Common {
  readonly headers: Readonly<Record<string, string>>;
  readonly template: string | undefined;
  readonly handling: IntegrationResponse['contentHandling'];
}

/** Reads `response` of an `http` event into the responses that the framework makes of it, statuses in rising order. */
export function readServerlessResponses(
  reading: Reading,
  http: MapNode,
  type: IntegrationType,
  path: string,
): ServerlessResponses {
  const owner = mapOf(http, 'response');
  const at = under(path, 'response');
  const common = owner
    ? commonOf(reading, http, owner, at)
    : { headers: corsHeaders(http), template: undefined, handling: undefined };
  const codes = owner && entryOf(owner, 'statusCodes');
  const map = codes && asMap(codes.value);
  if (owner) listUnread(reading, owner, new Set(['headers', 'template', 'statusCodes', 'contentHandling']), at);
  const add: Adder<IntegrationResponse> =
    owner && map
      ? {
          kind: 'map',
          owner,
          key: 'statusCodes',
          ...withEntry(codes),
          shape: (added) => ({ key: added.statusCode, value: statusValue(added, common) }),
        }
      : fixed(
          'The responses are those that Serverless makes by itself; write statusCodes into the file to change them.',
        );
  if (!map) {
    if (type === 'MOCK') return { responses: [], sites: [], add };
    const all = type === 'AWS' || owner ? DEFAULT_PATTERNS : [];
    if (all.length > 0)
      note(
        reading,
        'tolerated',
        owner ?? http,
        at,
        'statusCodes',
        'Not written; read as the nine responses that Serverless makes by itself.',
      );
    return {
      responses: all.map(([code, pattern]) => generated(code, pattern, common)),
      sites: all.map(() => GENERATED_SITE),
      add,
    };
  }
  const read = entriesOf(map).map((entry) =>
    readStatus(reading, map, entry, common, under(under(at, 'statusCodes'), entry.key)),
  );
  if (!read.some(({ pattern }) => pattern === '') && !read.some(({ code }) => code === '200') && type !== 'MOCK') {
    note(
      reading,
      'tolerated',
      codes,
      under(at, 'statusCodes'),
      '200',
      'No response has an empty pattern; Serverless adds a default 200.',
    );
    read.push({ code: '200', pattern: '', response: generated('200', '', common), site: GENERATED_SITE });
  }
  // The framework goes through an object whose keys are numbers: they come in rising order.
  read.sort((a, b) => Number(a.code) - Number(b.code));
  return { responses: read.map((item) => item.response), sites: read.map((item) => item.site), add };
}

function commonOf(reading: Reading, http: MapNode, owner: MapNode, path: string): Common {
  const headers = readTexts(reading, owner, 'headers', path, HEADER);
  const texts = withoutNulls(reading, headers.texts, headers.site, under(path, 'headers'));
  const template = nodeAt(owner, 'template');
  const handling = readField(reading, owner, 'contentHandling', path);
  return {
    headers: { ...corsHeaders(http), ...texts },
    template: template && textOf(reading, template, under(path, 'template')),
    handling: readHandling(reading, handling.text, handling.site, path),
  };
}

function corsHeaders(http: MapNode): Record<string, string> {
  const cors = nodeAt(http, 'cors');
  if (!cors || (cors.kind === 'scalar' && cors.text !== 'true')) return {};
  const map = asMap(cors);
  const origins = map && nodeAt(map, 'origins');
  const list =
    origins?.kind === 'list' ? origins.items.map((item) => (item.value.kind === 'scalar' ? item.value.text : '')) : [];
  const origin = list.length > 0 ? list.join(',') : (scalarOf(map, 'origin') ?? '*');
  const credentials = scalarOf(map, 'allowCredentials') === 'true';
  return {
    [`${HEADER}Access-Control-Allow-Origin`]: `'${origin}'`,
    ...(credentials && { [`${HEADER}Access-Control-Allow-Credentials`]: 'true' }),
  };
}

function generated(code: string, pattern: string, common: Common): IntegrationResponse {
  const hasHeaders = Object.keys(common.headers).length > 0;
  return responseOf({
    statusCode: code,
    selectionPattern: pattern === '' ? undefined : pattern,
    responseParameters: hasHeaders ? { ...common.headers } : undefined,
    responseTemplates: common.template === undefined ? undefined : { 'application/json': common.template },
    contentHandling: code.startsWith('2') ? common.handling : undefined,
  });
}

function readStatus(reading: Reading, map: MapNode, entry: Entry, common: Common, path: string) {
  const code = entry.key;
  const owner = asMap(entry.value);
  if (!owner) {
    const site: ResponseSite = { ...GENERATED_SITE, holder: { kind: 'entry', owner: map, entry } };
    return { code, pattern: '', response: generated(code, '', common), site };
  }
  const pattern = readField(reading, owner, 'pattern', path);
  const headers = readTexts(reading, owner, 'headers', path, HEADER);
  const texts = withoutNulls(reading, headers.texts, headers.site, under(path, 'headers'));
  const templates = templatesOf(reading, owner, path);
  listUnread(reading, owner, new Set(['pattern', 'headers', 'template']), path);
  const base = generated(code, pattern.text ?? '', common);
  const responseParameters = { ...base.responseParameters, ...texts };
  const responseTemplates = { ...base.responseTemplates, ...templates.texts };
  const response: IntegrationResponse = {
    ...base,
    ...(pattern.text !== undefined && { selectionPattern: pattern.text }),
    ...(Object.keys(responseParameters).length > 0 && { responseParameters }),
    ...(Object.keys(responseTemplates).length > 0 && { responseTemplates }),
  };
  const inherited = new Set([
    ...Object.keys(common.headers),
    ...(common.template === undefined ? [] : ['application/json']),
  ]);
  const site: ResponseSite = {
    holder: { kind: 'entry', owner: map, entry },
    statusCode: { kind: 'key', owner: map, entry, absent: '200' },
    selectionPattern: pattern.site,
    contentHandling: GENERATED,
    responseParameters: { ...headers.site, inherited },
    responseTemplates: { ...templates.site, inherited },
  };
  return { code, pattern: pattern.text ?? '', response, site };
}

/** A status's template is one text for JSON, or a map by content type. */
function templatesOf(
  reading: Reading,
  owner: MapNode,
  path: string,
): { texts: Record<string, string | null>; site: MapSite } {
  const entry = entryOf(owner, 'template');
  if (entry?.value.kind !== 'map') {
    const text = entry && textOf(reading, entry.value, under(path, 'template'));
    const site: MapSite = { owner, key: 'template', ...withEntry(entry), prefix: '', single: 'application/json' };
    return { texts: text === undefined ? {} : { 'application/json': text }, site };
  }
  const read = readTexts(reading, owner, 'template', path);
  return { texts: read.texts ?? {}, site: read.site };
}

const GENERATED: FixedSite = fixed(
  'Serverless makes this by itself; write it into statusCodes in the file to change it.',
);
const GENERATED_SITE: ResponseSite = {
  holder: GENERATED,
  statusCode: GENERATED,
  selectionPattern: GENERATED,
  contentHandling: GENERATED,
  responseParameters: GENERATED,
  responseTemplates: GENERATED,
};

function statusValue(added: IntegrationResponse, common: Common): Value {
  const headers = Object.entries(added.responseParameters ?? {})
    .filter(([name, value]) => common.headers[name] !== value)
    .map(([name, value]) => [name.startsWith(HEADER) ? name.slice(HEADER.length) : name, value] as const);
  const templates = Object.entries(added.responseTemplates ?? {});
  const only = templates.length === 1 ? templates[0] : undefined;
  const single = only && only[0] === 'application/json' ? only[1] : undefined;
  return mapValue([
    ['pattern', added.selectionPattern ?? ''],
    ['headers', headers.length > 0 ? { entries: headers } : undefined],
    ['template', single ?? (templates.length > 0 ? { entries: templates } : undefined)],
  ]);
}
