/** The Unicode character names this engine knows for `\N{...}`; Java knows them all (rule 3.6). */

const PUNCTUATION =
  'SPACE|EXCLAMATION MARK|QUOTATION MARK|NUMBER SIGN|DOLLAR SIGN|PERCENT SIGN|AMPERSAND|APOSTROPHE|LEFT PARENTHESIS|' +
  'RIGHT PARENTHESIS|ASTERISK|PLUS SIGN|COMMA|HYPHEN-MINUS|FULL STOP|SOLIDUS';
const AFTER_DIGITS = 'COLON|SEMICOLON|LESS-THAN SIGN|EQUALS SIGN|GREATER-THAN SIGN|QUESTION MARK|COMMERCIAL AT';
const AFTER_CAPITALS =
  'LEFT SQUARE BRACKET|REVERSE SOLIDUS|RIGHT SQUARE BRACKET|CIRCUMFLEX ACCENT|LOW LINE|GRAVE ACCENT';
const AFTER_SMALL = 'LEFT CURLY BRACKET|VERTICAL LINE|RIGHT CURLY BRACKET|TILDE';
const DIGITS = 'ZERO|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE';
const CONTROLS: readonly (readonly [string, number])[] = [
  ['NULL', 0],
  ['CHARACTER TABULATION', 9],
  ['LINE FEED (LF)', 10],
  ['LINE TABULATION', 11],
  ['FORM FEED (FF)', 12],
  ['CARRIAGE RETURN (CR)', 13],
  ['ESCAPE', 27],
  ['DELETE', 127],
  ['NEXT LINE (NEL)', 0x85],
  ['NO-BREAK SPACE', 0xa0],
  ['EN DASH', 0x2013],
  ['EM DASH', 0x2014],
  ['LEFT SINGLE QUOTATION MARK', 0x2018],
  ['RIGHT SINGLE QUOTATION MARK', 0x2019],
  ['LEFT DOUBLE QUOTATION MARK', 0x201c],
  ['RIGHT DOUBLE QUOTATION MARK', 0x201d],
  ['LINE SEPARATOR', 0x2028],
  ['PARAGRAPH SEPARATOR', 0x2029],
  ['EURO SIGN', 0x20ac],
  ['ZERO WIDTH NO-BREAK SPACE', 0xfeff],
];

function numbered(names: string, first: number): [string, number][] {
  return names.split('|').map((name, index) => [name, first + index]);
}

const KNOWN: ReadonlyMap<string, number> = new Map([
  ...numbered(PUNCTUATION, 0x20),
  ...numbered(AFTER_DIGITS, 0x3a),
  ...numbered(AFTER_CAPITALS, 0x5b),
  ...numbered(AFTER_SMALL, 0x7b),
  ...numbered(DIGITS, 0x30).map(([name, point]): [string, number] => [`DIGIT ${name}`, point]),
  ...CONTROLS,
]);

/** Code point of a character name in any case, blanks around it ignored; -1 if this engine does not know the name. */
export function characterByName(name: string): number {
  const wanted = name.trim().toUpperCase();
  const letter = /^LATIN (CAPITAL|SMALL) LETTER ([A-Z])$/.exec(wanted);
  if (letter !== null) {
    const [, size, capital = ''] = letter;
    return capital.charCodeAt(0) + (size === 'SMALL' ? 32 : 0);
  }
  return KNOWN.get(wanted) ?? -1;
}
