import type { Holder, NewEntry } from '../sites/sites';
import { readText } from '../text/read-text';
import type { Entry, ListNode, MapNode, Node } from '../tree/node';
import type { Value } from '../tree/value';
import type { Edit } from './edit';
import { editList, editMap, setItem, setValue } from './edit-map';
import { replaceText } from './replace-text';
import { columnBlanks, type Style } from './style';

interface MapDraft {
  readonly removed: Set<Entry>;
  readonly added: (NewEntry & { after?: Entry })[];
}

interface ListDraft {
  readonly removed: Set<number>;
  readonly added: { after: number; value: Value }[];
}

/**
 * Gathers what is to change, map by map and list by list, and turns it into edits of the text at the end: neighbouring
 * additions and removals have to agree about the separators between them.
 */
export class Plan {
  private readonly edits: Edit[] = [];
  private readonly maps = new Map<MapNode, MapDraft>();
  private readonly lists = new Map<ListNode, ListDraft>();
  private readonly created = new Map<MapNode, Map<string, { values: Value[]; entry: Entry | undefined }>>();
  private readonly renamed = new Map<Entry, string>();
  /** What could not be written, in words. */
  readonly refused: string[] = [];

  constructor(readonly style: Style) {}

  /** Refuses a change, with the reason. */
  refuse(what: string, why: string): void {
    this.refused.push(`${what}: ${why}`);
  }

  /** Makes the value of an entry read as `text`. */
  setText(map: MapNode, entry: Entry, text: string, what: string): void {
    if (this.isShared(map, what)) return;
    if (entry.merged) {
      this.add(map, { key: entry.key, value: text }, what);
      return;
    }
    const { value } = entry;
    if (this.isShared(value, what)) return;
    if (value.kind === 'scalar' && value.type === 'null') this.edits.push(setValue(this.style, map, entry, text));
    else this.edits.push(...replaceText(this.style, value, text, this.placeOf(map, entry)));
  }

  /** Gives an entry a value of another shape. */
  setValue(map: MapNode, entry: Entry, value: Value, what: string): void {
    if (this.isShared(map, what)) return;
    if (entry.merged) this.add(map, { key: entry.key, value }, what);
    else this.edits.push(setValue(this.style, map, entry, value));
  }

  rename(map: MapNode, entry: Entry, key: string, spelled: string, what: string): void {
    if (this.isShared(map, what)) return;
    if (entry.merged) this.refuse(what, 'its key stands in a merged YAML map');
    else if (this.taken(map).has(key)) {
      this.refuse(what, `the file already has "${key}" here, and a key can stand there once only`);
    } else {
      this.edits.push({ ...entry.keySpan, text: spelled });
      this.renamed.set(entry, key);
    }
  }

  add(map: MapNode, entry: NewEntry & { after?: Entry }, what: string): void {
    if (this.isShared(map, what)) return;
    if (!entry.labels && this.taken(map).has(entry.key))
      this.refuse(what, `the file already has "${entry.key}" here, and a key can stand there once only`);
    else this.draftOf(map).added.push(entry);
  }

  remove(map: MapNode, entry: Entry, what: string): void {
    if (this.isShared(map, what)) return;
    if (entry.merged) this.refuse(what, 'it comes from a merged YAML map');
    else this.draftOf(map).removed.add(entry);
  }

  addItem(list: ListNode, after: number, value: Value, what: string): void {
    if (!this.isShared(list, what)) this.listDraftOf(list).added.push({ after, value });
  }

  removeItem(list: ListNode, index: number, what: string): void {
    if (!this.isShared(list, what)) this.listDraftOf(list).removed.add(index);
  }

  /** Keys, and names of blocks, that a map has or is to have. */
  taken(map: MapNode | undefined): ReadonlySet<string> {
    if (!map) return new Set();
    const own = map.entries.filter((entry) => !entry.merged && !this.isRemoved(map, entry));
    const added = this.maps.get(map)?.added ?? [];
    const names = own.map((entry) => this.renamed.get(entry) ?? entry.labels?.[1] ?? entry.key);
    return new Set([...names, ...added.map((entry) => entry.labels?.[1] ?? entry.key)]);
  }

