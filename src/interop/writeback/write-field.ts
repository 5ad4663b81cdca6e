import type { FieldSite } from '../sites/sites';
import type { Entry } from '../tree/node';
import type { Value } from '../tree/value';
import type { Plan } from './plan';
import { quotedHcl } from './spell-hcl';
import { yamlKey } from './spell-yaml';
import { templateText } from './template-text';

/** Writes the change of one text; `undefined` is no text at all. */
export function writeField(
  plan: Plan,
  site: FieldSite,
  before: string | undefined,
  after: string | undefined,
  what: string,
): void {
  if (before === after) return;
  switch (site.kind) {
    case 'fixed':
      plan.refuse(what, site.why);
      return;
    case 'key':
      writeKey(plan, site, after, what);
      return;
    case 'member':
      writeMember(plan, site, after, what);
      return;
    default:
      site satisfies never;
  }
}

function writeKey(plan: Plan, site: FieldSite & { kind: 'key' }, after: string | undefined, what: string): void {
  const key = after === undefined || after === '' ? site.absent : after;
  if (key !== site.entry.key) plan.rename(site.owner, site.entry, key, spellKey(plan, site.entry, key), what);
}

/** A key in the quotes of the one it replaces; YAML keys lose none that they need. */
export function spellKey(plan: Plan, entry: Entry, key: string): string {
  const source = plan.style.text.slice(entry.keySpan.start, entry.keySpan.end);
  const { syntax } = entry.value;
  if (syntax === 'yaml') return yamlKey(templateText(entry.value, key), source, false, plan.style);
  if (syntax === 'json') return JSON.stringify(templateText(entry.value, key));
  return /^[A-Za-z_][\w-]*$/.test(key) && !source.startsWith('"') ? key : quotedHcl(key);
}

function writeMember(plan: Plan, site: FieldSite & { kind: 'member' }, after: string | undefined, what: string): void {
  const { owner, entry, mirror, spell } = site;
  if (after === undefined) {
    if (entry) plan.remove(owner, entry, what);
    return;
  }
  const value: Value = spell ? spell(after) : after;
  if (!entry) plan.add(owner, { key: site.key, value }, what);
  else if (typeof value === 'string') plan.setText(owner, entry, value, what);
  else plan.setValue(owner, entry, value, what);
  if (mirror && site.mirrorOwner) plan.rename(site.mirrorOwner, mirror, after, spellKey(plan, mirror, after), what);
}
