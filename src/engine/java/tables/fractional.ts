/** Public methods of java.lang.Float. The notation is that of `signatures.ts`. */
export const FLOAT = `
  byteValue:>b +compare:ff>i compareTo:F,O>i describeConstable:>k doubleValue:>d +floatToIntBits:f>i
  +floatToRawIntBits:f>i floatValue:>f +hashCode:f>i +intBitsToFloat:i>f intValue:>i +isFinite:f>z isInfinite:>z
  +isInfinite:f>z isNaN:>z +isNaN:f>z longValue:>j +max:ff>f +min:ff>f +parseFloat:S>f resolveConstantDesc:x>F
  shortValue:>h +sum:ff>f +toHexString:f>S +toString:f>S +valueOf:f,S>F`;

/** Public methods of java.lang.Double. The notation is that of `signatures.ts`. */
export const DOUBLE = `
  byteValue:>b +compare:dd>i compareTo:D,O>i describeConstable:>k +doubleToLongBits:d>j +doubleToRawLongBits:d>j
  doubleValue:>d floatValue:>f +hashCode:d>i intValue:>i +isFinite:d>z isInfinite:>z +isInfinite:d>z isNaN:>z
  +isNaN:d>z +longBitsToDouble:j>d longValue:>j +max:dd>d +min:dd>d +parseDouble:S>d resolveConstantDesc:x>D
  shortValue:>h +sum:dd>d +toHexString:d>S +toString:d>S +valueOf:d,S>D`;
