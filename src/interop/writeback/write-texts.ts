import type { FixedSite, MapSite } from '../sites/sites';
import { entriesOf } from '../tree/access';
import type { Entry, MapNode } from '../tree/node';
import type { Value } from '../tree/value';
import type { Plan } from './plan';
import { spellKey } from './write-field';

type Texts = Readonly<Record<string, string | boolean | null>>;

/** Writes the change of a map of texts: changed values in place, new keys behind the others, a renamed key as such. */
export function writeTexts(
  plan: Plan,
  site: MapSite | FixedSite,
  before: Texts | undefined,
  after: Texts | undefined,
  what: string,
): void {
  const change = compare(before ?? {}, after ?? {}, site);
  if (!change) return;
  if ('kind' in site) plan.refuse(what, site.why);
  else if (site.single !== undefined) writeSingle(plan, site, site.single, after ?? {}, what);
  else writeMap(plan, site, change, after ?? {}, what);
}

interface TextsChange {
  readonly removed: readonly string[];
  readonly added: readonly (readonly [string, string | boolean | null])[];
  readonly changed: readonly (readonly [string, string | boolean | null])[];
}

function compare(before: Texts, after: Texts, site: MapSite | FixedSite): TextsChange | undefined {
  const ignoreValues = !('kind' in site) && site.keysOnly === true;
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const added = Object.entries(after).filter(([key]) => !Object.hasOwn(before, key));
  const changed = Object.entries(after).filter(
    ([key, value]) => Object.hasOwn(before, key) && before[key] !== value && !ignoreValues,
  );
  return removed.length + added.length + changed.length === 0 ? undefined : { removed, added, changed };
}

function spelled(site: MapSite, value: string | boolean | null): Value {
  return site.spell ? site.spell(typeof value === 'boolean' ? String(value) : value) : value;
}

function fileKey(plan: Plan, site: MapSite, key: string, what: string): string | undefined {
  if (key.startsWith(site.prefix)) return key.slice(site.prefix.length);
  plan.refuse(what, `only names that begin with ${site.prefix} can be written here`);
  return undefined;
}

function writeMap(plan: Plan, site: MapSite, change: TextsChange, after: Texts, what: string): void {
  const { map, entry } = site;
  if (map && map.entries.length > 0 && isOwn(site, map) && !takesMerged(map, change, site)) {
    writeInto(plan, site, map, change, what);
    return;
  }
  // The map is missing, empty, shared or elsewhere: it is written anew, here.
  const texts = map?.entries.length ? Object.entries(after) : [...change.added, ...change.changed];
  const entries = texts.flatMap(([key, value]) => {
    const name = fileKey(plan, site, key, what);
    return name === undefined ? [] : [[name, spelled(site, value)] as const];
  });
  if (entries.length === 0) {
    if (entry && map?.entries.length) plan.remove(site.owner, entry, what);
    else if (change.removed.length > 0) plan.refuse(what, 'it is not written at this place of the file');
  } else if (entry) plan.setValue(site.owner, entry, { entries }, what);
  else plan.add(site.owner, { key: site.key, value: { entries } }, what);
}

/** Whether the map's text belongs to this place alone: not behind a reference or an alias. */
function isOwn({ entry }: MapSite, map: MapNode): boolean {
  if (!entry || entry.merged || entry.value.shared) return false;
  return map.span.start >= entry.span.start && map.span.end <= entry.span.end;
}

/** Whether a key goes that a merged map brings in: the merge can't stay then. */
function takesMerged(map: MapNode, change: TextsChange, site: MapSite): boolean {
  return entriesOf(map).some((entry) => entry.merged && change.removed.includes(site.prefix + entry.key));
}

function writeInto(plan: Plan, site: MapSite, map: MapNode, change: TextsChange, what: string): void {
  const entryFor = (key: string) => entriesOf(map).find((entry) => site.prefix + entry.key === key);
  const renamed = renaming(plan, site, change, entryFor);
  for (const key of change.removed) {
    const entry = entryFor(key);
    if (entry === renamed?.entry) continue;
    if (entry) plan.remove(map, entry, `${what} ${key}`);
    else plan.refuse(`${what} ${key}`, 'it comes from another place of the file');
  }
  for (const [key, value] of [...change.changed, ...change.added]) {
    const name = fileKey(plan, site, key, what);
    const entry = entryFor(key);
    if (name === undefined) continue;
    if (renamed?.key === key)
      plan.rename(map, renamed.entry, name, spellKey(plan, renamed.entry, name), `${what} ${key}`);
    else writeValue(plan, site, map, { entry, name, value }, `${what} ${key}`);
  }
  if (plan.isEmptied(map) && site.entry) plan.remove(site.owner, site.entry, what);
}

function writeValue(
  plan: Plan,
  site: MapSite,
  map: MapNode,
  { entry, name, value }: { entry: Entry | undefined; name: string; value: string | boolean | null },
  what: string,
): void {
  const written = spelled(site, value);
  if (!entry) plan.add(map, { key: name, value: written }, what);
  else if (typeof written === 'string') plan.setText(map, entry, written, what);
  else plan.setValue(map, entry, written, what);
}

/** One key gone and one come with the same value is a new name for it. */
function renaming(
  plan: Plan,
  site: MapSite,
  change: TextsChange,
  entryFor: (key: string) => Entry | undefined,
): { entry: Entry; key: string } | undefined {
  const [removed, second] = change.removed;
  const [added, more] = change.added;
  if (removed === undefined || second !== undefined || !added || more) return undefined;
  const entry = entryFor(removed);
  if (!entry || entry.merged) return undefined;
  return site.keysOnly || plan.sameValue(entry, added[1]) ? { entry, key: added[0] } : undefined;
}

/** A place that holds one text for one key; more keys make a map of it. */
function writeSingle(plan: Plan, site: MapSite, single: string, after: Texts, what: string): void {
  const entries = Object.entries(after).filter(
    ([key, value]) => !(key !== single && site.inherited?.has(key)) && value !== undefined,
  );
  const [only, second] = entries;
  if (!only) {
    if (site.entry) plan.remove(site.owner, site.entry, what);
    else plan.refuse(what, 'it comes from another place of the file');
    return;
  }
  const [key, text] = only;
  if (key === single && !second && typeof text === 'string') {
    if (site.entry) plan.setText(site.owner, site.entry, text, what);
    else plan.add(site.owner, { key: site.key, value: text }, what);
  } else if (site.entry) plan.setValue(site.owner, site.entry, { entries }, what);
  else plan.add(site.owner, { key: site.key, value: { entries } }, what);
}
