import { CODE } from '../smart/characters';
import { ParseFailure } from '../smart/parse-failure';
import { Parser } from '../smart/parser';
import { ARRAY_STOPS, MEMBER_STOPS, type Stops, TOP_STOPS } from '../smart/scanner';

/** UTF-16 offsets [start, end) of a value in JSON text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where a value starts, and ends if it can be read to its end. */
interface Place {
  readonly start: number;
  readonly end: number | null;
}

/**
 * Where the value at a location stands in the text, by json-smart's reading of it: of duplicate members the last one.
 * Null if there is none. Text that breaks off is read as far as it goes.
 */
export function locateInText(text: string, location: readonly (string | number)[]): TextRange | null {
  const parser = new Parser(text);
  parser.skipBlanks();
  let place: Place | null = location.length === 0 ? readPlace(parser, TOP_STOPS) : { start: parser.pos, end: null };
  for (const key of location) {
    if (place === null) return null;
    parser.pos = place.start;
    place = typeof key === 'number' ? findElement(parser, key) : findMember(parser, key);
  }
  return place === null || place.end === null ? null : { start: place.start, end: place.end };
}

/** Reads the value that follows; blanks around it do not belong to it. */
function readPlace(parser: Parser, stops: Stops): Place {
  parser.skipBlanks();
  const start = parser.pos;
  if (step(() => parser.readValue(stops)) === undefined) return { start, end: null };
  let end = Math.min(parser.pos, parser.text.length);
  while (end > start && parser.text.charCodeAt(end - 1) <= CODE.space) end--;
  return { start, end };
}

function findElement(parser: Parser, index: number): Place | null {
  if (parser.code !== CODE.openBracket) return null;
  parser.open();
  for (let at = 0; step(() => parser.toElement()); at++) {
    const place = readPlace(parser, ARRAY_STOPS);
    if (at === index) return place;
    if (place.end === null) return null;
  }
  return null;
}

function findMember(parser: Parser, name: string): Place | null {
  if (parser.code !== CODE.openBrace) return null;
  let found: Place | null = null;
  parser.open();
  for (;;) {
    const key = step(() => parser.readKey());
    if (key === undefined || key === null) return found;
    const place = readPlace(parser, MEMBER_STOPS);
    if (key === name) found = place;
    if (place.end === null || !step(() => parser.endMember())) return found;
  }
}

/** Runs a step of the parser; undefined where it fails. */
function step<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof ParseFailure) return undefined;
    throw error;
  }
}
