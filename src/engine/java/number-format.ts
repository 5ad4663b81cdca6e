import { binaryToDecimal, type Decimal } from './binary-to-decimal';

const view = new DataView(new ArrayBuffer(8));

/** Double.toString of JDK 17 (PRT-2): `1.0`, `1.0E7`, `NaN`, `-0.0`; `1e23` prints `9.999999999999999E22`. */
export function doubleToString(n: number): string {
  view.setFloat64(0, n);
  const bits = view.getBigUint64(0);
  return format(n, Number((bits >> 52n) & 0x7ffn), bits & 0xf_ffff_ffff_ffffn, 53);
}

/** Float.toString of JDK 17 (PRT-3). `n` is rounded to single precision first. */
export function floatToString(n: number): string {
  view.setFloat32(0, n);
  const bits = view.getUint32(0);
  const exponent = (bits >>> 23) & 0xff;
  const shown = view.getFloat32(0);
  return format(shown, exponent === 0 ? 0 : exponent - 127 + 1023, BigInt(bits & 0x7fffff) << 29n, 24);
}

/** `biased`: exponent field of a double (0 for a denormal); `precision`: 53 for a double, 24 for a float. */
function format(n: number, biased: number, fraction: bigint, precision: 24 | 53): string {
  if (Number.isNaN(n)) return 'NaN';
  const sign = n < 0 || Object.is(n, -0) ? '-' : '';
  if (n === 0) return `${sign}0.0`;
  if (!Number.isFinite(n)) return `${sign}Infinity`;
  return sign + layout(digitsOf(biased, fraction, precision));
}

/** Shifts a denormal up to where the first bit of a normal number is, then converts. */
function digitsOf(biased: number, fraction: bigint, precision: 24 | 53): Decimal {
  if (biased !== 0) return binaryToDecimal(biased - 1023, fraction | (1n << 52n), precision);
  const shift = 53 - fraction.toString(2).length;
  const lowest = precision === 53 ? -1022 : -126;
  return binaryToDecimal(lowest - shift, fraction << BigInt(shift), precision - shift);
}

function layout({ digits, exponent }: Decimal): string {
  if (exponent > 0 && exponent < 8) {
    const whole = digits.slice(0, exponent).padEnd(exponent, '0');
    return `${whole}.${digits.slice(exponent) || '0'}`;
  }
  if (exponent <= 0 && exponent > -3) return `0.${'0'.repeat(-exponent)}${digits}`;
  return `${digits.charAt(0)}.${digits.slice(1) || '0'}E${exponent - 1}`;
}

/** BigDecimal.toString (PRT-3): plain when scale ≥ 0 and the adjusted exponent ≥ -6, else scientific. */
export function bigDecimalToString(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString();
  if (scale === 0) return sign + digits;
  const adjusted = digits.length - 1 - scale;
  if (scale > 0 && adjusted >= -6) {
    const padded = digits.padStart(scale + 1, '0');
    return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
  }
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  const exponent = adjusted === 0 ? '' : `E${adjusted > 0 ? '+' : ''}${adjusted}`;
  return `${sign}${digits.charAt(0)}${fraction}${exponent}`;
}
