import type { Arguments } from '../arguments';
import { JavaArray, type JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { stringOf } from '../print';
import type { Implementation, Implementations } from '../type-model';
import { JavaChar } from '../values';
import { dynamicConstant } from './dynamic-constant';
import { compareNaturally } from './natural-order';
import { digitValue } from './parse-number';
import { SPACE_CLASS, simpleLower } from './text-layout';
import { codePointBefore, codePointCount, codePointIndex } from './text-units';

type Method = Implementation<JavaChar>;

const IGNORABLE = '\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f\\p{Cf}';
const IDENTIFIER_START = '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}';
const IDENTIFIER_PART = `${IDENTIFIER_START}\\p{Nd}\\p{Mn}\\p{Mc}${IGNORABLE}`;
const ID_START = '\\p{L}\\p{Nl}\\u1885\\u1886\\u2118\\u212e\\u309b\\u309c';

/** Tests of one code point: the class of a regular expression it belongs to. */
const TESTS: Readonly<Record<string, string>> = {
  isDigit: '\\p{Nd}',
  isLetter: '\\p{L}',
  isLetterOrDigit: '\\p{L}\\p{Nd}',
  isAlphabetic: '\\p{Alphabetic}',
  isUpperCase: '\\p{Uppercase}',
  isLowerCase: '\\p{Lowercase}',
  isTitleCase: '\\p{Lt}',
  isSpaceChar: '\\p{Z}',
  isWhitespace: SPACE_CLASS,
  isSpace: '\\t\\n\\f\\r ',
  isISOControl: '\\p{Cc}',
  isIdeographic: '\\p{Ideographic}',
  isDefined: '\\P{Cn}',
  isMirrored: '\\p{Bidi_Mirrored}',
  isIdentifierIgnorable: IGNORABLE,
  isJavaIdentifierStart: IDENTIFIER_START,
  isJavaIdentifierPart: IDENTIFIER_PART,
  isJavaLetter: IDENTIFIER_START,
  isJavaLetterOrDigit: IDENTIFIER_PART,
  isUnicodeIdentifierStart: ID_START,
  isUnicodeIdentifierPart: `${ID_START}\\p{ID_Continue}${IGNORABLE}`,
};

/** The argument, a char or code point, as text; null if it is no code point. */
function character(args: Arguments): string | null {
  const value = args.value(0);
  if (value instanceof JavaChar) return value.value;
  const code = args.int(0);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function requireCharacter(args: Arguments): string {
  const text = character(args);
  if (text !== null) return text;
  throw new JavaException('java.lang.IllegalArgumentException', 'Not a valid Unicode code point');
}

function tests(): Implementations<JavaChar> {
  const methods = Object.entries(TESTS).flatMap(([name, members]): [string, Method][] => {
    const pattern = new RegExp(`^[${members}]$`, 'u');
    const test: Method = (_, args) => {
      const text = character(args);
      return text !== null && pattern.test(text);
    };
    return [
      [`${name}/c`, test],
      [`${name}/i`, test],
    ];
  });
  return Object.fromEntries(methods);
}

/** A change of case that must not change the number of units. */
function recase(change: (text: string) => string): Method {
  return (_, args) => {
    const value = args.value(0);
    const text = character(args);
    const made = text === null ? null : change(text);
    const fits = made !== null && [...made].length === 1;
    if (value instanceof JavaChar) return fits && made.length === 1 ? new JavaChar(made) : value;
    return fits ? (made.codePointAt(0) ?? 0) : args.int(0);
  };
}

const TITLE_CASE = new Map([...'ǄǅǆǇǈǉǊǋǌǱǲǳ'].map((c, i, all) => [c, all[i - (i % 3) + 1] ?? c]));
const titleCase = (text: string): string => TITLE_CASE.get(text) ?? text.toUpperCase();

function numericValue(text: string): number {
  const digit = digitValue(text, 36);
  if (digit >= 0) return digit;
  const roman = [...'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'].indexOf(text.toUpperCase());
  return roman >= 0 ? roman + 1 : -1;
}

function code(unit: string): number {
  return unit.charCodeAt(0);
}

function unit(n: number): JavaChar {
  return new JavaChar(String.fromCharCode(n));
}

/** A CharSequence or char array as text. */
function text(args: Arguments): string {
  return typeof args.value(0) === 'string' ? args.string(0) : args.items(0).map(stringOf).join('');
}

function codePointAt(args: Arguments): number {
  const at = text(args).codePointAt(args.int(1));
  if (at === undefined) throw new JavaException('java.lang.IndexOutOfBoundsException', `index ${args.int(1)}`);
  return at;
}

function isBetween(from: number, to: number): Method {
  return (_, args) => {
    const value = args.value(0);
    const n = value instanceof JavaChar ? code(value.value) : args.int(0);
    return n >= from && n <= to;
  };
}

function radixDigit(digit: number, radix: number): string {
  const isDigit = radix >= 2 && radix <= 36 && digit >= 0 && digit < radix;
  return isDigit ? digit.toString(radix) : '\0';
}

function toChars(args: Arguments): JavaValue {
  const units = requireCharacter(args).split('');
  return new JavaArray(
    'char',
    units.map((c) => new JavaChar(c)),
  );
}

/** java.lang.Character; Unicode properties are the browser's, which may know newer characters than Java 17. */
export const CHARACTER_METHODS: Implementations<JavaChar> = {
  ...tests(),
  'charValue/': (self) => self,
  'compareTo/K': (self, args) => compareNaturally(self, args.value(0)),
  'compareTo/O': (self, args) => compareNaturally(self, args.value(0)),
  'compare/cc': (_, args) => code(args.char(0)) - code(args.char(1)),
  'hashCode/c': (_, args) => code(args.char(0)),
  'toString/c': (_, args) => args.char(0),
  'toString/i': (_, args) => requireCharacter(args),
  'valueOf/c': (_, args) => args.value(0),
  'describeConstable/': (self) => dynamicConstant(`explicitCast(${self.value.charCodeAt(0)})char`),
  'toUpperCase/c': recase((c) => c.toUpperCase()),
  'toUpperCase/i': recase((c) => c.toUpperCase()),
  'toLowerCase/c': recase(simpleLower),
  'toLowerCase/i': recase(simpleLower),
  'toTitleCase/c': recase(titleCase),
  'toTitleCase/i': recase(titleCase),
  'digit/ci': (_, args) => digitValue(args.char(0), args.int(1)),
  'digit/ii': (_, args) => digitValue(character(args) ?? '', args.int(1)),
  'forDigit/ii': (_, args) => new JavaChar(radixDigit(args.int(0), args.int(1))),
  'getNumericValue/c': (_, args) => numericValue(args.char(0)),
  'getNumericValue/i': (_, args) => numericValue(character(args) ?? ''),
  'charCount/i': (_, args) => (args.int(0) >= 0x10000 ? 2 : 1),
  'toChars/i': (_, args) => toChars(args),
  'isBmpCodePoint/i': isBetween(0, 0xffff),
  'isValidCodePoint/i': isBetween(0, 0x10ffff),
  'isSupplementaryCodePoint/i': isBetween(0x10000, 0x10ffff),
  'isSurrogate/c': isBetween(0xd800, 0xdfff),
  'isHighSurrogate/c': isBetween(0xd800, 0xdbff),
  'isLowSurrogate/c': isBetween(0xdc00, 0xdfff),
  'isSurrogatePair/cc': (_, args) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(args.char(0) + args.char(1)),
  'toCodePoint/cc': (_, args) => ((code(args.char(0)) << 10) + code(args.char(1)) - 56_613_888) | 0,
  'highSurrogate/i': (_, args) => unit((args.int(0) >>> 10) + 0xd7c0),
  'lowSurrogate/i': (_, args) => unit((args.int(0) & 0x3ff) + 0xdc00),
  'reverseBytes/c': (_, args) => unit(((code(args.char(0)) & 0xff) << 8) | (code(args.char(0)) >> 8)),
  'codePointAt/Qi': (_, args) => codePointAt(args),
  'codePointAt/[ci': (_, args) => codePointAt(args),
  'codePointCount/Qii': (_, args) => codePointCount(text(args), args.int(1), args.int(2)),
  'codePointCount/[cii': (_, args) => codePointCount(text(args), args.int(1), args.int(1) + args.int(2)),
  'codePointBefore/Qi': (_, args) => codePointBefore(text(args), args.int(1)),
  'codePointBefore/[ci': (_, args) => codePointBefore(text(args), args.int(1)),
  'offsetByCodePoints/Qii': (_, args) => codePointIndex(text(args), args.int(1), args.int(2)),
};
