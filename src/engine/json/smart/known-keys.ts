const SLOTS = 256;
/** Longer keys rarely repeat. */
const MAX_LENGTH = 40;

/**
 * Keys already read. A list of records repeats a few names many times; handing out the same string spares its copies
 * and their hashes.
 */
export class KnownKeys {
  readonly #slots: string[] = new Array(SLOTS).fill('');

  /** The key text[start, end) as a string made before, if its slot still holds it. */
  find(text: string, start: number, end: number): string {
    const length = end - start;
    if (length === 0 || length > MAX_LENGTH) return text.slice(start, end);
    const middle = text.charCodeAt(start + (length >> 1));
    const slot = (text.charCodeAt(start) * 31 + middle * 7 + text.charCodeAt(end - 1) + length) % SLOTS;
    const known = this.#slots[slot] ?? '';
    if (known.length === length && text.startsWith(known, start)) return known;
    const key = text.slice(start, end);
    this.#slots[slot] = key;
    return key;
  }
}
