import { JavaException } from './outcome';

/** Beyond this Java's default heap is spent too. */
const MAX_LENGTH = 64_000_000;
const MAX_DEPTH = 1000;

/** Collects printed text, and stops where Java would run out of stack or memory. */
export class TextWriter {
  text = '';
  #depth = 0;

  add(part: string): void {
    if (this.text.length + part.length > MAX_LENGTH)
      throw new JavaException('java.lang.OutOfMemoryError', 'Java heap space');
    this.text += part;
  }
  /** Call before writing what is inside a collection. */
  enter(): void {
    if (++this.#depth > MAX_DEPTH) throw new JavaException('java.lang.StackOverflowError', 'nested too deeply');
  }
  leave(): void {
    this.#depth--;
  }
}
