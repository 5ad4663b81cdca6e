import { splitMarks } from '../text/marks';
import type { MapNode } from '../tree/node';
import type { Value } from '../tree/value';
import { hclTemplate, quotedHcl } from './spell-hcl';
import { blanks, newYamlText, yamlKey } from './spell-yaml';
import type { Style } from './style';
import { substituted, templateText } from './template-text';

/** Where a new value goes: the language and layout around it. */
export interface Place {
  readonly syntax: MapNode['syntax'];
  readonly layout: MapNode['layout'];
  readonly interpolated?: true;
  /** Indentation of the line (HCL, JSON) or of the key (YAML) that the value belongs to. */
  readonly indent: string;
  /** A flow that is written on one line stays on one line. */
  readonly oneLine?: boolean;
  /** Something follows on the last line, as a comma may: heredocs can't stand there. */
  readonly followed?: boolean;
  /** What stands between a key and its value in the neighbourhood: `: `, ` : `, ` = `. */
  readonly colon?: string;
}

interface Pair {
  readonly key: string;
  readonly value: Value;
}

function isMap(value: Value): value is { readonly entries: readonly (readonly [string, Value])[] } {
  return typeof value === 'object' && value !== null && 'entries' in value;
}

function isList(value: Value): value is { readonly list: readonly Value[] } {
  return typeof value === 'object' && value !== null && 'list' in value;
}

/** The source of a scalar, of something copied, or of an empty collection. */
function scalar(style: Style, value: Value, place: Place): string {
  if (typeof value === 'string') return textSource(style, value, place);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if ('raw' in value) return value.raw;
  if ('copy' in value) return style.text.slice(value.copy.start, value.copy.end);
  return 'list' in value ? '[]' : '{}';
}

function textSource(style: Style, text: string, place: Place): string {
  if (place.syntax === 'hcl')
    return place.oneLine || place.followed ? quotedHcl(text) : hclTemplate(text, style, '', place.indent);
  const marked = !place.interpolated && splitMarks(text).some((part) => typeof part !== 'string');
  const plain = marked ? substituted(text) : templateText(place, text);
  if (place.syntax === 'json') return marked ? `{ "Fn::Sub": ${JSON.stringify(plain)} }` : JSON.stringify(plain);
  const spelled = newYamlText(plain, { indent: place.indent, flow: place.layout === 'flow' }, style);
  return marked ? `!Sub ${spelled}` : spelled;
}

/** Renders `key: value` (or its like) for a map; `sibling` is how another key of that map is spelled. */
export function renderEntry(style: Style, pair: Pair, place: Place, sibling: string | undefined): string {
  if (place.syntax === 'json')
    return `${JSON.stringify(templateText(place, pair.key))}${place.colon ?? ': '}${renderFlow(style, pair.value, place)}`;
  if (place.syntax === 'hcl') return renderHclEntry(style, pair, place, sibling);
  const key = yamlKey(templateText(place, pair.key), sibling, place.layout === 'flow', style);
  return `${key}:${renderAfterKey(style, pair.value, place)}`;
}

/** What follows a key's colon (or equals sign), from the blank on. */
export function renderAfterKey(style: Style, value: Value, place: Place): string {
  if (place.syntax !== 'yaml' || place.layout === 'flow') return ` ${renderFlow(style, value, place)}`;
  const inner = place.indent + blanks(style.unit);
  if (isMap(value) && value.entries.length > 0)
    return style.eol + inner + renderBlock(style, value.entries, { ...place, indent: inner });
  if (isList(value) && value.list.length > 0) {
    const dash = style.dashesIn ? inner : place.indent;
    return value.list
      .map((item) => `${style.eol}${dash}${renderItem(style, item, { ...place, indent: dash })}`)
      .join('');
  }
  return ` ${scalar(style, value, place)}`;
}

/** The entries of a YAML block map; the first one stands where the text is put, the others at the indentation. */
function renderBlock(style: Style, entries: readonly (readonly [string, Value])[], place: Place): string {
  return entries
    .map(([key, value]) => renderEntry(style, { key, value }, place, undefined))
    .join(style.eol + place.indent);
}

/** `- value` of a YAML block list; the indentation is the dash's. */
export function renderItem(style: Style, value: Value, place: Place): string {
  const inner = { ...place, indent: `${place.indent}  ` };
  if (isMap(value) && value.entries.length > 0) return `- ${renderBlock(style, value.entries, inner)}`;
  return `- ${scalar(style, value, place)}`;
}

/** A value in brackets, or HCL: on one line, or with a line for each member. */
export function renderFlow(style: Style, value: Value, place: Place): string {
  const members = isMap(value)
    ? value.entries.map(([key, item]) => renderEntry(style, { key, value: item }, inside(style, place), undefined))
    : isList(value)
      ? value.list.map((item) => renderFlow(style, item, { ...inside(style, place), followed: true }))
      : [];
  if (members.length === 0) return scalar(style, value, { ...place, layout: 'flow' });
  const [open, close] = isMap(value) ? '{}' : '[]';
  if (place.oneLine || (place.syntax === 'yaml' && place.layout === 'flow') || isReferenceList(value)) {
    const pad = isMap(value) ? ' ' : '';
    return `${open}${pad}${members.join(', ')}${pad}${close}`;
  }
  const inner = inside(style, place).indent;
  const separator = place.syntax === 'hcl' && isMap(value) ? '' : ',';
  return `${open}${style.eol}${members.map((member) => inner + member).join(separator + style.eol)}${style.eol}${place.indent}${close}`;
}

function isReferenceList(value: Value): boolean {
  return isList(value) && value.list.every((item) => typeof item === 'object' && item !== null && 'raw' in item);
}

function inside(style: Style, place: Place): Place {
  return { ...place, layout: 'flow', indent: place.indent + style.unit };
}

/** Terraform aligns equals signs of neighbouring lines; new objects are written so from the start. */
function renderHclEntry(style: Style, pair: Pair, place: Place, sibling: string | undefined): string {
  const plainKey = /^[A-Za-z_][\w-]*$/.test(pair.key);
  const quoted = place.layout === 'flow' && (sibling === undefined ? !plainKey : sibling.startsWith('"'));
  const key = quoted || !plainKey ? quotedHcl(pair.key) : pair.key;
  return `${key}${place.layout === 'flow' ? (place.colon ?? ' = ') : ' = '}${renderFlow(style, pair.value, place)}`;
}

/** A whole HCL block: type, labels and attributes with aligned equals signs. */
export function renderHclBlock(
  style: Style,
  type: string,
  labels: readonly string[],
  value: Value,
  indent: string,
): string {
  const inner = indent + style.unit;
  const place: Place = { syntax: 'hcl', layout: 'body', indent: inner };
  const entries = isMap(value) ? value.entries : [];
  const width = Math.max(0, ...entries.filter(([, item]) => !isMap(item)).map(([key]) => key.length));
  const lines = entries.map(([key, item]) => {
    const source = renderFlow(style, item, place);
    return `${inner}${isMap(item) ? key : key.padEnd(width)} = ${source}`;
  });
  const head = [type, ...labels.map((label) => JSON.stringify(label))].join(' ');
  return [`${indent}${head} {`, ...lines, `${indent}}`].join(style.eol);
}
