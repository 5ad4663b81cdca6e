/** Public methods of java.math.BigInteger. The notation is that of `signatures.ts`. */
export const BIGINTEGER = `
  abs:>N add:N>N and:N>N andNot:N>N bitCount:>i bitLength:>i byteValue:>b byteValueExact:>b clearBit:i>N
  compareTo:N,O>i divide:N>N divideAndRemainder:N>[N doubleValue:>d flipBit:i>N floatValue:>f gcd:N>N
  getLowestSetBit:>i intValue:>i intValueExact:>i isProbablePrime:i>z longValue:>j longValueExact:>j max:N>N min:N>N
  mod:N>N modInverse:N>N modPow:NN>N multiply:N>N negate:>N nextProbablePrime:>N not:>N or:N>N pow:i>N
  +probablePrime:ix>N remainder:N>N setBit:i>N shiftLeft:i>N shiftRight:i>N shortValue:>h shortValueExact:>h signum:>i
  sqrt:>N sqrtAndRemainder:>[N subtract:N>N testBit:i>z toByteArray:>[b toString:i>S +valueOf:j>N xor:N>N`;

/** Public methods of java.math.BigDecimal. The notation is that of `signatures.ts`. */
export const BIGDECIMAL = `
  abs:,x>G add:G,Gx>G byteValue:>b byteValueExact:>b compareTo:G,O>i divide:G,Gi,Gii,Gix,Gx,Gx>G
  divideAndRemainder:G,Gx>[G divideToIntegralValue:G,Gx>G doubleValue:>d floatValue:>f intValue:>i intValueExact:>i
  longValue:>j longValueExact:>j max:G>G min:G>G movePointLeft:i>G movePointRight:i>G multiply:G,Gx>G negate:,x>G
  plus:,x>G pow:i,ix>G precision:>i remainder:G,Gx>G round:x>G scale:>i scaleByPowerOfTen:i>G setScale:i,ii,ix>G
  shortValue:>h shortValueExact:>h signum:>i sqrt:x>G stripTrailingZeros:>G subtract:G,Gx>G toBigInteger:>N
  toBigIntegerExact:>N toEngineeringString:>S toPlainString:>S ulp:>G unscaledValue:>N +valueOf:d,j,ji>G`;
