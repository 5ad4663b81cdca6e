import { JavaArray, JavaSubList, type JavaValue } from './objects';

const ARRAY_CLASSES = {
  String: '[Ljava.lang.String;',
  Object: '[Ljava.lang.Object;',
  BigInteger: '[Ljava.math.BigInteger;',
  BigDecimal: '[Ljava.math.BigDecimal;',
  byte: '[B',
  char: '[C',
  int: '[I',
};
const VIEW_CLASSES = {
  LinkedHashMap: { KeySet: 'LinkedKeySet', Values: 'LinkedValues', EntrySet: 'LinkedEntrySet' },
  HashMap: { KeySet: 'KeySet', Values: 'Values', EntrySet: 'EntrySet' },
};

/** The name of a value's Java class, as `$v.class.name` prints it; null has none. */
export function className(value: Exclude<JavaValue, null>): string {
  switch (typeof value) {
    case 'string':
      return 'java.lang.String';
    case 'number':
      return 'java.lang.Integer';
    case 'boolean':
      return 'java.lang.Boolean';
    case 'object':
      break;
    default:
      return value satisfies never;
  }
  switch (value.type) {
    case 'BigInteger':
    case 'BigDecimal':
      return `java.math.${value.type}`;
    case 'Byte':
    case 'Short':
    case 'Long':
    case 'Float':
    case 'Double':
    case 'Character':
    case 'Class':
      return `java.lang.${value.type}`;
    case 'JSONArray':
      return 'net.minidev.json.JSONArray';
    case 'ImmutableList':
      return 'java.util.ImmutableCollections$ListN';
    case 'SubList':
      return isOnArray(value) ? 'java.util.AbstractList$SubList' : 'java.util.ArrayList$SubList';
    case 'ArrayList':
    case 'LinkedHashMap':
    case 'HashMap':
      return `java.util.${value.type}`;
    case 'KeySet':
    case 'Values':
    case 'EntrySet':
      return `java.util.${value.map.type}$${VIEW_CLASSES[value.map.type][value.type]}`;
    case 'Entry':
      return value.owner === 'HashMap' ? 'java.util.HashMap$Node' : 'java.util.LinkedHashMap$Entry';
    case 'Iterator':
      return value.list === null ? 'java.util.ArrayList$Itr' : 'java.util.ArrayList$ListItr';
    case 'Array':
      return ARRAY_CLASSES[value.component];
    case 'Stream':
      return `java.util.stream.${value.kind === 'Stream' ? 'Reference' : 'Int'}Pipeline$Head`;
    case 'Optional':
      return `java.util.${value.kind}`;
    case 'Opaque':
    case 'host':
      return value.className;
    default:
      return value satisfies never;
  }
}

function isOnArray(view: JavaSubList): boolean {
  let at: JavaSubList['parent'] = view;
  while (at instanceof JavaSubList) at = at.parent;
  return at instanceof JavaArray;
}
