/** A bounded map that forgets what was used longest ago. */
export class LruCache<Value> {
  readonly #entries = new Map<string, Value>();
  constructor(readonly capacity: number) {}

  /** The value of `key`, made by `make` when it is not there. */
  get(key: string, make: (key: string) => Value): Value {
    const known = this.#entries.get(key);
    if (known !== undefined) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make(key);
    this.#entries.set(key, made);
    if (this.#entries.size > this.capacity) {
      const oldest = this.#entries.keys().next();
      if (oldest.done === false) this.#entries.delete(oldest.value);
    }
    return made;
  }
}
