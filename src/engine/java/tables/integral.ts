/** Public methods of java.lang.Integer. The notation is that of `signatures.ts`. */
export const INTEGER = `
  +bitCount:i>i byteValue:>b +compare:ii>i compareTo:I,O>i +compareUnsigned:ii>i +decode:S>I describeConstable:>k
  +divideUnsigned:ii>i doubleValue:>d floatValue:>f +getInteger:S,SI>I +hashCode:i>i +highestOneBit:i>i intValue:>i
  longValue:>j +lowestOneBit:i>i +max:ii>i +min:ii>i +numberOfLeadingZeros:i>i +numberOfTrailingZeros:i>i
  +parseInt:Qiii,S,Si>i +parseUnsignedInt:Qiii,S,Si>i +remainderUnsigned:ii>i resolveConstantDesc:x>I +reverse:i>i
  +reverseBytes:i>i +rotateLeft:ii>i +rotateRight:ii>i shortValue:>h +signum:i>i +sum:ii>i +toBinaryString:i>S
  +toHexString:i>S +toOctalString:i>S +toString:i,ii>S +toUnsignedLong:i>j +toUnsignedString:i,ii>S +valueOf:i,S,Si>I`;

/** Public methods of java.lang.Long. The notation is that of `signatures.ts`. */
export const LONG = `
  +bitCount:j>i byteValue:>b +compare:jj>i compareTo:J,O>i +compareUnsigned:jj>i +decode:S>J describeConstable:>k
  +divideUnsigned:jj>j doubleValue:>d floatValue:>f +getLong:S,Sj>J +hashCode:j>i +highestOneBit:j>j intValue:>i
  longValue:>j +lowestOneBit:j>j +max:jj>j +min:jj>j +numberOfLeadingZeros:j>i +numberOfTrailingZeros:j>i
  +parseLong:Qiii,S,Si>j +parseUnsignedLong:Qiii,S,Si>j +remainderUnsigned:jj>j resolveConstantDesc:x>J +reverse:j>j
  +reverseBytes:j>j +rotateLeft:ji>j +rotateRight:ji>j shortValue:>h +signum:j>i +sum:jj>j +toBinaryString:j>S
  +toHexString:j>S +toOctalString:j>S +toString:j,ji>S +toUnsignedString:j,ji>S +valueOf:S,Si,j>J`;

/** Public methods of java.lang.Short. The notation is that of `signatures.ts`. */
export const SHORT = `
  byteValue:>b +compare:hh>i compareTo:H,O>i +compareUnsigned:hh>i +decode:S>H describeConstable:>k doubleValue:>d
  floatValue:>f +hashCode:h>i intValue:>i longValue:>j +parseShort:S,Si>h +reverseBytes:h>h shortValue:>h
  +toString:h>S +toUnsignedInt:h>i +toUnsignedLong:h>j +valueOf:S,Si,h>H`;

/** Public methods of java.lang.Byte. The notation is that of `signatures.ts`. */
export const BYTE = `
  byteValue:>b +compare:bb>i compareTo:B,O>i +compareUnsigned:bb>i +decode:S>B describeConstable:>k doubleValue:>d
  floatValue:>f +hashCode:b>i intValue:>i longValue:>j +parseByte:S,Si>b shortValue:>h +toString:b>S
  +toUnsignedInt:b>i +toUnsignedLong:b>j +valueOf:b,S,Si>B`;
