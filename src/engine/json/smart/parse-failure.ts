/** A json-smart ParseException on its way out of the parser; never leaves this folder's doors. */
export class ParseFailure extends Error {
  constructor(
    message: string,
    /** 0-based UTF-16 index that the message names, or where the offending text starts. */
    readonly position: number,
  ) {
    super(message);
  }
}

/** S-1, CHAR. */
export function unexpectedCharacter(character: string, position: number): ParseFailure {
  return new ParseFailure(`Unexpected character (${character}) at position ${position}.`, position);
}

/** S-1, TOK. */
export function unexpectedToken(token: string, position: number): ParseFailure {
  return new ParseFailure(`Unexpected token ${token} at position ${position}.`, position);
}

/** S-1, EOF. */
export function unexpectedEnd(position: number, seen: 'null' | 'EOF'): ParseFailure {
  return new ParseFailure(`Unexpected End Of File position ${position}: ${seen}`, position);
}

/** S-1, UNI. */
export function badUnicodeEscape(character: string, position: number): ParseFailure {
  return new ParseFailure(`Unexpected unicode escape sequence ${character} at position ${position}.`, position);
}

/** S-11: nested more than 400 levels deep. */
export function tooDeep(opener: string, position: number): ParseFailure {
  return new ParseFailure(
    `Malicious payload, having non natural depths, parsing stoped on ${opener} at position ${position}.`,
    position,
  );
}
