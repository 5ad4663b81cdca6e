import { isAsciiDigit, isAsciiLetter, toCodePoints, unitsOf } from '../sets/code-points';

const BACKSLASH = 0x5c;
const CAPITAL_Q = 0x51;
const CAPITAL_E = 0x45;

/** The text that Java parses: code points after quote expansion, each with its place in the pattern (rule 2.1). */
export interface PatternText {
  readonly units: readonly number[];
  /** Offsets of the units; one more entry than units, the last being the pattern's length. */
  readonly origins: readonly number[];
  /** Offsets where the units end in the pattern; parallel to `units`. */
  readonly ends: readonly number[];
}

class Expansion {
  readonly units: number[] = [];
  readonly origins: number[] = [];
  readonly ends: number[] = [];

  /** Units that all stand for the `length` UTF-16 units of the pattern at `origin`. */
  add(origin: number, length: number, ...units: number[]): void {
    for (const unit of units) {
      this.units.push(unit);
      this.origins.push(origin);
      this.ends.push(origin + length);
    }
  }

  /** One character between `\Q` and `\E`, made literal. A digit right after `\Q` could continue a back-reference. */
  addQuoted(origin: number, unit: number, first: boolean): void {
    const length = unitsOf(unit);
    if (unit >= 128 || isAsciiLetter(unit)) this.add(origin, length, unit);
    else if (isAsciiDigit(unit)) this.add(origin, length, ...(first ? [BACKSLASH, 0x78, 0x33, unit] : [unit]));
    else this.add(origin, length, BACKSLASH, unit);
  }
}

/** Turns `\Q...\E` into escapes, as Java does before it parses (rule 2.2). */
export function expandQuotes(pattern: string): PatternText {
  const source = toCodePoints(pattern);
  const text = new Expansion();
  let offset = 0;
  let quoted = false;
  let first = false;
  for (let at = 0; at < source.length; ) {
    const unit = source[at] ?? 0;
    const next = source[at + 1];
    const pair = unit === BACKSLASH && next !== undefined;
    if (quoted && pair && next === CAPITAL_E) {
      quoted = false;
      at += 2;
      offset += 2;
    } else if (quoted) {
      text.addQuoted(offset, unit, first);
      first = false;
      at += 1;
      offset += unitsOf(unit);
    } else if (pair && next === CAPITAL_Q) {
      quoted = true;
      first = true;
      at += 2;
      offset += 2;
    } else {
      text.add(offset, unitsOf(unit), unit);
      if (pair) text.add(offset + 1, unitsOf(next), next);
      at += pair ? 2 : 1;
      offset += unitsOf(unit) + (pair ? unitsOf(next) : 0);
    }
  }
  text.origins.push(pattern.length);
  return text;
}
