import { CODE } from '../smart/characters';
import { ParseFailure } from '../smart/parse-failure';
import { Parser } from '../smart/parser';
import { ARRAY_STOPS, MEMBER_STOPS, type Stops, TOP_STOPS } from '../smart/scanner';

/** Where a UTF-16 offset of JSON text is: the location of the innermost value or member around it. */
export function locationAt(text: string, offset: number): (string | number)[] {
  const parser = new Parser(text);
  const location: (string | number)[] = [];
  parser.skipBlanks();
  let inside = holds(parser, offset, TOP_STOPS);
  while (inside) inside = descend(parser, offset, location);
  return location;
}

/** Steps into the member or element that holds the offset; leaves the parser at the start of its value. */
function descend(parser: Parser, offset: number, location: (string | number)[]): boolean {
  try {
    if (parser.code === CODE.openBracket) return intoElement(parser, offset, location);
    return parser.code === CODE.openBrace && intoMember(parser, offset, location);
  } catch (error) {
    if (error instanceof ParseFailure) return false;
    throw error;
  }
}

function intoElement(parser: Parser, offset: number, location: (string | number)[]): boolean {
  parser.open();
  for (let at = 0; parser.toElement(); at++) {
    if (!holds(parser, offset, ARRAY_STOPS)) continue;
    location.push(at);
    return true;
  }
  return false;
}

function intoMember(parser: Parser, offset: number, location: (string | number)[]): boolean {
  parser.open();
  for (;;) {
    const keyStart = parser.pos;
    const key = parser.readKey();
    if (key === null) return false;
    const onKey = offset >= keyStart && offset < parser.pos;
    const inValue = holds(parser, offset, MEMBER_STOPS);
    if (onKey || inValue) {
      location.push(key);
      return inValue;
    }
    if (!parser.endMember()) return false;
  }
}

/** Whether the value that follows holds the offset; if so the parser is put back to its start. */
function holds(parser: Parser, offset: number, stops: Stops): boolean {
  parser.skipBlanks();
  const start = parser.pos;
  let broken = false;
  try {
    parser.readValue(stops);
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    broken = true;
  }
  const held = offset >= start && (broken || offset < parser.pos);
  if (held || broken) parser.pos = start;
  return held;
}
