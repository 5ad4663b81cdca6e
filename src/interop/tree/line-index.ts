/** Offsets of line starts, computed once, for turning offsets into line numbers. */
export interface LineIndex {
  /** 1-based line of an offset. */
  lineAt(offset: number): number;
  /** 1-based column, counted in UTF-16 units. */
  columnAt(offset: number): number;
}

/** Builds the index; lines end at LF (a CR before it belongs to the line's end). */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const rowOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    lineAt: (offset) => rowOf(offset) + 1,
    columnAt: (offset) => offset - (starts[rowOf(offset)] ?? 0) + 1,
  };
}
