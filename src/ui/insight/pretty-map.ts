/**
 * Offsets of a JSON text and of the same text laid out anew, each for the other. Both have the same characters in the
 * same order but for blanks between tokens.
 */
export interface PrettyMap {
  toPretty: (offset: number) => number;
  toRaw: (offset: number) => number;
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

export function mapPretty(raw: string, pretty: string): PrettyMap {
  const forward = new Uint32Array(raw.length + 1).fill(pretty.length);
  const back = new Uint32Array(pretty.length + 1).fill(raw.length);
  let at = 0;
  let shown = 0;
  while (at < raw.length && shown < pretty.length) {
    const a = raw.charCodeAt(at);
    const b = pretty.charCodeAt(shown);
    forward[at] = shown;
    back[shown] = at;
    if (a === b) {
      at += 1;
      shown += 1;
    } else if (isBlank(b)) shown += 1;
    else at += 1;
  }
  return { toPretty: (offset) => forward[offset] ?? pretty.length, toRaw: (offset) => back[offset] ?? raw.length };
}
