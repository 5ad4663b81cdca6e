/** 0.digits × 10^exponent. */
export interface Decimal {
  digits: string;
  exponent: number;
}

/** Bits of 5^n; the JDK's own table says 0 for n = 0, and the choice of integer width below depends on it. */
function bitsOfPowerOf5(n: number): number {
  if (n === 0) return 0;
  return n < 27 ? (5n ** BigInt(n)).toString(2).length : n * 3;
}

/**
 * The decimal digits JDK 17 prints for significand × 2^(binExponent-52): Steele and White's digit generation with the
 * JDK's shortcuts, which make it print one digit too many for some numbers (PRT-2). `significand` has its top bit at
 * 2^52; `precision` counts the bits that were really there (53, 24, fewer for denormals).
 */
export function binaryToDecimal(binExponent: number, significand: bigint, precision: number): Decimal {
  let tailZeros = 0;
  for (let rest = significand; (rest & 1n) === 0n; rest >>= 1n) tailZeros++;
  const bits = 53 - tailZeros;
  const tinyBits = Math.max(0, bits - binExponent - 1);
  if (tinyBits === 0 && binExponent <= 62 && binExponent >= -21)
    return wholeNumber(binExponent, significand, precision);

  const estimate = estimateExponent(significand, binExponent);
  const b5 = Math.max(0, -estimate);
  const s5 = Math.max(0, estimate);
  let b2 = b5 + tinyBits + binExponent;
  let s2 = s5 + tinyBits;
  let m2 = b2 - precision;
  b2 -= bits - 1;
  const common = Math.min(b2, s2);
  b2 -= common;
  s2 -= common;
  m2 -= common;
  // Below a power of two the neighbour is only half as far away.
  if (bits === 1) m2 -= 1;
  if (m2 < 0) {
    b2 -= m2;
    s2 -= m2;
    m2 = 0;
  }
  const bBits = bits + b2 + bitsOfPowerOf5(b5);
  const tenSBits = s2 + 1 + bitsOfPowerOf5(s5 + 1);
  const width = bBits < 32 && tenSBits < 32 ? 32 : bBits < 64 && tenSBits < 64 ? 64 : 0;
  const power5 = 5n ** BigInt(b5);
  return generate(
    ((significand >> BigInt(tailZeros)) * power5) << BigInt(b2),
    (5n ** BigInt(s5)) << BigInt(s2),
    power5 << BigInt(m2),
    width,
    estimate,
  );
}

/** Digits of b/s, stopping as soon as the remainder is within m of the number or of its next digit. */
function generate(b0: bigint, s: bigint, m0: bigint, width: 0 | 32 | 64, estimate: number): Decimal {
  const tens = s * 10n;
  // The JDK lets its int and long arithmetic overflow here, and asks for "more than" where big integers ask "at least".
  const wrap = (n: bigint): bigint => (width === 0 ? n : BigInt.asIntN(width, n));
  let exponent = estimate;
  let b = (b0 % s) * 10n;
  let m = wrap(m0 * 10n);
  let low = false;
  let high = false;
  const test = (): void => {
    const sum = wrap(b + m);
    low = b < m;
    high = width === 0 ? tens <= sum : sum > tens;
  };
  test();
  const first = b0 / s;
  let digits = '';
  if (first === 0n && !high) exponent -= 1;
  else digits = first.toString();
  // Scientific notation always shows two digits.
  if (exponent < -3 || exponent >= 8) {
    low = false;
    high = false;
  }
  while (!low && !high) {
    const digit = b / s;
    b = (b % s) * 10n;
    m = wrap(m * 10n);
    if (width !== 0 && m <= 0n) {
      low = true;
      high = true;
    } else test();
    digits += digit.toString();
  }
  const twice = b * 2n;
  const odd = (digits.charCodeAt(digits.length - 1) & 1) === 1;
  const up = high && (!low || twice > tens || (twice === tens && odd));
  return up ? roundUp(digits, exponent + 1) : { digits, exponent: exponent + 1 };
}

function roundUp(digits: string, exponent: number): Decimal {
  const kept = digits.replace(/9+$/, '');
  if (kept === '') return { digits: '1'.padEnd(digits.length, '0'), exponent: exponent + 1 };
  const last = kept.charCodeAt(kept.length - 1) + 1;
  return { digits: (kept.slice(0, -1) + String.fromCharCode(last)).padEnd(digits.length, '0'), exponent };
}

/** Whole numbers below 2^63 print their digits, rounded where the bits say nothing more. */
function wholeNumber(binExponent: number, significand: bigint, precision: number): Decimal {
  let value = binExponent >= 52 ? significand << BigInt(binExponent - 52) : significand >> BigInt(52 - binExponent);
  const spare = binExponent > precision ? binExponent - precision - 1 : 0;
  const dropped = spare > 1 ? Math.floor(spare * Math.LOG10E * Math.LN2) : 0;
  const unit = 10n ** BigInt(dropped);
  value = dropped === 0 ? value : value / unit + (value % unit >= unit / 2n ? 1n : 0n);
  const digits = value.toString();
  return { digits: digits.replace(/0+$/, ''), exponent: digits.length + dropped };
}

/** An estimate of floor(log10) from the leading bits: exact, or one too high. */
function estimateExponent(significand: bigint, binExponent: number): number {
  const leading = Number(significand) / 2 ** 52;
  return Math.floor((leading - 1.5) * 0.289529654 + 0.176091259 + binExponent * 0.301029995663981);
}
