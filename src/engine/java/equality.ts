import { JavaList, JavaMap } from './collections';
import { itemsOf } from './lists';
import { compareNumbers, isNumber } from './numbers';
import { JavaClass, JavaEntry, JavaOptional, JavaSubList, type JavaValue, JavaView } from './objects';
import { JavaException } from './outcome';
import { stringOf } from './print';
import { className } from './type-name';
import { JavaBigDecimal } from './values';
import { Work } from './work';

const MAX_DEPTH = 1000;

/** `a.equals(b)`: strict about classes (Integer 1 differs from Long 1); lists and maps compare their content. */
export function javaEquals(a: JavaValue, b: JavaValue): boolean {
  return equal(a, b, 0, new Work());
}

function equal(a: JavaValue, b: JavaValue, depth: number, work: Work): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (depth > MAX_DEPTH) throw new JavaException('java.lang.StackOverflowError', 'nested too deeply');
  if (isList(a)) return isList(b) && sameItems(a, b, depth, work);
  if (a instanceof JavaMap) return b instanceof JavaMap && sameEntries(a, b, depth, work);
  if (a instanceof JavaView) return b instanceof JavaView && sameView(a, b, depth, work);
  if (a instanceof JavaEntry)
    return (
      b instanceof JavaEntry &&
      equal(a.pair[0], b.pair[0], depth + 1, work) &&
      equal(a.pair[1], b.pair[1], depth + 1, work)
    );
  if (a instanceof JavaOptional)
    return b instanceof JavaOptional && a.kind === b.kind && equal(a.value, b.value, depth + 1, work);
  if (a instanceof JavaClass) return b instanceof JavaClass && a.name === b.name;
  if (a instanceof JavaBigDecimal)
    return b instanceof JavaBigDecimal && a.unscaled === b.unscaled && a.scale === b.scale;
  switch (a.type) {
    case 'Byte':
    case 'Short':
    case 'Long':
    case 'BigInteger':
    case 'Float':
    case 'Double':
    case 'Character':
      return b.type === a.type && Object.is(a.value, b.value);
    default:
      return false;
  }
}

/**
 * `==` of templates (EVAL-25, VTL-7): numbers by value, related classes by `equals`, anything else by its printed text; null
 * equals only null.
 */
export function looseEquals(a: JavaValue, b: JavaValue): boolean {
  if (a === null || b === null) return a === b;
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b) === 0;
  if (areRelated(a, b)) return javaEquals(a, b);
  return stringOf(a) === stringOf(b);
}

/** Whether one value's class is the other's, or a superclass of it. */
function areRelated(a: Exclude<JavaValue, null>, b: Exclude<JavaValue, null>): boolean {
  const names = [className(a), className(b)].sort();
  return names[0] === names[1] || RELATED.has(names.join());
}
const RELATED = new Set([
  'java.util.ArrayList,net.minidev.json.JSONArray',
  'java.util.HashMap,java.util.LinkedHashMap',
  'java.util.HashMap$Node,java.util.LinkedHashMap$Entry',
  'java.util.ArrayList$Itr,java.util.ArrayList$ListItr',
]);

function isList(value: JavaValue): value is JavaList<JavaValue> | JavaSubList {
  return value instanceof JavaList || value instanceof JavaSubList;
}

function sameItems(a: JavaValue, b: JavaValue, depth: number, work: Work): boolean {
  work.enter();
  const left = [...(itemsOf(a) ?? [])];
  const right = [...(itemsOf(b) ?? [])];
  return left.length === right.length && left.every((item, i) => equal(item, right[i] ?? null, depth + 1, work));
}

function sameEntries(a: JavaMap<JavaValue>, b: JavaMap<JavaValue>, depth: number, work: Work): boolean {
  work.enter();
  if (a.size !== b.size) return false;
  for (const [key, value] of a.entries()) {
    const other = b.get(key);
    if (other === undefined || !equal(value, other, depth + 1, work)) return false;
  }
  return true;
}

/** Sets are equal if they hold the same; a values view only equals itself. */
function sameView(a: JavaView, b: JavaView, depth: number, work: Work): boolean {
  if (a.type === 'Values' || a.type !== b.type || a.map.size !== b.map.size) return false;
  if (a.type === 'EntrySet') return sameEntries(a.map, b.map, depth, work);
  for (const [key] of a.map.entries()) if (!b.map.has(key)) return false;
  return true;
}
