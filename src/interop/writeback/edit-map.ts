import type { NewEntry } from '../sites/sites';
import type { Entry, ListNode, MapNode, Span } from '../tree/node';
import type { Value } from '../tree/value';
import type { Edit } from './edit';
import { addLines, contentEnd, removeLines, valueEnd } from './edit-lines';
import { editSequence } from './edit-sequence';
import { type Place, renderAfterKey, renderEntry, renderFlow, renderHclBlock, renderItem } from './render';
import { columnBlanks, indentAt, type Style } from './style';

/** What goes from a map, and what comes. */
export interface MapChange {
  readonly removed: ReadonlySet<Entry>;
  /** `after` is the entry to stand behind; the last one without it. */
  readonly added: readonly (NewEntry & { readonly after?: Entry })[];
}

/** The edits of one map. */
export function editMap(style: Style, map: MapNode, change: MapChange): Edit[] {
  const own = map.entries.filter((entry) => !entry.merged);
  const kept = own.filter((entry) => !change.removed.has(entry));
  if (kept.length === 0 && own.length === map.entries.length)
    return [{ start: map.span.start, end: contentEnd(style.text, map.span), text: rebuilt(style, map, own, change) }];
  return map.layout === 'flow' ? editFlow(style, map, own, change) : editRows(style, map, own, kept, change);
}

function rebuilt(style: Style, map: MapNode, own: readonly Entry[], { added }: MapChange): string {
  const entries = added.map(({ key, value }) => [key, value] as const);
  const [first] = own;
  if (entries.length === 0) return map.layout === 'body' ? '' : '{}';
  const indent =
    map.layout === 'flow' || !first
      ? indentAt(style.text, map.span.start)
      : columnBlanks(style.text, first.keySpan.start);
  const place: Place = { ...placeOf(map), indent, oneLine: isOneLine(style, map) && first !== undefined };
  if (map.layout === 'flow') return renderFlow(style, { entries }, place);
  return entries
    .map(([key, value]) => renderEntry(style, { key, value }, place, keySource(style, first)))
    .join(style.eol + indent);
}

function placeOf(node: MapNode | ListNode): Omit<Place, 'indent'> {
  return { syntax: node.syntax, layout: node.layout, ...(node.interpolated && { interpolated: true }) };
}

function keySource(style: Style, entry: Entry | undefined): string | undefined {
  return entry && style.text.slice(entry.keySpan.start, entry.keySpan.end);
}

function isOneLine(style: Style, node: MapNode | ListNode): boolean {
  return !style.text.slice(node.span.start, node.span.end).includes('\n');
}

function editFlow(style: Style, map: MapNode, own: readonly Entry[], change: MapChange): Edit[] {
  const oneLine = isOneLine(style, map);
  const [first] = own;
  const indent = first ? indentAt(style.text, first.span.start) : '';
  const comma = map.syntax !== 'hcl' || oneLine || hasComma(style, own) ? ',' : '';
  return editSequence({
    members: own.map((entry) => entry.span),
    removed: new Set(own.flatMap((entry, index) => (change.removed.has(entry) ? [index] : []))),
    added: change.added.map((added) => ({
      after: added.after ? own.indexOf(added.after) : own.length - 1,
      text: renderEntry(
        style,
        added,
        { ...placeOf(map), indent, oneLine, followed: comma !== '', ...colonOf(style, map, first) },
        keySource(style, first),
      ),
    })),
    separator: oneLine ? ', ' : `${comma}${style.eol}${indent}`,
  });
}

/** What the file writes between keys and values here; padding that lines values up is not copied. */
function colonOf(style: Style, map: MapNode, entry: Entry | undefined): { colon?: string } {
  const between = entry && style.text.slice(entry.keySpan.end, entry.value.span.start);
  if (between === undefined || map.syntax === 'yaml') return {};
  return /^ ?[:=] $/.test(between) ? { colon: between } : {};
}

function hasComma(style: Style, own: readonly Entry[]): boolean {
  return own.some((entry) => /^[ \t]*,/.test(style.text.slice(entry.span.end, entry.span.end + 20)));
}

function editRows(
  style: Style,
  map: MapNode,
  own: readonly Entry[],
  kept: readonly Entry[],
  change: MapChange,
): Edit[] {
  const edits: Edit[] = [];
  own.forEach((entry, index) => {
    if (!change.removed.has(entry)) return;
    const next = own.slice(index + 1).find((candidate) => !change.removed.has(candidate));
    const first = own.slice(0, index).every((candidate) => change.removed.has(candidate));
    const edit = removeLines(
      style.text,
      entry.labels ? blockWithGap(style, entry) : entry.span,
      first ? next?.span : undefined,
    );
    // Several removed entries in a row at the start share one edit, up to the entry that moves up.
    if (edit && !edits.some((other) => other.end > edit.start && other.start <= edit.start)) edits.push(edit);
  });
  const [model] = own;
  const indent = model ? columnBlanks(style.text, model.keySpan.start) : '';
  for (const added of change.added) {
    const anchor = anchorOf(own, kept, added.after);
    if (!anchor) continue;
    const text = added.labels
      ? renderHclBlock(style, added.key, added.labels, added.value, indent)
      : indent +
        aligned(style, map, anchor, renderEntry(style, added, { ...placeOf(map), indent }, keySource(style, model)));
    edits.push(addLines(style, anchor.span, text, added.labels ? style.eol : ''));
  }
  return edits;
}

