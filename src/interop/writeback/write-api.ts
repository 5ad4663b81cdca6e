import type { Api, GatewayResponse } from '../../document';
import type { ApiSite } from '../import/model';
import { readText } from '../text/read-text';
import { entryOf } from '../tree/access';
import { canonical } from './align';
import type { Plan } from './plan';
import { writeField } from './write-field';
import { writeTexts } from './write-texts';

/** Plans the edits of what belongs to the whole API: gateway responses and binary media types. */
export function writeApi(plan: Plan, site: ApiSite, before: Api, after: Api): void {
  writeBinaryTypes(plan, site, before.binaryMediaTypes, after.binaryMediaTypes);
  const types = new Set([...Object.keys(before.gatewayResponses), ...Object.keys(after.gatewayResponses)]);
  for (const type of types)
    writeGatewayResponse(plan, site, type, before.gatewayResponses[type], after.gatewayResponses[type]);
  for (const key of ['stageVariables', 'endpointType'] as const) {
    if (canonical(before[key]) !== canonical(after[key]))
      plan.refuse(key, 'it belongs to the stage or the API; change it in the file');
  }
}

function writeGatewayResponse(
  plan: Plan,
  site: ApiSite,
  type: string,
  before: GatewayResponse | undefined,
  after: GatewayResponse | undefined,
): void {
  if (canonical(before) === canonical(after)) return;
  const place = site.gatewayResponses.get(type);
  const what = `gateway response ${type}`;
  if (!place || !before || !after) {
    plan.refuse(what, 'gateway responses are added and removed in the file itself');
    return;
  }
  const entry = entryOf(place.owner, place.statusCodeKey);
  const status = { kind: 'member', owner: place.owner, key: place.statusCodeKey, ...(entry && { entry }) } as const;
  writeField(plan, status, before.statusCode, after.statusCode, `${what}, statusCode`);
  writeTexts(
    plan,
    place.responseParameters,
    before.responseParameters,
    after.responseParameters,
    `${what}, responseParameters`,
  );
  writeTexts(
    plan,
    place.responseTemplates,
    before.responseTemplates,
    after.responseTemplates,
    `${what}, responseTemplates`,
  );
}

function writeBinaryTypes(plan: Plan, site: ApiSite, before: readonly string[], after: readonly string[]): void {
  if (canonical(before) === canonical(after)) return;
  const list = site.binaryMediaTypes;
  if (!list || list.items.length === 0) {
    plan.refuse('binaryMediaTypes', 'the file has no list of them; write the first one into the file');
    return;
  }
  list.items.forEach((item, index) => {
    const text = readText(item.value)?.text.replaceAll('~1', '/');
    if (text === undefined || !after.includes(text)) plan.removeItem(list, index, 'binaryMediaTypes');
  });
  for (const type of after)
    if (!before.includes(type)) plan.addItem(list, list.items.length - 1, type, 'binaryMediaTypes');
}
