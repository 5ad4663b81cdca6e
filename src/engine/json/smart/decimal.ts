import { JavaBigDecimal } from '../../java/values';

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?)(\d+))?$/;
const MAX_INT = 2_147_483_647;

/** Why `new BigDecimal(text)` throws a NumberFormatException, in the JDK's words ('' where it gives none). */
interface DecimalError {
  readonly reason: string;
}

/** `new BigDecimal(text)`: sign, digits with at most one point, exponent of at most ten digits (N-2, F-11). */
export function parseBigDecimal(text: string): JavaBigDecimal | DecimalError {
  const [, sign, whole, fraction = '', exponentSign = '', exponentDigits = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return { reason: malformed(text) };
  const exponentText = exponentDigits.replace(/^0+(?=\d)/, '');
  if (exponentText.length > 10) return { reason: 'Too many nonzero exponent digits.' };
  const exponent = Number(`${exponentSign}${exponentText}`);
  if (exponent > MAX_INT || exponent < -MAX_INT - 1) return { reason: 'Exponent overflow.' };
  if (whole === '' && fraction === '') return { reason: 'No digits found.' };
  const scale = fraction.length - exponent;
  if (scale > MAX_INT || scale < -MAX_INT - 1) return { reason: 'Scale out of range.' };
  const digits = BigInt(whole + fraction);
  return new JavaBigDecimal(sign === '-' ? -digits : digits, scale);
}

/** The JDK's message for text that is no number at all. */
function malformed(text: string): string {
  const odd = /^\d*\.?\d*([^\d.eE])/.exec(text.replace(/^[+-]/, ''))?.[1];
  if (odd !== undefined)
    return `Character ${odd} is neither a decimal digit number, decimal point, nor "e" notation exponential mark.`;
  return /\..*\./.test(text) ? 'Character array contains more than one decimal point.' : '';
}
