/** Property names and what they contain, as the inside of a JavaScript `[...]` with flag `u` (rules 10.4 to 10.6). */

const ANY_CASE = '\\p{Lowercase}\\p{Uppercase}\\p{Lt}';
const CASED_CATEGORIES = '\\p{Lu}\\p{Ll}\\p{Lt}';

const CATEGORIES =
  'Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf Co Cs Pd Ps Pe Pc Po Pi Pf Sm Sc Sk So L M N Z C P S'.split(' ');

/** ASCII classes; Java compiles them to sets that stay inside the BMP. */
export const ASCII_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['ASCII', '\\0-\\x7f'],
  ['L1', '\\0-\\xff'],
  ['Alnum', '0-9A-Za-z'],
  ['Alpha', 'A-Za-z'],
  ['Blank', '\\t '],
  ['Cntrl', '\\0-\\x1f\\x7f'],
  ['Digit', '0-9'],
  ['Graph', '!-~'],
  ['Lower', 'a-z'],
  ['Print', ' -~'],
  ['Punct', '!-\\/:-@\\[-`\\{-~'],
  ['Space', '\\t-\\r '],
  ['Upper', 'A-Z'],
  ['XDigit', '0-9A-Fa-f'],
]);

/** Names of rule 10.4 beside the ASCII classes: general categories and `java...`; case-sensitive. */
export const GENERAL_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ...CATEGORIES.map((name): [string, string] => [name, `\\p{${name}}`]),
  ['LC', CASED_CATEGORIES],
  ['LD', '\\p{L}\\p{Nd}'],
  ['all', '\\0-\\u{10ffff}'],
  ['javaLowerCase', '\\p{Lowercase}'],
  ['javaUpperCase', '\\p{Uppercase}'],
  ['javaAlphabetic', '\\p{Alphabetic}'],
  ['javaIdeographic', '\\p{Ideographic}'],
  ['javaTitleCase', '\\p{Lt}'],
  ['javaDigit', '\\p{Nd}'],
  ['javaDefined', '\\P{Cn}'],
  ['javaLetter', '\\p{L}'],
  ['javaLetterOrDigit', '\\p{L}\\p{Nd}'],
  ['javaJavaIdentifierStart', '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}'],
  ['javaJavaIdentifierPart', '\\p{L}\\p{Nl}\\p{Sc}\\p{Pc}\\p{Nd}\\p{Mc}\\p{Mn}\\p{Cf}\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f'],
  ['javaUnicodeIdentifierStart', '\\p{ID_Start}'],
  ['javaUnicodeIdentifierPart', '\\p{ID_Continue}\\p{Cf}\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f'],
  ['javaIdentifierIgnorable', '\\p{Cf}\\0-\\x08\\x0e-\\x1b\\x7f-\\x9f'],
  ['javaSpaceChar', '\\p{Z}'],
  ['javaWhitespace', '\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'],
  ['javaISOControl', '\\0-\\x1f\\x7f-\\x9f'],
  ['javaMirrored', '\\p{Bidi_Mirrored}'],
]);

/** POSIX names in capitals with their Unicode meaning: after `Is`, or alone under flag `U`. */
export const UNICODE_POSIX: ReadonlyMap<string, string> = new Map([
  ['ALPHA', '\\p{Alphabetic}'],
  ['LOWER', '\\p{Lowercase}'],
  ['UPPER', '\\p{Uppercase}'],
  ['SPACE', '\\p{White_Space}'],
  ['PUNCT', '\\p{P}'],
  ['XDIGIT', '\\p{Nd}\\p{Hex_Digit}'],
  ['ALNUM', '\\p{Alphabetic}\\p{Nd}'],
  ['CNTRL', '\\p{Cc}'],
  ['DIGIT', '\\p{Nd}'],
  ['BLANK', '\\p{Zs}\\t'],
  ['GRAPH', '^\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}'],
  ['PRINT', '^\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cs}\\p{Cn}'],
]);

/** Binary properties in capitals, known after `Is` (rule 10.5). */
export const BINARY_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['ALPHABETIC', '\\p{Alphabetic}'],
  ['ASSIGNED', '\\P{Cn}'],
  ['CONTROL', '\\p{Cc}'],
  ['HEXDIGIT', '\\p{Nd}\\p{Hex_Digit}'],
  ['HEX_DIGIT', '\\p{Nd}\\p{Hex_Digit}'],
  ['IDEOGRAPHIC', '\\p{Ideographic}'],
  ['JOINCONTROL', '\\p{Join_Control}'],
  ['JOIN_CONTROL', '\\p{Join_Control}'],
  ['LETTER', '\\p{L}'],
  ['LOWERCASE', '\\p{Lowercase}'],
  ['NONCHARACTERCODEPOINT', '\\p{Noncharacter_Code_Point}'],
  ['NONCHARACTER_CODE_POINT', '\\p{Noncharacter_Code_Point}'],
  ['TITLECASE', '\\p{Lt}'],
  ['PUNCTUATION', '\\p{P}'],
  ['UPPERCASE', '\\p{Uppercase}'],
  ['WHITESPACE', '\\p{White_Space}'],
  ['WHITE_SPACE', '\\p{White_Space}'],
  ['WORD', '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}'],
]);

/** What a property becomes under `(?i)`: those about one case mean any case (rule 6.5). */
export const ANY_CASE_PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['Lower', 'A-Za-z'],
  ['Upper', 'A-Za-z'],
  ['Lu', CASED_CATEGORIES],
  ['Ll', CASED_CATEGORIES],
  ['Lt', CASED_CATEGORIES],
  ['javaLowerCase', ANY_CASE],
  ['javaUpperCase', ANY_CASE],
  ['javaTitleCase', ANY_CASE],
  ['LOWER', ANY_CASE],
  ['UPPER', ANY_CASE],
  ['LOWERCASE', ANY_CASE],
  ['UPPERCASE', ANY_CASE],
  ['TITLECASE', ANY_CASE],
]);
