import { CLASS_MODEL } from './class-model';
import { JavaList, JavaMap } from './collections';
import { BIG_DECIMAL_METHODS } from './methods/big-decimal-methods';
import { BIG_INTEGER_METHODS } from './methods/big-integer-methods';
import { BOOLEAN_METHODS } from './methods/boolean-methods';
import { CHARACTER_METHODS } from './methods/character-methods';
import { READING_METHODS, SIFTING_METHODS, VIEW_METHODS } from './methods/collection-methods';
import { DOUBLE_METHODS, FLOAT_METHODS } from './methods/fractional-methods';
import { INTEGER_METHODS, LONG_METHODS } from './methods/integral-methods';
import { ITERATOR_METHODS, LIST_ITERATOR_METHODS } from './methods/iterator-methods';
import { ARRAY_LIST_METHODS, JSON_ARRAY_METHODS, LIST_METHODS } from './methods/list-methods';
import { ENTRY_METHODS, MAP_METHODS } from './methods/map-methods';
import { NUMBER_METHODS } from './methods/number-methods';
import { OBJECT_METHODS } from './methods/object-methods';
import { BYTE_METHODS, SHORT_METHODS } from './methods/small-integral-methods';
import { OPTIONAL_METHODS, STREAM_METHODS } from './methods/stream-methods';
import { STRING_METHODS } from './methods/string-methods';
import { isNumber } from './numbers';
import {
  JavaArray,
  JavaEntry,
  JavaIterator,
  JavaOptional,
  JavaStream,
  JavaSubList,
  type JavaValue,
  JavaView,
} from './objects';
import { signatureTable } from './signatures';
import * as big from './tables/big';
import * as collections from './tables/collections';
import * as fractional from './tables/fractional';
import * as integral from './tables/integral';
import * as small from './tables/small';
import * as streams from './tables/streams';
import { OBJECT, STRING } from './tables/text';
import { type Implementations, type TypeModel, typeModel } from './type-model';
import {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaChar,
  JavaDouble,
  JavaFloat,
  JavaLong,
  type JavaNumber,
  JavaShort,
} from './values';

type AnyObject = Exclude<JavaValue, null>;

/** Builds the model of a class whose instances `isSelf` tells. */
function model<T extends AnyObject>(
  className: string,
  isSelf: (value: JavaValue) => value is T,
  tables: readonly string[],
  ...parts: readonly Implementations<T>[]
): TypeModel {
  return typeModel(className, isSelf, signatureTable(...tables, OBJECT), OBJECT_METHODS, ...parts);
}

function instance<T extends AnyObject>(type: abstract new (...args: never[]) => T): (value: JavaValue) => value is T {
  return (value): value is T => value instanceof type;
}

function number<T extends JavaNumber>(
  name: string,
  isSelf: (value: JavaValue) => value is T,
  table: string,
  methods: Implementations<T>,
): TypeModel {
  return model(name, isSelf, [table], NUMBER_METHODS, methods);
}

const LIST_TABLES = [collections.COLLECTION, collections.LIST_MORE];
const SET_TABLES = [collections.COLLECTION, collections.SET_MORE];
const isListValue = (value: JavaValue): value is JavaList<JavaValue> | JavaSubList =>
  value instanceof JavaList || value instanceof JavaSubList;
const LIST_PARTS = [READING_METHODS, SIFTING_METHODS, LIST_METHODS] as const;

