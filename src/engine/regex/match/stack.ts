/** What to do with a frame when the way taken above it has failed. The numbers are the frame's first field. */
export const Frame = {
  /** a = address, b = position: go on there. */
  resume: 0,
  /** a = slot, b = value: put it back, then look further down. */
  restore: 1,
  /** a = address of a run, b = least position, c = position: give one character back. */
  runBack: 2,
  /** a = address of a run, b = position, c = count: take one more character. */
  runMore: 3,
  /** a = address of a general loop's end, b = position: leave the loop. */
  loopLeave: 4,
  /** a = address of a general loop's end, b = position: iterate once more. */
  loopAgain: 5,
  /** a = address of an isolating instruction, b = position, c = start of a look-behind: its body has failed. */
  bodyFailed: 6,
  /** a = address of an isolated loop, b = position, c = count: iterate once more. */
  isolatedAgain: 7,
  /** a = address of an isolated loop: it was entered here. Nothing to do. */
  loopEntered: 8,
  /** a = address of an isolated loop, b and c = span of an iteration beyond the minimum. Nothing to do. */
  iterationKept: 9,
} as const;

const FIELDS = 4;
const INITIAL_FRAMES = 32;
/** Enough for a general loop over 100,000 characters. */
const MAX_FRAMES = 1 << 20;

/** The choices still open and the values to put back, in typed memory so that no input can overflow a call stack. */
export class FrameStack {
  /** Number of frames. */
  height = 0;
  #fields = new Int32Array(INITIAL_FRAMES * FIELDS);

  /** Adds a frame; false if the stack is at its limit. */
  push(kind: number, a: number, b: number, c = 0): boolean {
    const at = this.height * FIELDS;
    if (at === this.#fields.length && !this.#grow()) return false;
    this.#fields[at] = kind;
    this.#fields[at + 1] = a;
    this.#fields[at + 2] = b;
    this.#fields[at + 3] = c;
    this.height += 1;
    return true;
  }

  /** A field (0 to 3) of the frame just above the height. */
  field(index: number): number {
    return this.#fields[this.height * FIELDS + index] ?? 0;
  }

  /** A field (0 to 3) of the frame at an index counted from the bottom. */
  fieldAt(frame: number, index: number): number {
    return this.#fields[frame * FIELDS + index] ?? 0;
  }

  #grow(): boolean {
    if (this.height >= MAX_FRAMES) return false;
    const larger = new Int32Array(this.#fields.length * 2);
    larger.set(this.#fields);
    this.#fields = larger;
    return true;
  }
}
