import type { JavaValue } from '../java';
import type { Range } from './ast';
import type { Limits } from './limits';
import { type LineColumn, offsetToLineColumn } from './position';
import type { Recorder } from './recording/recorder';
import { RenderFailure } from './signals';

/** The state of one run of a template. */
export class Run {
  /** What has been printed: the output, or the text of the string being interpolated. */
  text = '';
  /** Strings and blocks being rendered into a text of their own. */
  captures = 0;
  readonly #nullElements: { name: string; active: boolean }[] = [];
  #steps = 0;
  #depth = 0;

  constructor(
    readonly source: string,
    readonly variables: Map<string, JavaValue>,
    readonly limits: Limits,
    readonly recorder: Recorder | null,
    /** Maps that print nothing (VAR-7). */
    readonly silent: ReadonlySet<JavaValue>,
  ) {}

  /** The value of a variable, null when undefined. */
  get(name: string): JavaValue {
    if (this.#nullElements.length > 0 && this.#nullElements.some((e) => e.active && e.name === name)) return null;
    return this.variables.get(name) ?? null;
  }

  /** Sets a variable. */
  set(name: string, value: JavaValue): void {
    this.variables.set(name, value);
    this.recorder?.assign(name, value);
  }

  /** Sets a variable back to what it was; null removes it. */
  restore(name: string, value: JavaValue): void {
    if (value !== null) this.variables.set(name, value);
    else {
      this.variables.delete(name);
      this.#hide(name, false);
    }
    this.recorder?.assign(name, value);
  }

  /** Sets a loop variable to the next element. */
  setElement(name: string, value: JavaValue): void {
    this.variables.set(name, value);
    if (value === null) this.#hide(name, true);
  }

  /** Runs a round whose element is null: its variable reads as null whatever is assigned to it (FOR-5). */
  withNullElement(name: string, action: () => void): void {
    this.#nullElements.push({ name, active: true });
    try {
      action();
    } finally {
      this.#nullElements.pop();
    }
  }

  #hide(name: string, active: boolean): void {
    for (const element of this.#nullElements) if (element.name === name) element.active = active;
  }

  /** Line and column of a node. */
  positionOf(range: Range): LineColumn {
    return offsetToLineColumn(this.source, range.start);
  }

  /** Counts one step of work at `range`. */
  count(range: Range): void {
    if (++this.#steps > this.limits.steps) {
      throw new RenderFailure(`Stopped after ${this.limits.steps} steps: the template does not come to an end`, range);
    }
  }

  /** Checks the length of a text built at `range`. */
  checkLength(length: number, range: Range): void {
    if (length > this.limits.output) {
      throw new RenderFailure(`Stopped: more than ${this.limits.output} characters of text were built`, range);
    }
  }

  /** Prints. `range` is the template text that does it. */
  write(text: string, range: Range): void {
    if (text === '') return;
    this.checkLength(this.text.length + text.length, range);
    if (this.recorder !== null && this.captures === 0) this.recorder.print(this.text.length, text, range);
    this.text += text;
  }

  /** Runs `action` with an output of its own and answers what it printed. */
  capture(range: Range, action: () => void): string {
    const outer = this.text;
    this.text = '';
    this.captures++;
    try {
      this.nest(range, action);
      return this.text;
    } finally {
      this.text = outer;
      this.captures--;
    }
  }

  /** Runs `action` one level deeper. */
  nest(range: Range, action: () => void): void {
    if (this.#depth >= this.limits.depth) {
      throw new RenderFailure(`Stopped: more than ${this.limits.depth} levels of nesting`, range);
    }
    this.#depth++;
    try {
      action();
    } finally {
      this.#depth--;
    }
  }
}
