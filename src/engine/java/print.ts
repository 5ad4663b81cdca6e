import { JavaList, JavaMap } from './collections';
import { identityHash } from './hash-code';
import { entriesOf } from './hash-order';
import { writeJson } from './json-text';
import { itemsOf } from './lists';
import { bigDecimalToString, doubleToString, floatToString } from './number-format';
import { JavaEntry, JavaOptional, JavaSubList, type JavaValue, JavaView } from './objects';
import { attempt, type Outcome } from './outcome';
import { TextWriter } from './text-writer';
import { className } from './type-name';
import { JavaBigDecimal, JavaDouble, JavaFloat, type JavaNumber } from './values';

/**
 * What `toString()` of a value yields (PRT-1…8; VTL-4, VTL-5); null prints `null`. Values nested without end, or printing longer
 * than memory allows, are cut off: `printed` says so.
 */
export function toJavaString(value: JavaValue): string {
  if (typeof value === 'string') return value;
  const writer = new TextWriter();
  attempt(() => {
    writeValue(writer, value);
    return { kind: 'void' };
  });
  return writer.text;
}

/** The same as an outcome: `throws` where Java runs out of stack or memory (a list that holds itself indirectly). */
export function printed(value: JavaValue): Outcome {
  return attempt(() => ({ kind: 'value', value: stringOf(value) }));
}

/** The same inside method implementations; throws `JavaException`. */
export function stringOf(value: JavaValue): string {
  if (typeof value === 'string') return value;
  const writer = new TextWriter();
  writeValue(writer, value);
  return writer.text;
}

/** Decimal text of a number, as PRT-1…3 say. */
export function numberText(value: JavaNumber): string {
  if (typeof value === 'number') return value.toString();
  if (value instanceof JavaDouble) return doubleToString(value.value);
  if (value instanceof JavaFloat) return floatToString(value.value);
  if (value instanceof JavaBigDecimal) return bigDecimalToString(value.unscaled, value.scale);
  return value.value.toString();
}

function writeValue(out: TextWriter, value: JavaValue): void {
  if (value === null || typeof value !== 'object') out.add(String(value));
  else if (value instanceof JavaMap) writeMap(out, value);
  else if (value instanceof JavaList && value.type === 'JSONArray') writeJson(out, value, true);
  else if (value instanceof JavaEntry) {
    writeValue(out, value.pair[0]);
    out.add('=');
    writeValue(out, value.pair[1]);
  } else if (value instanceof JavaOptional) writeOptional(out, value);
  else if (value instanceof JavaList || value instanceof JavaSubList || value instanceof JavaView)
    writeItems(out, value, itemsOf(value) ?? []);
  else out.add(scalarText(value));
}

type Container = JavaList<JavaValue> | JavaMap<JavaValue> | JavaSubList | JavaView | JavaEntry | JavaOptional;

function scalarText(value: Exclude<Extract<JavaValue, object>, Container>): string {
  switch (value.type) {
    case 'host':
      return String(value.toJavaString());
    case 'Character':
      return value.value;
    case 'Class':
      return `class ${value.name}`;
    case 'Opaque':
      return value.shown;
    case 'Array':
    case 'Iterator':
    case 'Stream':
      return `${className(value)}@${identityHash(value).toString(16)}`;
    default:
      return numberText(value);
  }
}

function writeMap(out: TextWriter, map: JavaMap<JavaValue>): void {
  out.enter();
  out.add('{');
  let separator = '';
  for (const [key, value] of entriesOf(map)) {
    out.add(separator);
    writeMember(out, map, key, '(this Map)');
    out.add('=');
    writeMember(out, map, value, '(this Map)');
    separator = ', ';
  }
  out.add('}');
  out.leave();
}

function writeItems(out: TextWriter, owner: JavaValue, items: Iterable<JavaValue>): void {
  out.enter();
  out.add('[');
  let separator = '';
  for (const item of items) {
    out.add(separator);
    writeMember(out, owner, item, '(this Collection)');
    separator = ', ';
  }
  out.add(']');
  out.leave();
}

function writeMember(out: TextWriter, owner: JavaValue, member: JavaValue, self: string): void {
  if (member === owner) out.add(self);
  else writeValue(out, member);
}

function writeOptional(out: TextWriter, { kind, value }: JavaOptional): void {
  out.add(value === null ? `${kind}.empty` : `${kind}[`);
  if (value === null) return;
  writeValue(out, value);
  out.add(']');
}
