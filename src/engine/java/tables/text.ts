/** Public methods of java.lang.Object. The notation is that of `signatures.ts`. */
export const OBJECT = `
  equals:O>z getClass:>P hashCode:>i notify:>v notifyAll:>v toString:>S wait:j,,ji>v`;

/** Public methods of java.lang.String, Object left out. The notation is that of `signatures.ts`. */
export const STRING = `
  charAt:i>c chars:>W codePointAt:i>i codePointBefore:i>i codePointCount:ii>i codePoints:>W +compare:QQ>i
  compareTo:S,O>i compareToIgnoreCase:S>i concat:S>S contains:Q>z contentEquals:Q,y>z +copyValueOf:[c,[cii>S
  describeConstable:>k endsWith:S>z equalsIgnoreCase:S>z +format:S[O,xS[O>S formatted:[O>S getBytes:,S,x>[b
  getBytes:ii[bi>v getChars:ii[ci>v indent:i>S indexOf:i,ii,S,Si>i intern:>S isBlank:>z isEmpty:>z +join:Q[Q,QE>S
  lastIndexOf:i,ii,S,Si>i length:>i lines:>w matches:S>z offsetByCodePoints:ii>i regionMatches:ziSii,iSii>z repeat:i>S
  replace:cc,QQ>S replaceAll:SS>S replaceFirst:SS>S resolveConstantDesc:x>S split:S,Si>[S startsWith:S,Si>z strip:>S
  stripIndent:>S stripLeading:>S stripTrailing:>S subSequence:ii>Q substring:i,ii>S toCharArray:>[c toLowerCase:,x>S
  toUpperCase:,x>S transform:x>O translateEscapes:>S trim:>S +valueOf:z,c,[c,[cii,d,f,i,O,j>S`;