/** A block goes with the blank line before it. */
function blockWithGap(style: Style, entry: Entry) {
  const before = style.text.slice(0, entry.span.start);
  const gap = /(?:^|\n)([ \t]*\r?\n)[ \t]*$/.exec(before.slice(-200));
  const width = gap ? before.length - before.slice(0, -200).length - gap.index - (gap[0].startsWith('\n') ? 1 : 0) : 0;
  return { start: entry.span.start - width, end: entry.span.end };
}

function anchorOf(own: readonly Entry[], kept: readonly Entry[], after: Entry | undefined): Entry | undefined {
  if (!after) return kept.at(-1);
  const before = own.slice(0, own.indexOf(after) + 1).reverse();
  return before.find((entry) => kept.includes(entry)) ?? kept.at(-1);
}

/** In an HCL body the equals sign goes below the one of the line before, when the key leaves room. */
function aligned(style: Style, map: MapNode, anchor: Entry, source: string): string {
  if (map.layout !== 'body') return source;
  const between = style.text.slice(anchor.keySpan.end, anchor.value.span.start);
  const width = anchor.key.length + between.indexOf('=');
  const [, key = '', rest = ''] = /^(\S+) (= [\s\S]*)$/.exec(source) ?? [];
  return key === '' || key.length >= width ? source : `${key.padEnd(width)}${rest}`;
}

/** The edit that gives an entry another value, in the language and layout of its map. */
export function setValue(style: Style, map: MapNode, entry: Entry, value: Value): Edit {
  const mark = style.text.slice(entry.keySpan.end, entry.value.span.start).search(/[:=]/);
  const start = entry.keySpan.end + Math.max(0, mark) + 1;
  const indent =
    map.layout === 'block' ? columnBlanks(style.text, entry.keySpan.start) : indentAt(style.text, entry.keySpan.start);
  const oneLine = map.layout === 'flow' && isOneLine(style, map);
  const text = renderAfterKey(style, value, { ...placeOf(map), indent, oneLine });
  const end = Math.max(start, valueEnd(style.text, entry.value.span));
  return { start, end, text };
}

/** What goes from a list, by index, and what comes. */
export interface ListChange {
  readonly removed: ReadonlySet<number>;
  /** Placed behind the item of that index; -1 puts it first. */
  readonly added: readonly { readonly after: number; readonly value: Value }[];
}

/** The edits of one list that keeps at least one of its items. */
export function editList(style: Style, list: ListNode, { removed, added }: ListChange): Edit[] {
  const [first] = list.items;
  if (!first) return [];
  if (removed.size === list.items.length)
    return added.length === 0
      ? []
      : [
          replaceItems(
            style,
            list,
            added.map(({ value }) => value),
          ),
        ];
  if (list.layout === 'flow') {
    const oneLine = isOneLine(style, list);
    const indent = indentAt(style.text, first.span.start);
    return editSequence({
      members: list.items.map((item) => item.span),
      removed,
      added: added.map(({ after, value }) => ({
        after,
        text: renderFlow(style, value, { ...placeOf(list), indent, oneLine }),
      })),
      separator: oneLine ? ', ' : `,${style.eol}${indent}`,
    });
  }
  const indent = columnBlanks(style.text, first.span.start);
  const edits = list.items.flatMap((item, index) => {
    if (!removed.has(index)) return [];
    return removeLines(style.text, item.span, list.items[index + 1]?.span) ?? [];
  });
  const firstKept = list.items.find((_, index) => !removed.has(index)) ?? first;
  for (const { after, value } of added) {
    const text = renderItem(style, value, { ...placeOf(list), indent });
    const anchor = list.items[keptBefore(after, removed)];
    if (anchor) edits.push(addLines(style, anchor.span, indent + text));
    else edits.push({ start: firstKept.span.start, end: firstKept.span.start, text: `${text}${style.eol}${indent}` });
  }
  return edits;
}

function replaceItems(style: Style, list: ListNode, values: readonly Value[]): Edit {
  const start = list.items[0]?.span.start ?? list.span.start;
  if (list.layout === 'flow') {
    const indent = indentAt(style.text, list.span.start);
    return {
      ...list.span,
      text: renderFlow(style, { list: values }, { ...placeOf(list), indent, oneLine: isOneLine(style, list) }),
    };
  }
  const indent = columnBlanks(style.text, start);
  const text = values.map((value) => renderItem(style, value, { ...placeOf(list), indent })).join(style.eol + indent);
  return { start, end: contentEnd(style.text, list.span), text };
}

/** The edit that puts another value in an item's place. */
export function setItem(style: Style, list: ListNode, item: Span, value: Value): Edit {
  const end = contentEnd(style.text, item);
  if (list.layout === 'block') {
    const indent = columnBlanks(style.text, item.start);
    return { start: item.start, end, text: renderItem(style, value, { ...placeOf(list), indent }) };
  }
  const indent = indentAt(style.text, item.start);
  return {
    start: item.start,
    end,
    text: renderFlow(style, value, { ...placeOf(list), indent, oneLine: isOneLine(style, list) }),
  };
}

function keptBefore(index: number, removed: ReadonlySet<number>): number {
  let at = index;
  while (at >= 0 && removed.has(at)) at -= 1;
  return at;
}
