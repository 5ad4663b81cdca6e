import { checkText } from './limits';
import { JavaException } from './outcome';

const MAX_DEPTH = 2000;
/** Collections in one printed text. A few lists that share each other unfold to more than any memory holds. */
const MAX_COLLECTIONS = 2_000_000;

/** Collects printed text, and stops where Java would run out of stack or memory. */
export class TextWriter {
  text = '';
  #depth = 0;
  #collections = 0;

  add(part: string): void {
    checkText(this.text.length + part.length);
    this.text += part;
  }
  /** Call before writing what is inside a collection. */
  enter(): void {
    if (++this.#collections > MAX_COLLECTIONS) {
      throw new JavaException('java.lang.OutOfMemoryError', 'Java heap space');
    }
    if (++this.#depth > MAX_DEPTH) throw new JavaException('java.lang.StackOverflowError', 'nested too deeply');
  }
  leave(): void {
    this.#depth--;
  }
}
