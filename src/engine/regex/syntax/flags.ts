import type { CaseMode } from './ast';
import type { Cursor } from './cursor';

/** The inline flags in force, by their letters (rule 5.2). `x` and `d` are also kept by the cursor. */
export interface Flags {
  readonly i: boolean;
  readonly d: boolean;
  readonly m: boolean;
  readonly s: boolean;
  readonly u: boolean;
  readonly x: boolean;
  readonly U: boolean;
}

/** No flag set. */
export const NO_FLAGS: Flags = { i: false, d: false, m: false, s: false, u: false, x: false, U: false };

/** How literals compare under the flags. */
export function caseModeOf(flags: Flags): CaseMode {
  if (!flags.i) return 'exact';
  return flags.u ? 'unicode' : 'ascii';
}

function withFlag(flags: Flags, letter: string, on: boolean): Flags | null {
  switch (letter) {
    case 'i':
    case 'd':
    case 'm':
    case 's':
    case 'u':
    case 'x':
      return { ...flags, [letter]: on };
    case 'U':
      return { ...flags, U: on, u: on };
    case 'c':
      return flags;
    default:
      return null;
  }
}

/** Makes the flags count from the cursor's position on. */
export function applyFlags(cursor: Cursor, flags: Flags): void {
  cursor.comments = flags.x;
  cursor.unixLines = flags.d;
}

/** Reads the letters of `(?flags-flags`, each in force at once; stops before the first other unit (rule 5.2). */
export function parseFlags(cursor: Cursor, flags: Flags): Flags {
  let current = flags;
  let on = true;
  for (let unit = cursor.peek(); ; unit = cursor.next()) {
    if (on && unit === 0x2d) {
      on = false;
      continue;
    }
    const changed = withFlag(current, String.fromCodePoint(unit), on);
    if (changed === null) return current;
    current = changed;
    applyFlags(cursor, current);
  }
}
