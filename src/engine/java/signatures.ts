/**
 * A formal parameter or return type, as a code of one letter. Primitives: i int, j long, d double, f float, z boolean,
 * c char, b byte, h short; v void. Classes: O Object, S String, Q CharSequence, C Collection, M Map, L List,
 * E Iterable, Y Map.Entry, P Class, I Integer, J Long, D Double, F Float, H Short, B Byte, Z Boolean, K Character,
 * N BigInteger, G BigDecimal, A Iterator, R ListIterator, U Set, k Optional, l OptionalInt, m OptionalDouble, w Stream,
 * W IntStream, y StringBuffer; x any class that no reachable value belongs to. A leading [ makes an array.
 */
export type TypeCode = string;

/** One public method of a Java class. */
export interface Signature {
  readonly name: string;
  readonly params: readonly TypeCode[];
  readonly returns: TypeCode;
  readonly isStatic: boolean;
  /** `name/params`, the key under which its implementation is found. */
  readonly key: string;
}

/** All methods of a class, by name. */
export type SignatureTable = ReadonlyMap<string, readonly Signature[]>;

/**
 * Reads a table written as `name:params,params>return` items with blanks between; `+` marks a static method. Two
 * overloads that read the same (of classes that are not modelled) are both kept: they make a call ambiguous.
 */
export function signatureTable(...tables: readonly string[]): SignatureTable {
  const table = new Map<string, Signature[]>();
  for (const item of tables.join(' ').trim().split(/\s+/)) {
    const [, plus = '', name = '', overloads = '', returns = ''] = /^(\+?)(\w+):(.*)>(.*)$/.exec(item) ?? [];
    for (const overload of overloads.split(',')) {
      const key = `${name}/${overload}`;
      const signature = { name, params: overload.match(/\[?./g) ?? [], returns, isStatic: plus !== '', key };
      const others = table.get(name);
      if (others === undefined) table.set(name, [signature]);
      else others.push(signature);
    }
  }
  return table;
}

const NAMES = new Map(
  (
    'i int,j long,d double,f float,z boolean,c char,b byte,h short,v void,O Object,S String,Q CharSequence,C Collection,' +
    'M Map,L List,E Iterable,Y Map.Entry,P Class,I Integer,J Long,D Double,F Float,H Short,B Byte,Z Boolean,K Character,' +
    'N BigInteger,G BigDecimal,A Iterator,R ListIterator,U Set,k Optional,l OptionalInt,m OptionalDouble,w Stream,' +
    'W IntStream,y StringBuffer'
  )
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** The Java name of a type code, for people: `int`, `String`, `Object[]`; `…` for a class that is not modelled. */
export function typeName(code: TypeCode): string {
  return code.startsWith('[') ? `${typeName(code.slice(1))}[]` : (NAMES.get(code) ?? '…');
}

/** `substring(int, int)`. */
export function signatureText({ name, params }: Signature): string {
  return `${name}(${params.map(typeName).join(', ')})`;
}
