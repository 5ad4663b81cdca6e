import type { Api, GatewayResponse } from '../../document';
import { describeNode } from '../text/describe';
import { intrinsicOf } from '../text/intrinsics';
import { entriesOf } from '../tree/access';
import type { ListNode, MapNode, Node } from '../tree/node';
import { listUnread, readField, readTexts, textOf, withoutNulls } from './fields';
import type { GatewayResponseSite } from './model';
import type { Naming } from './naming';
import { note, type Reading, under } from './reading';

/** Reads one customised gateway response (ERR-3, ERR-4). */
export function readGatewayResponse(
  reading: Reading,
  owner: MapNode,
  naming: Pick<Naming, 'statusCode' | 'responseParameters' | 'responseTemplates'>,
  path: string,
  others: readonly string[] = [],
): { response: GatewayResponse; site: GatewayResponseSite } {
  const status = readField(reading, owner, naming.statusCode, path);
  const parameters = readTexts(reading, owner, naming.responseParameters, path);
  const templates = readTexts(reading, owner, naming.responseTemplates, path);
  const responseParameters = withoutNulls(reading, parameters.texts, parameters.site, path);
  const responseTemplates = withoutNulls(reading, templates.texts, templates.site, path);
  listUnread(
    reading,
    owner,
    new Set([naming.statusCode, naming.responseParameters, naming.responseTemplates, ...others]),
    path,
  );
  return {
    response: {
      ...(status.text !== undefined && status.text !== '' && { statusCode: status.text }),
      ...(responseParameters && { responseParameters }),
      ...(responseTemplates && { responseTemplates }),
    },
    site: {
      owner,
      statusCodeKey: naming.statusCode,
      responseParameters: parameters.site,
      responseTemplates: templates.site,
    },
  };
}

/** Reads a list of texts; entries that are none are reported. */
export function readList(
  reading: Reading,
  node: Node | undefined,
  path: string,
): { texts: string[]; list: ListNode | undefined } {
  if (!node) return { texts: [], list: undefined };
  const value = reading.resolve(node, path);
  if (value.kind === 'scalar' && value.type === 'null') return { texts: [], list: undefined };
  if (value.kind !== 'list' || intrinsicOf(value)) {
    note(reading, 'opaque', node, path, describeNode(value), 'The list is not written out in this file.');
    return { texts: [], list: undefined };
  }
  const texts = value.items.map((item, index) => textOf(reading, item.value, `${path}[${index}]`));
  return { texts: texts.filter((text) => text !== undefined), list: value };
}

/** Media types as CloudFormation and SAM spell them: `~1` is a slash. */
export function mediaType(text: string): string {
  return text.replaceAll('~1', '/');
}

/** The endpoint type that the file names, when it names one of the three. */
export function endpointType(text: string | undefined): Pick<Api, 'endpointType'> {
  const word = text?.toUpperCase();
  return word === 'EDGE' || word === 'REGIONAL' || word === 'PRIVATE' ? { endpointType: word } : {};
}

/** Reads a map of name → text, such as stage variables. */
export function readVariables(reading: Reading, node: Node | undefined, path: string): Record<string, string> {
  const value = node ? reading.resolve(node, path) : undefined;
  if (value?.kind !== 'map' || intrinsicOf(value)) return {};
  return Object.fromEntries(
    entriesOf(value).map((entry) => [entry.key, textOf(reading, entry.value, under(path, entry.key)) ?? '']),
  );
}
