import { roundedQuotient } from '../big-decimal';
import { shiftRight } from '../numbers';
import type { Specifier } from './parse-format';

/** The digits of `unscaled` × 10^-scale (not negative) for %e, %f and %g. */
export function formatDecimal(specifier: Specifier, unscaled: bigint, scale: number): string {
  const precision = specifier.precision < 0 ? 6 : specifier.precision;
  switch (specifier.conversion) {
    case 'f':
      return plain(specifier, unscaled, scale, precision);
    case 'e':
      return scientific(specifier, unscaled, scale, precision);
    default:
      return general(specifier, unscaled, scale, precision === 0 ? 1 : precision);
  }
}

/** Half up, as java.util.Formatter rounds; whole numbers gain zeros. */
function rounded(unscaled: bigint, scale: number, to: number): bigint {
  if (to >= scale) return shiftRight(unscaled, scale - to);
  return roundedQuotient(unscaled, 10n ** BigInt(scale - to), 'halfUp');
}

function plain({ flags }: Specifier, unscaled: bigint, scale: number, precision: number): string {
  const digits = rounded(unscaled, scale, precision).toString();
  if (precision === 0) return flags.includes('#') ? `${digits}.` : digits;
  const padded = digits.padStart(precision + 1, '0');
  return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`;
}

function scientific({ flags }: Specifier, unscaled: bigint, scale: number, precision: number): string {
  let exponent = unscaled.toString().length - 1 - scale;
  let digits = rounded(unscaled, scale, precision - exponent).toString();
  if (unscaled !== 0n && digits.length > precision + 1) {
    digits = digits.slice(0, -1);
    exponent++;
  }
  digits = digits.padStart(precision + 1, '0');
  const point = precision > 0 || flags.includes('#') ? '.' : '';
  const power = Math.abs(exponent).toString().padStart(2, '0');
  return `${digits.slice(0, 1)}${point}${digits.slice(1)}e${exponent < 0 ? '-' : '+'}${power}`;
}

/** %g: plain between 10^-4 and 10^precision (after rounding), else scientific. */
function general(specifier: Specifier, unscaled: bigint, scale: number, precision: number): string {
  if (unscaled === 0n && scale === 0) return plain(specifier, 0n, 0, precision - 1);
  if (unscaled === 0n) return scientific(specifier, 0n, scale, precision - 1);
  const size = unscaled.toString().length - scale;
  const significant = rounded(unscaled, scale, precision - size);
  const magnitude = significant.toString().length - (precision - size);
  if (magnitude > precision || magnitude < -3) return scientific(specifier, unscaled, scale, precision - 1);
  return plain(specifier, unscaled, scale, Math.max(0, precision - magnitude));
}
