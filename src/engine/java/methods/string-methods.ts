import type { Arguments } from '../arguments';
import { formatString } from '../formatter/format';
import { stringHash } from '../hash-code';
import { checkText } from '../limits';
import { floatToString } from '../number-format';
import { JavaArray, JavaOptional, JavaStream, type JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { stringOf } from '../print';
import { findsRegex, matchesRegex, replaceAllRegex, replaceFirstRegex, splitRegex } from '../regex-bridge';
import type { Implementations } from '../type-model';
import { JavaChar } from '../values';
import { compareNaturally } from './natural-order';
import { compareStrings } from './string-compare';
import {
  compareIgnoringCase,
  equalsIgnoringCase,
  indent,
  isBlank,
  linesOf,
  stripIndent,
  stripLeading,
  stripTrailing,
  translateEscapes,
} from './text-layout';
import {
  bytesOf,
  charArray,
  charsOf,
  codePointBefore,
  codePointCount,
  codePointIndex,
  codePointsOf,
} from './text-units';

/** java.lang.StringIndexOutOfBoundsException. */
function stringIndex(message: string): JavaException {
  return new JavaException('java.lang.StringIndexOutOfBoundsException', message);
}

function substring(text: string, begin: number, end: number): string {
  if (begin < 0 || end > text.length || begin > end)
    throw stringIndex(`begin ${begin}, end ${end}, length ${text.length}`);
  return text.slice(begin, end);
}

function charAt(text: string, index: number): string {
  if (index < 0 || index >= text.length) throw stringIndex(`index ${index}, length ${text.length}`);
  return text.charAt(index);
}

function codePointAt(text: string, index: number): number {
  charAt(text, index);
  return text.codePointAt(index) ?? 0;
}

function indexOf(text: string, sought: string, from: number): number {
  return text.indexOf(sought, Math.max(0, from));
}

function lastIndexOf(text: string, sought: string, from: number): number {
  return from < 0 ? -1 : text.lastIndexOf(sought, from);
}

/** A code point as text; what is none is found nowhere. */
function character(code: number): string | null {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function indexOfCode(text: string, code: number, from: number): number {
  const sought = character(code);
  return sought === null ? -1 : indexOf(text, sought, from);
}

function lastIndexOfCode(text: string, code: number, from: number): number {
  const sought = character(code);
  return sought === null ? -1 : lastIndexOf(text, sought, from);
}

/** A null replacement only fails when there is something to replace. */
function replaceAll(text: string, args: Arguments): string {
  if (args.value(1) === null && !findsRegex(text, args.string(0))) return text;
  return replaceAllRegex(text, args.string(0), args.string(1));
}

function replaceText(text: string, sought: string, replacement: string): string {
  return text.replaceAll(sought, () => replacement);
}

function repeat(text: string, count: number): string {
  if (count < 0) throw new JavaException('java.lang.IllegalArgumentException', `count is negative: ${count}`);
  checkText(text.length * count);
  return text.repeat(count);
}

function regionMatches(text: string, args: Arguments, first: number, ignoreCase: boolean): boolean {
  const [from, other, otherFrom, length] = [
    args.int(first),
    args.string(first + 1),
    args.int(first + 2),
    args.int(first + 3),
  ];
  if (otherFrom < 0 || from < 0 || from > text.length - length || otherFrom > other.length - length) return false;
  const region = text.slice(from, from + Math.max(0, length));
  const sought = other.slice(otherFrom, otherFrom + Math.max(0, length));
  return ignoreCase ? equalsIgnoringCase(region, sought) : region === sought;
}

function join(separator: string, parts: readonly JavaValue[]): string {
  const texts = parts.map((part) => {
    if (part !== null && typeof part !== 'string')
      throw new JavaException('java.lang.ClassCastException', 'an element is not a CharSequence');
    return String(part);
  });
  return texts.join(separator);
}

function startsWith(text: string, prefix: string, offset: number): boolean {
  return offset >= 0 && offset <= text.length && text.startsWith(prefix, offset);
}

function charsText(args: Arguments): string {
  return args.items(0).map(stringOf).join('');
}

function partOfChars(args: Arguments): string {
  const text = charsText(args);
  const [offset, count] = [args.int(1), args.int(2)];
  if (offset < 0 || count < 0 || offset > text.length - count)
    throw stringIndex(`offset ${offset}, count ${count}, length ${text.length}`);
  return text.slice(offset, offset + count);
}

/** Null for the whole array of arguments stands for as many nulls as the format asks for. */
function formatArguments(args: Arguments, i: number): JavaValue[] | null {
  return args.value(i) === null ? null : args.items(i);
}

function strings(parts: readonly string[]): JavaArray {
  return new JavaArray('String', [...parts]);
}

/** java.lang.String. */
export const STRING_METHODS: Implementations<string> = {
  'hashCode/': (s) => stringHash(s),
  'length/': (s) => s.length,
  'isEmpty/': (s) => s === '',
  'isBlank/': isBlank,
  'charAt/i': (s, a) => new JavaChar(charAt(s, a.int(0))),
  'codePointAt/i': (s, a) => codePointAt(s, a.int(0)),
  'codePointBefore/i': (s, a) => codePointBefore(s, a.int(0)),
  'codePointCount/ii': (s, a) => codePointCount(s, a.int(0), a.int(1)),
  'offsetByCodePoints/ii': (s, a) => codePointIndex(s, a.int(0), a.int(1)),
  'chars/': (s) => new JavaStream('IntStream', charsOf(s)),
  'codePoints/': (s) => new JavaStream('IntStream', codePointsOf(s)),
  'substring/i': (s, a) => substring(s, a.int(0), s.length),
  'substring/ii': (s, a) => substring(s, a.int(0), a.int(1)),
  'subSequence/ii': (s, a) => substring(s, a.int(0), a.int(1)),
  'indexOf/i': (s, a) => indexOfCode(s, a.int(0), 0),
  'indexOf/ii': (s, a) => indexOfCode(s, a.int(0), a.int(1)),
  'indexOf/S': (s, a) => indexOf(s, a.string(0), 0),
  'indexOf/Si': (s, a) => indexOf(s, a.string(0), a.int(1)),
  'lastIndexOf/i': (s, a) => lastIndexOfCode(s, a.int(0), s.length),
  'lastIndexOf/ii': (s, a) => lastIndexOfCode(s, a.int(0), a.int(1)),
  'lastIndexOf/S': (s, a) => lastIndexOf(s, a.string(0), s.length),
  'lastIndexOf/Si': (s, a) => lastIndexOf(s, a.string(0), a.int(1)),
  'contains/Q': (s, a) => s.includes(a.string(0)),
  'startsWith/S': (s, a) => s.startsWith(a.string(0)),
  'startsWith/Si': (s, a) => startsWith(s, a.string(0), a.int(1)),
  'endsWith/S': (s, a) => s.endsWith(a.string(0)),
  'equalsIgnoreCase/S': (s, a) => a.value(0) !== null && equalsIgnoringCase(s, a.string(0)),
  'contentEquals/Q': (s, a) => s === a.string(0),
  'compareTo/S': (s, a) => compareStrings(s, a.string(0)),
  'compareTo/O': (s, a) => compareNaturally(s, a.value(0)),
  'compareToIgnoreCase/S': (s, a) => compareIgnoringCase(s, a.string(0)),
  'compare/QQ': (_, a) => compareStrings(a.string(0), a.string(1)),
  'regionMatches/iSii': (s, a) => regionMatches(s, a, 0, false),
  'regionMatches/ziSii': (s, a) => regionMatches(s, a, 1, a.boolean(0)),
  'concat/S': (s, a) => s + a.string(0),
  'replace/cc': (s, a) => s.replaceAll(a.char(0), () => a.char(1)),
  'replace/QQ': (s, a) => replaceText(s, a.string(0), a.string(1)),
  'replaceAll/SS': replaceAll,
  'replaceFirst/SS': (s, a) => replaceFirstRegex(s, a.string(0), a.string(1)),
  'matches/S': (s, a) => matchesRegex(s, a.string(0)),
  'split/S': (s, a) => strings(splitRegex(s, a.string(0), 0)),
  'split/Si': (s, a) => strings(splitRegex(s, a.string(0), a.int(1))),
  'toUpperCase/': (s) => s.toUpperCase(),
  'toLowerCase/': (s) => s.toLowerCase(),
  'trim/': (s) => s.replace(/^[\0- ]+|[\0- ]+$/g, ''),
  'strip/': (s) => stripTrailing(stripLeading(s)),
  'stripLeading/': stripLeading,
  'stripTrailing/': stripTrailing,
  'stripIndent/': stripIndent,
  'translateEscapes/': translateEscapes,
  'indent/i': (s, a) => indent(s, a.int(0)),
  'lines/': (s) => new JavaStream('Stream', linesOf(s)),
  'repeat/i': (s, a) => repeat(s, a.int(0)),
  'intern/': (s) => s,
  'toCharArray/': charArray,
  'getBytes/': (s) => bytesOf(s, 'UTF-8'),
  'getBytes/S': (s, a) => bytesOf(s, a.string(0)),
  'describeConstable/': (s) => new JavaOptional(s),
  'resolveConstantDesc/x': (s) => s,
  'formatted/[O': (s, a) => formatString(s, formatArguments(a, 0)),
  'format/S[O': (_, a) => formatString(a.string(0), formatArguments(a, 1)),
  'format/xS[O': (_, a) => formatString(a.string(1), formatArguments(a, 2)),
  'join/Q[Q': (_, a) => join(a.string(0), a.items(1)),
  'join/QE': (_, a) => join(a.string(0), a.items(1)),
  'copyValueOf/[c': (_, a) => charsText(a),
  'copyValueOf/[cii': (_, a) => partOfChars(a),
  'valueOf/[c': (_, a) => charsText(a),
  'valueOf/[cii': (_, a) => partOfChars(a),
  'valueOf/O': (_, a) => stringOf(a.value(0)),
  'valueOf/z': (_, a) => stringOf(a.value(0)),
  'valueOf/c': (_, a) => stringOf(a.value(0)),
  'valueOf/i': (_, a) => stringOf(a.value(0)),
  'valueOf/j': (_, a) => stringOf(a.value(0)),
  'valueOf/f': (_, a) => floatToString(a.double(0)),
  'valueOf/d': (_, a) => stringOf(a.value(0)),
};