  /** Adds to a list or map that the file does not have yet, or has empty (`entry`); several additions join. */
  addToNew(owner: MapNode, key: string, value: Value, what: string, entry?: Entry): void {
    if (this.isShared(owner, what)) return;
    const drafts = this.created.get(owner) ?? new Map<string, { values: Value[]; entry: Entry | undefined }>();
    this.created.set(owner, drafts);
    const draft = drafts.get(key) ?? { values: [], entry };
    drafts.set(key, draft);
    draft.values.push(value);
  }

  private settleCreated(): void {
    for (const [owner, drafts] of this.created) {
      for (const [key, { values, entry }] of drafts) {
        const value = joined(values);
        if (entry) this.edits.push(setValue(this.style, owner, entry, value));
        else this.draftOf(owner).added.push({ key, value });
      }
    }
  }

  /** Whether a response is written as a YAML alias: its own text is only the alias. */
  isAlias(holder: Holder | undefined): boolean {
    if (holder?.kind === 'entry')
      return holder.entry.value.shared === true && !holder.owner.shared && !holder.entry.merged;
    return holder?.kind === 'item' && holder.list.items[holder.index]?.value.shared === true && !holder.list.shared;
  }

  /** Writes a response out where an alias stood, so that the others who use the anchor keep theirs. */
  expand(holder: Holder, value: Value): void {
    if (holder.kind === 'entry') this.edits.push(setValue(this.style, holder.owner, holder.entry, value));
    const item = holder.kind === 'item' ? holder.list.items[holder.index] : undefined;
    if (holder.kind === 'item' && item) this.edits.push(setItem(this.style, holder.list, item.span, value));
  }

  /** Whether an entry already reads as a value. */
  sameValue(entry: Entry, value: string | boolean | null): boolean {
    if (value === null) return entry.value.kind === 'scalar' && entry.value.type === 'null';
    return readText(entry.value)?.text === String(value);
  }

  /** Whether every entry of a map goes, and none comes. */
  isEmptied(map: MapNode): boolean {
    const draft = this.maps.get(map);
    const own = map.entries.filter((entry) => !entry.merged);
    const all = own.length === map.entries.length && own.every((entry) => draft?.removed.has(entry));
    return draft !== undefined && draft.added.length === 0 && all;
  }

  /** All edits of the text. */
  finish(): Edit[] {
    this.settleCreated();
    const containers = [
      ...[...this.lists].map(([list, draft]) => ({
        at: list.span.start,
        edits: () => editList(this.style, list, draft),
      })),
      ...[...this.maps].map(([map, draft]) => ({ at: map.span.start, edits: () => editMap(this.style, map, draft) })),
    ];
    // Where several end at one place, what is added to the inner one comes first.
    containers.sort((a, b) => b.at - a.at);
    const all = [...this.edits, ...containers.flatMap((container) => container.edits())];
    // Text inside something that is removed or replaced as a whole needs no edit of its own.
    return all.filter((edit) => !all.some((other) => other !== edit && covers(other, edit)));
  }

  private placeOf(map: MapNode, entry: Entry) {
    return { indent: columnBlanks(this.style.text, entry.keySpan.start), flow: map.layout === 'flow' };
  }

  private isRemoved(map: MapNode, entry: Entry): boolean {
    return this.maps.get(map)?.removed.has(entry) === true;
  }

  private isShared(node: Node, what: string): boolean {
    if (node.shared) this.refuse(what, 'the text is shared through a YAML anchor; change it there');
    return node.shared === true;
  }

  private draftOf(map: MapNode): MapDraft {
    const draft = this.maps.get(map) ?? { removed: new Set(), added: [] };
    this.maps.set(map, draft);
    return draft;
  }

  private listDraftOf(list: ListNode): ListDraft {
    const draft = this.lists.get(list) ?? { removed: new Set(), added: [] };
    this.lists.set(list, draft);
    return draft;
  }
}

/** Lists one behind the other, maps into one. */
function joined(values: readonly Value[]): Value {
  const list = values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'list' in value ? value.list : [],
  );
  const entries = values.flatMap((value) =>
    typeof value === 'object' && value !== null && 'entries' in value ? value.entries : [],
  );
  return list.length > 0 ? { list } : { entries };
}

function covers(outer: Edit, inner: Edit): boolean {
  if (inner.start === inner.end) return outer.start < inner.start && inner.start < outer.end;
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && inner.end <= outer.end;
}
