import { JavaList, JavaMap, type JavaValue } from '../../java';
import type { Assignment } from '../trace';
import { previewOf } from './preview';

/** Names that loops maintain by themselves. */
const INTERNAL: ReadonlySet<string> = new Set(['velocityCount', 'velocityHasNext', 'foreach']);

/** The variables a template has set, and what changed in them since the last step. */
export class Variables {
  readonly #known = new Map<string, { value: JavaValue; preview: string }>();
  #changes: Assignment[] = [];
  #closed = false;

  /** null removes the variable. */
  assign(name: string, value: JavaValue): void {
    if (INTERNAL.has(name)) return;
    if (value === null) {
      if (this.#known.delete(name)) this.#changes.push({ name, preview: null, type: 'null' });
      return;
    }
    if (this.#closed) {
      this.#known.set(name, { value, preview: '' });
      return;
    }
    const { preview, type } = previewOf(value);
    this.#known.set(name, { value, preview });
    this.#changes.push({ name, preview, type });
  }

  /** Notes lists and maps that a method or assignment changed from inside. */
  refresh(): void {
    for (const [name, known] of this.#known) {
      if (!(known.value instanceof JavaList || known.value instanceof JavaMap)) continue;
      const { preview, type } = previewOf(known.value);
      if (preview === known.preview) continue;
      known.preview = preview;
      this.#changes.push({ name, preview, type });
    }
  }

  /** No more steps are recorded: only the values at the end matter from now on. */
  close(): void {
    this.#closed = true;
  }

  /** The changes since this was last asked. */
  take(): Assignment[] {
    const changes = this.#changes;
    if (changes.length > 0) this.#changes = [];
    return changes;
  }

  /** All variables, as changes. */
  all(): Assignment[] {
    return Array.from(this.#known, ([name, { value }]) => ({ name, ...previewOf(value) }));
  }
}
