import { checkText } from './limits';
import { JavaException } from './outcome';
import { Work } from './work';

const MAX_DEPTH = 2000;

/** Collects printed text, and stops where Java would run out of stack or memory. */
export class TextWriter {
  text = '';
  #depth = 0;
  readonly #work = new Work();

  add(part: string): void {
    checkText(this.text.length + part.length);
    this.text += part;
  }
  /** Call before writing what is inside a collection. */
  enter(): void {
    this.#work.enter();
    if (++this.#depth > MAX_DEPTH) throw new JavaException('java.lang.StackOverflowError', 'nested too deeply');
  }
  leave(): void {
    this.#depth--;
  }
}
