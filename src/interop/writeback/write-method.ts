import type { Integration, IntegrationResponse, Method, MethodResponse } from '../../document';
import type { IntegrationField, MethodSite } from '../sites/sites';
import { align, canonical } from './align';
import type { Plan } from './plan';
import { writeField } from './write-field';
import { writeList } from './write-list';
import { writeTexts } from './write-texts';

/** Plans the edits that turn one method of the file into the edited one. */
export function writeMethod(plan: Plan, site: MethodSite, before: Method, after: Method): void {
  writeIntegration(plan, site, before.integration, after.integration);
  writeResponses(plan, site, before.integration.integrationResponses, after.integration.integrationResponses);
  writeMethodResponses(plan, site, before.methodResponses, after.methodResponses);
  for (const key of ['httpMethod', 'resourcePath'] as const) {
    if (before[key] !== after[key]) plan.refuse(key, 'the method itself is not renamed in the file');
  }
}

const FIELDS: readonly IntegrationField[] = [
  'type',
  'uri',
  'httpMethod',
  'passthroughBehavior',
  'contentHandling',
  'timeoutInMillis',
];

function writeIntegration(
  plan: Plan,
  { integration: site }: MethodSite,
  before: Integration,
  after: Integration,
): void {
  if ('kind' in site) {
    const { integrationResponses: _, ...old } = before;
    const { integrationResponses: __, ...fresh } = after;
    if (canonical(old) !== canonical(fresh)) plan.refuse('integration', site.why);
    return;
  }
  for (const field of FIELDS) {
    const old = before[field];
    const fresh = after[field];
    writeField(
      plan,
      site.fields[field],
      old === undefined ? undefined : String(old),
      fresh === undefined ? undefined : String(fresh),
      field,
    );
  }
  writeTexts(plan, site.requestTemplates, before.requestTemplates, after.requestTemplates, 'requestTemplates');
  writeTexts(plan, site.requestParameters, before.requestParameters, after.requestParameters, 'requestParameters');
}

function writeResponses(
  plan: Plan,
  site: MethodSite,
  before: readonly IntegrationResponse[],
  after: readonly IntegrationResponse[],
): void {
  writeList(plan, {
    before,
    after,
    partners: align(before, after, [
      canonical,
      (response) => `${response.statusCode} ${response.selectionPattern ?? ''}`,
      (response) => response.selectionPattern ?? '',
      (response) => response.statusCode,
    ]),
    holders: site.responses.map((response) => response.holder),
    adder: site.addResponse,
    name: (response) => `integration response ${response.selectionPattern || response.statusCode}`,
    change: (into, index, old, fresh) => {
      const place = site.responses[index];
      if (!place) return;
      const what = `integration response ${old.selectionPattern || old.statusCode}`;
      if (into.isAlias(place.holder) && writeAliased(into, site, place, old, fresh)) return;
      writeField(into, place.statusCode, old.statusCode, fresh.statusCode, `${what}, statusCode`);
      writeField(
        into,
        place.selectionPattern,
        old.selectionPattern,
        fresh.selectionPattern,
        `${what}, selectionPattern`,
      );
      writeField(into, place.contentHandling, old.contentHandling, fresh.contentHandling, `${what}, contentHandling`);
      writeTexts(
        into,
        place.responseParameters,
        old.responseParameters,
        fresh.responseParameters,
        `${what}, responseParameters`,
      );
      writeTexts(
        into,
        place.responseTemplates,
        old.responseTemplates,
        fresh.responseTemplates,
        `${what}, responseTemplates`,
      );
    },
  });
}

/** A response that is an alias is written out when more than its key changes. */
function writeAliased(
  plan: Plan,
  site: MethodSite,
  place: MethodSite['responses'][number],
  old: IntegrationResponse,
  fresh: IntegrationResponse,
): boolean {
  const { addResponse: adder } = site;
  const keyed = place.selectionPattern.kind === 'key';
  const { selectionPattern: before, ...oldRest } = old;
  const { selectionPattern: after, ...freshRest } = fresh;
  if (canonical(oldRest) === canonical(freshRest) && (keyed || before === after)) return false;
  if (keyed) writeField(plan, place.selectionPattern, before, after, 'selectionPattern');
  if (adder.kind === 'list') plan.expand(place.holder, adder.shape(fresh));
  else if (adder.kind === 'map') plan.expand(place.holder, adder.shape(fresh, new Set()).value);
  else return false;
  return true;
}

function writeMethodResponses(
  plan: Plan,
  site: MethodSite,
  before: readonly MethodResponse[],
  after: readonly MethodResponse[],
): void {
  writeList(plan, {
    before,
    after,
    partners: align(before, after, [canonical, (response) => response.statusCode]),
    holders: site.methodResponses.map((response) => response.holder),
    adder: site.addMethodResponse,
    name: (response) => `method response ${response.statusCode}`,
    change: (into, index, old, fresh) => {
      const place = site.methodResponses[index];
      if (!place) return;
      const what = `method response ${old.statusCode}`;
      writeField(into, place.statusCode, old.statusCode, fresh.statusCode, `${what}, statusCode`);
      writeTexts(
        into,
        place.responseParameters,
        old.responseParameters,
        fresh.responseParameters,
        `${what}, responseParameters`,
      );
      writeTexts(into, place.responseModels, old.responseModels, fresh.responseModels, `${what}, responseModels`);
    },
  });
}
