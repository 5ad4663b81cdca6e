import type { IntegrationResponse, MethodResponse } from '../../document';
import type { FieldSite, Holder, MethodResponseSite, ResponseSite } from '../sites/sites';
import { describeNode } from '../text/describe';
import { intrinsicOf } from '../text/intrinsics';
import { entriesOf } from '../tree/access';
import type { MapNode } from '../tree/node';
import { listUnread, member, readField, readTexts, textOf, withoutNulls } from './fields';
import { readHandling, responseOf } from './integration';
import type { Naming } from './naming';
import { note, type Reading, under } from './reading';

/** An integration response as it was read, with the places of its parts. */
export interface ReadResponse {
  readonly response: IntegrationResponse;
  readonly site: ResponseSite;
}

/** Where a response stands, and what its members leave to the place. */
export interface ResponsePlace {
  readonly path: string;
  readonly holder: Holder;
  /** The pattern and its place, when the file writes it as a key. */
  readonly keyed?: { readonly pattern: string | undefined; readonly site: FieldSite };
  /** The status that counts when the member is missing. */
  readonly fallbackStatus?: string;
  readonly others?: readonly string[];
}

/** Reads one integration response (SEL-1). Numbers become their text; members that are not carried are listed. */
export function readResponse(reading: Reading, owner: MapNode, naming: Naming, place: ResponsePlace): ReadResponse {
  const { path, holder, keyed } = place;
  const status = readField(reading, owner, naming.statusCode, path);
  noteNumber(reading, status.site, path, 'status code');
  const selection = keyed
    ? { text: keyed.pattern, site: keyed.site }
    : readField(reading, owner, naming.selectionPattern, path);
  if (!keyed) noteNumber(reading, selection.site, path, 'pattern');
  const handling = readField(reading, owner, naming.contentHandling, path);
  const parameters = readTexts(reading, owner, naming.responseParameters, path);
  const templates = readTexts(reading, owner, naming.responseTemplates, path);
  const others = keyed ? [] : [naming.selectionPattern];
  listUnread(
    reading,
    owner,
    new Set([
      naming.statusCode,
      naming.contentHandling,
      naming.responseParameters,
      naming.responseTemplates,
      ...others,
      ...(place.others ?? []),
    ]),
    path,
    new Map([
      ['selectionpattern', 'In OpenAPI the pattern is the key of the response; API Gateway ignores this member.'],
    ]),
  );
  if (status.text === undefined && place.fallbackStatus === undefined) {
    note(reading, 'tolerated', owner, path, naming.statusCode, 'The status code is missing; read as 200.');
  }
  return {
    response: responseOf({
      statusCode: status.text ?? place.fallbackStatus ?? '200',
      selectionPattern: selection.text,
      responseParameters: withoutNulls(
        reading,
        parameters.texts,
        parameters.site,
        under(path, naming.responseParameters),
      ),
      responseTemplates: templates.texts,
      contentHandling: readHandling(reading, handling.text, handling.site, path),
    }),
    site: {
      holder,
      statusCode: status.site,
      selectionPattern: selection.site,
      contentHandling: handling.site,
      responseParameters: parameters.site,
      responseTemplates: templates.site,
    },
  };
}

function noteNumber(reading: Reading, site: FieldSite, path: string, what: string): void {
  if (site.kind !== 'member' || !site.entry) return;
  const { value } = site.entry;
  if (value.kind !== 'scalar' || value.type !== 'number') return;
  note(
    reading,
    'tolerated',
    site.entry,
    under(path, site.key),
    value.text,
    `A number where the ${what} is a text; read as '${value.text}'.`,
  );
}

/** A method response as it was read, with the places of its parts. */
export interface ReadMethodResponse {
  readonly response: MethodResponse;
  readonly site: MethodResponseSite;
}

/** Reads one method response with AWS's own members (all formats but OpenAPI). */
export function readMethodResponse(
  reading: Reading,
  owner: MapNode,
  naming: Naming,
  place: { path: string; holder: Holder; fallbackStatus?: string; others?: readonly string[] },
): ReadMethodResponse {
  const { path } = place;
  const status = readField(reading, owner, naming.statusCode, path);
  const parameters = readFlags(reading, owner, naming.responseParameters, path);
  const models = readTexts(reading, owner, naming.responseModels, path);
  const responseModels = withoutNulls(reading, models.texts, models.site, under(path, naming.responseModels));
  const read = [naming.statusCode, naming.responseParameters, naming.responseModels, ...(place.others ?? [])];
  listUnread(reading, owner, new Set(read), path);
  return {
    response: {
      statusCode: status.text ?? place.fallbackStatus ?? '200',
      ...(parameters.flags && { responseParameters: parameters.flags }),
      ...(responseModels && { responseModels }),
    },
    site: {
      holder: place.holder,
      statusCode: status.site,
      responseParameters: parameters.site,
      responseModels: models.site,
    },
  };
}

function readFlags(reading: Reading, owner: MapNode, key: string, path: string) {
  const entry = member(reading, owner, key, path);
  const spell = (value: string | null) => value === 'true';
  if (!entry) return { flags: undefined, site: { owner, key, prefix: '', spell } };
  const site = { owner, key: entry.key, entry, prefix: '', spell };
  const value = reading.resolve(entry.value, under(path, key));
  if (value.kind !== 'map' || intrinsicOf(value)) {
    if (value.kind !== 'scalar' || value.type !== 'null') {
      note(reading, 'opaque', entry, under(path, key), describeNode(value), 'The map is not written out in this file.');
    }
    return { flags: undefined, site };
  }
  const pairs = entriesOf(value).map((item) => {
    const text = textOf(reading, item.value, under(under(path, key), item.key));
    return [item.key, text?.toLowerCase() === 'true'] as const;
  });
  return { flags: Object.fromEntries(pairs), site: { ...site, map: value } };
}
