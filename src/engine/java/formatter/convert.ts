import { javaHashCode } from '../hash-code';
import { doubleToString } from '../number-format';
import { isNumber, wholeOf } from '../numbers';
import type { JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { stringOf } from '../print';
import { className } from '../type-name';
import {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaChar,
  JavaDouble,
  JavaFloat,
  JavaLong,
  JavaShort,
} from '../values';
import { formatDecimal } from './decimal';
import { layOut } from './layout';
import { formatException, type Specifier } from './parse-format';

const MAX_WIDTH = 10_000_000;

/** The text of one specifier for its argument. */
export function convert(specifier: Specifier, value: JavaValue): string {
  if (specifier.width > MAX_WIDTH || specifier.precision > MAX_WIDTH)
    throw new JavaException('java.lang.OutOfMemoryError', 'Java heap space');
  const text = converted(specifier, value);
  return specifier.isUpper ? text.toUpperCase() : text;
}

function converted(specifier: Specifier, value: JavaValue): string {
  switch (specifier.conversion) {
    case '%':
      return justify(specifier, '%');
    case 'b':
      return general(specifier, String(typeof value === 'boolean' ? value : value !== null));
    case 'h':
      return general(specifier, value === null ? 'null' : (javaHashCode(value) >>> 0).toString(16));
    case 's':
      if (specifier.flags.includes('#')) throw formatException('FormatFlagsConversionMismatchException', 'Flags = #');
      return general(specifier, stringOf(value));
    case 'c':
      return justify(specifier, value === null ? 'null' : character(specifier, value));
    case 'd':
    case 'o':
    case 'x':
      return value === null ? general(specifier, 'null') : integral(specifier, value);
    case 't':
      if (value === null) return general(specifier, 'null');
      if (value instanceof JavaLong)
        throw new JavaException('java.util.UnknownFormatConversionException', 'dates are not modelled');
      throw mismatch(specifier, value);
    default:
      return value === null ? general(specifier, 'null') : fractional(specifier, value);
  }
}

function mismatch({ conversion }: Specifier, value: Exclude<JavaValue, null>): JavaException {
  return formatException('IllegalFormatConversionException', `${conversion} != ${className(value)}`);
}

/** `precision` cuts the text. */
function general(specifier: Specifier, text: string): string {
  return justify(specifier, specifier.precision < 0 ? text : text.slice(0, specifier.precision));
}

function justify({ flags, width }: Specifier, text: string): string {
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

function character(specifier: Specifier, value: Exclude<JavaValue, null>): string {
  if (value instanceof JavaChar) return value.value;
  const isCode = typeof value === 'number' || value instanceof JavaShort || value instanceof JavaByte;
  if (!isCode) throw mismatch(specifier, value);
  const code = typeof value === 'number' ? value : value.value;
  if (code < 0 || code > 0x10ffff)
    throw formatException('IllegalFormatCodePointException', `Code point = 0x${(code >>> 0).toString(16)}`);
  return String.fromCodePoint(code);
}

function integral(specifier: Specifier, value: Exclude<JavaValue, null>): string {
  const whole = isNumber(value) ? wholeOf(value) : undefined;
  if (whole === undefined) throw mismatch(specifier, value);
  if (specifier.conversion === 'd') return layOut(specifier, whole < 0n, (whole < 0n ? -whole : whole).toString());
  const isBig = value instanceof JavaBigInteger;
  if (!isBig)
    for (const flag of '(+ ')
      if (specifier.flags.includes(flag))
        throw formatException('FormatFlagsConversionMismatchException', `Flags = ${flag}`);
  const bits = value instanceof JavaLong ? 64 : value instanceof JavaShort ? 16 : value instanceof JavaByte ? 8 : 32;
  const shown = isBig ? (whole < 0n ? -whole : whole) : BigInt.asUintN(bits, whole);
  const digits = shown.toString(specifier.conversion === 'x' ? 16 : 8);
  const prefix = specifier.flags.includes('#') ? (specifier.conversion === 'x' ? '0x' : '0') : '';
  return layOut({ ...specifier, flags: specifier.flags.replace(',', '') }, isBig && whole < 0n, digits, prefix);
}

function fractional(specifier: Specifier, value: Exclude<JavaValue, null>): string {
  if (value instanceof JavaBigDecimal && specifier.conversion !== 'a') {
    const isNegative = value.unscaled < 0n;
    const magnitude = isNegative ? -value.unscaled : value.unscaled;
    return layOut(specifier, isNegative, formatDecimal(specifier, magnitude, value.scale));
  }
  if (!(value instanceof JavaDouble || value instanceof JavaFloat)) throw mismatch(specifier, value);
  return floating(specifier, value);
}

function floating(specifier: Specifier, value: JavaDouble | JavaFloat): string {
  const n = value.value;
  const isNegative = n < 0 || Object.is(n, -0);
  if (!Number.isFinite(n)) {
    const text = Number.isNaN(n) ? 'NaN' : 'Infinity';
    const flags = specifier.flags.replace(/[0,]/g, '');
    return layOut({ ...specifier, flags: Number.isNaN(n) ? flags.replace(/[+ (]/g, '') : flags }, n < 0, text);
  }
  if (specifier.conversion === 'a')
    throw new JavaException('java.lang.UnsupportedOperationException', '%a is not modelled');
  if (n === 0) return layOut(specifier, isNegative, formatDecimal(specifier, 0n, 0));
  // Java formats the digits that Double.toString prints; a float becomes a double first.
  const [, whole = '0', fraction = '', exponent = '0'] =
    /^(\d+)\.(\d+)(?:E(-?\d+))?$/.exec(doubleToString(Math.abs(n))) ?? [];
  const digits = BigInt(whole + fraction);
  return layOut(specifier, isNegative, formatDecimal(specifier, digits, fraction.length - Number(exponent)));
}
