const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** 1-based line and column, as editors count them. */
export interface LineColumn {
  lineNumber: number;
  column: number;
}

/**
 * Lines of a text as the user holds it. An editor makes all line breaks of a text alike, so its own offsets are off by
 * one per differing break; line and column are the same on both sides.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];

  constructor(text: string) {
    const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
    const ends: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
      ends.push(at);
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
      starts.push(at + 1);
    }
    ends.push(text.length);
    this.#starts = starts;
    this.#ends = ends;
  }

  /** Line and column of an offset; offsets outside the text count as its nearest end. */
  positionAt(offset: number): LineColumn {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const end = this.#ends[low] ?? start;
    return { lineNumber: low + 1, column: Math.max(0, Math.min(offset, end) - start) + 1 };
  }

  /** Offset of a line and column; a column past the line's end is its end. */
  offsetAt(position: LineColumn): number {
    const line = Math.min(Math.max(position.lineNumber, 1), this.#starts.length) - 1;
    const start = this.#starts[line] ?? 0;
    return Math.min(start + position.column - 1, this.#ends[line] ?? start);
  }
}
