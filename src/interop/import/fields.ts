import type { FieldSite, MapSite } from '../sites/sites';
import { describeNode } from '../text/describe';
import { intrinsicOf } from '../text/intrinsics';
import { readText } from '../text/read-text';
import { entriesOf, entryOf, looseEntryOf } from '../tree/access';
import type { Entry, MapNode, Node } from '../tree/node';
import { note, type Reading, under } from './reading';

const OPAQUE = 'Only the deployment tool knows this text; it stands in the document as it is, in ⟦ ⟧.';

/** The entry of a member; a name in another case is accepted and noted. */
export function member(reading: Reading, owner: MapNode, key: string, path: string): Entry | undefined {
  const entry = looseEntryOf(owner, key);
  if (entry && entry.key !== key) {
    note(reading, 'tolerated', entry, under(path, entry.key), entry.key, `Read as ${key}; the name's case differs.`);
  }
  if (entry && entriesNamed(owner, key) > 1) {
    note(reading, 'tolerated', entry, under(path, key), key, 'Written several times; the last one counts.');
  }
  return entry;
}

function entriesNamed(owner: MapNode, key: string): number {
  return owner.entries.filter((entry) => entry.key === key && !entry.merged).length;
}

/** Whether a value means "nothing here": `{"Ref": "AWS::NoValue"}`. */
export function isNoValue(node: Node): boolean {
  const intrinsic = intrinsicOf(node);
  return intrinsic?.name === 'Ref' && intrinsic.arg.kind === 'scalar' && intrinsic.arg.text === 'AWS::NoValue';
}

/** The text of a value after references are followed; undefined for null, "no value" and what is no text. */
export function textOf(reading: Reading, node: Node, path: string): string | undefined {
  const resolved = reading.resolve(node, path);
  if (isNoValue(resolved) || (resolved.kind === 'scalar' && resolved.type === 'null')) return undefined;
  const value = readText(resolved);
  if (!value) {
    note(reading, 'notSimulated', node, path, describeNode(node), 'A text is expected here; this value is none.');
    return undefined;
  }
  for (const piece of value.opaque) note(reading, 'opaque', node, path, piece, OPAQUE);
  return value.text;
}

/** Reads one text member: its text, and where it stands or would stand. Numbers keep their spelling. */
export function readField(
  reading: Reading,
  owner: MapNode,
  key: string,
  path: string,
): { text: string | undefined; site: FieldSite & { kind: 'member' } } {
  const entry = member(reading, owner, key, path);
  if (!entry) return { text: undefined, site: { kind: 'member', owner, key } };
  const text = textOf(reading, entry.value, under(path, key));
  return { text, site: { kind: 'member', owner, key: entry.key, entry } };
}

/** Reads a member that maps names to texts; null values stay null. */
export function readTexts(
  reading: Reading,
  owner: MapNode,
  key: string,
  path: string,
  prefix = '',
): { texts: Record<string, string | null> | undefined; site: MapSite } {
  const entry = member(reading, owner, key, path);
  if (!entry) return { texts: undefined, site: { owner, key, prefix } };
  const site: MapSite = { owner, key: entry.key, entry, prefix };
  const value = reading.resolve(entry.value, under(path, key));
  if (value.kind !== 'map' || intrinsicOf(value)) {
    if (value.kind !== 'scalar' || value.type !== 'null') {
      note(reading, 'opaque', entry, under(path, key), describeNode(value), 'The map is not written out in this file.');
    }
    return { texts: undefined, site };
  }
  const pairs = entriesOf(value).map((item) => [prefix + item.key, textItem(reading, item, under(path, key))] as const);
  return { texts: Object.fromEntries(pairs), site: { ...site, map: value } };
}

function textItem(reading: Reading, item: Entry, path: string): string | null {
  const place = under(path, item.key);
  const { value } = item;
  if (value.kind === 'scalar' && value.type === 'null') {
    note(reading, 'tolerated', item, place, 'null', 'A null value; API Gateway treats it as no template.');
    return null;
  }
  if ((value.kind === 'map' && !intrinsicOf(value)) || value.kind === 'list') {
    note(
      reading,
      'tolerated',
      item,
      place,
      describeNode(value),
      'A structure where a text is expected; its source was taken.',
    );
    return reading.text.slice(value.span.start, value.span.end);
  }
  return textOf(reading, value, place) ?? null;
}

/** Texts without the nulls, for the maps that know none; each null left out is noted. */
export function withoutNulls(
  reading: Reading,
  texts: Record<string, string | null> | undefined,
  site: MapSite,
  path: string,
): Record<string, string> | undefined {
  if (!texts) return undefined;
  const kept: [string, string][] = [];
  for (const [key, text] of Object.entries(texts)) {
    if (text !== null) kept.push([key, text]);
    else if (site.entry) note(reading, 'notSimulated', site.entry, under(path, key), key, 'Has no value.');
  }
  return Object.fromEntries(kept);
}

/** Lists the members of a map that nothing was read from, with the reason when one is known. */
export function listUnread(
  reading: Reading,
  owner: MapNode,
  read: ReadonlySet<string>,
  path: string,
  reasons: ReadonlyMap<string, string> = NO_REASONS,
): void {
  const known = new Set([...read].map((key) => key.toLowerCase()));
  for (const entry of entriesOf(owner)) {
    if (known.has(entry.key.toLowerCase()) && entryOf(owner, entry.key)) continue;
    const why = reasons.get(entry.key.toLowerCase()) ?? 'Not part of what the playground simulates.';
    note(reading, 'notSimulated', entry, under(path, entry.key), describeNode(entry.value), why);
  }
}

const NO_REASONS: ReadonlyMap<string, string> = new Map();
