/** Public methods of java.lang.Boolean. The notation is that of `signatures.ts`. */
export const BOOLEAN = `
  booleanValue:>z +compare:zz>i compareTo:Z,O>i describeConstable:>k +getBoolean:S>z +hashCode:z>i +logicalAnd:zz>z
  +logicalOr:zz>z +logicalXor:zz>z +parseBoolean:S>z +toString:z>S +valueOf:z,S>Z`;

/** Public methods of java.lang.Character. The notation is that of `signatures.ts`. */
export const CHARACTER = `
  +charCount:i>i charValue:>c +codePointAt:[ci,[cii,Qi>i +codePointBefore:[ci,[cii,Qi>i +codePointCount:[cii,Qii>i
  +codePointOf:S>i +compare:cc>i compareTo:K,O>i describeConstable:>k +digit:ci,ii>i +forDigit:ii>c
  +getDirectionality:c,i>b +getName:i>S +getNumericValue:c,i>i +getType:c,i>i +hashCode:c>i +highSurrogate:i>c
  +isAlphabetic:i>z +isBmpCodePoint:i>z +isDefined:c,i>z +isDigit:c,i>z +isHighSurrogate:c>z +isISOControl:c,i>z
  +isIdentifierIgnorable:c,i>z +isIdeographic:i>z +isJavaIdentifierPart:c,i>z +isJavaIdentifierStart:c,i>z
  +isJavaLetter:c>z +isJavaLetterOrDigit:c>z +isLetter:c,i>z +isLetterOrDigit:c,i>z +isLowSurrogate:c>z
  +isLowerCase:c,i>z +isMirrored:c,i>z +isSpace:c>z +isSpaceChar:c,i>z +isSupplementaryCodePoint:i>z +isSurrogate:c>z
  +isSurrogatePair:cc>z +isTitleCase:c,i>z +isUnicodeIdentifierPart:c,i>z +isUnicodeIdentifierStart:c,i>z
  +isUpperCase:c,i>z +isValidCodePoint:i>z +isWhitespace:c,i>z +lowSurrogate:i>c +offsetByCodePoints:[ciiii,Qii>i
  +reverseBytes:c>c +toChars:i>[c +toChars:i[ci>i +toCodePoint:cc>i +toLowerCase:c>c +toLowerCase:i>i +toString:c,i>S
  +toTitleCase:c>c +toTitleCase:i>i +toUpperCase:c>c +toUpperCase:i>i +valueOf:c>K`;