const MODELS = {
  String: model('String', (v): v is string => typeof v === 'string', [STRING], STRING_METHODS),
  Boolean: model('Boolean', (v): v is boolean => typeof v === 'boolean', [small.BOOLEAN], BOOLEAN_METHODS),
  Character: model('Character', instance(JavaChar), [small.CHARACTER], CHARACTER_METHODS),
  Integer: number('Integer', (v): v is number => typeof v === 'number', integral.INTEGER, INTEGER_METHODS),
  Long: number('Long', instance(JavaLong), integral.LONG, LONG_METHODS),
  Short: number('Short', instance(JavaShort), integral.SHORT, SHORT_METHODS),
  Byte: number('Byte', instance(JavaByte), integral.BYTE, BYTE_METHODS),
  Float: number('Float', instance(JavaFloat), fractional.FLOAT, FLOAT_METHODS),
  Double: number('Double', instance(JavaDouble), fractional.DOUBLE, DOUBLE_METHODS),
  BigInteger: number('BigInteger', instance(JavaBigInteger), big.BIGINTEGER, BIG_INTEGER_METHODS),
  BigDecimal: number('BigDecimal', instance(JavaBigDecimal), big.BIGDECIMAL, BIG_DECIMAL_METHODS),
  ArrayList: model(
    'ArrayList',
    isListValue,
    [...LIST_TABLES, collections.ARRAYLIST_MORE],
    ...LIST_PARTS,
    ARRAY_LIST_METHODS,
  ),
  JSONArray: model(
    'JSONArray',
    isListValue,
    [...LIST_TABLES, collections.ARRAYLIST_MORE, collections.JSONARRAY_MORE],
    ...LIST_PARTS,
    ARRAY_LIST_METHODS,
    JSON_ARRAY_METHODS,
  ),
  List: model('List', isListValue, LIST_TABLES, ...LIST_PARTS),
  ArrayItself: model('Object', instance(JavaArray), []),
  ArrayAsList: model('List', instance(JavaArray), LIST_TABLES, ...LIST_PARTS),
  Map: model('LinkedHashMap', (v): v is JavaMap<JavaValue> => v instanceof JavaMap, [collections.MAP], MAP_METHODS),
  Collection: model('Collection', instance(JavaView), [collections.COLLECTION], READING_METHODS, VIEW_METHODS),
  Set: model('Set', instance(JavaView), SET_TABLES, READING_METHODS, VIEW_METHODS),
  Entry: model('Map.Entry', instance(JavaEntry), [collections.ENTRY], ENTRY_METHODS),
  Iterator: model('Iterator', instance(JavaIterator), [collections.ITERATOR], ITERATOR_METHODS),
  ListIterator: model(
    'ListIterator',
    instance(JavaIterator),
    [collections.ITERATOR, collections.LIST_ITERATOR_MORE],
    ITERATOR_METHODS,
    LIST_ITERATOR_METHODS,
  ),
  Stream: model('Stream', instance(JavaStream), [streams.STREAM], STREAM_METHODS),
  IntStream: model('IntStream', instance(JavaStream), [streams.INTSTREAM], STREAM_METHODS),
  Optional: model('Optional', instance(JavaOptional), [streams.OPTIONAL], OPTIONAL_METHODS),
  OptionalInt: model('OptionalInt', instance(JavaOptional), [streams.OPTIONALINT], OPTIONAL_METHODS),
  OptionalDouble: model('OptionalDouble', instance(JavaOptional), [streams.OPTIONALDOUBLE], OPTIONAL_METHODS),
  Object: model('Object', (v): v is AnyObject => v !== null, []),
};

/**
 * The models to look a method up in, in turn (MTH-1): an array answers as the object it is, then as a list. Host
 * objects have none: they answer themselves.
 */
export function modelsOf(value: AnyObject): readonly TypeModel[] {
  if (typeof value === 'string') return [MODELS.String];
  if (typeof value === 'boolean') return [MODELS.Boolean];
  if (typeof value === 'number') return [MODELS.Integer];
  if (isNumber(value) || value instanceof JavaChar) return [MODELS[value.type]];
  if (value instanceof JavaMap) return [MODELS.Map];
  switch (value.type) {
    case 'ArrayList':
    case 'JSONArray':
      return [MODELS[value.type]];
    case 'ImmutableList':
    case 'SubList':
      return [MODELS.List];
    case 'Array':
      return [MODELS.ArrayItself, MODELS.ArrayAsList];
    case 'Values':
      return [MODELS.Collection];
    case 'KeySet':
    case 'EntrySet':
      return [MODELS.Set];
    case 'Iterator':
      return [value.list === null ? MODELS.Iterator : MODELS.ListIterator];
    case 'Entry':
      return [MODELS.Entry];
    case 'Stream':
    case 'Optional':
      return [MODELS[value.kind]];
    case 'Class':
      return [CLASS_MODEL];
    case 'Opaque':
      return [MODELS.Object];
    case 'host':
      return [];
    default:
      return value satisfies never;
  }
}

/** Classes whose simple name is not that of their model. */
const MODELS_BY_PATTERN: readonly (readonly [RegExp, readonly TypeModel[]])[] = [
  [/^(?:Linked)?HashMap$/, [MODELS.Map]],
  [/SubList$|ListN$/, [MODELS.List]],
  [/(?:KeySet|EntrySet)$/, [MODELS.Set]],
  [/Values$/, [MODELS.Collection]],
  [/\$(?:Entry|Node)$/, [MODELS.Entry]],
  [/^\[|;$/, [MODELS.ArrayItself, MODELS.ArrayAsList]],
];

/** The same by the simple name of the class, as a trace has it (`LinkedHashMap`); none for names that have no model. */
export function modelsOfType(simpleName: string): readonly TypeModel[] {
  const named = Object.entries(MODELS).find(([name]) => name === simpleName);
  if (named !== undefined) return [named[1]];
  return MODELS_BY_PATTERN.find(([pattern]) => pattern.test(simpleName))?.[1] ?? [];
}
