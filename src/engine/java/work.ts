import { outOfMemory } from './limits';

/** Collections that comparing, hashing or printing one value may enter. */
const MAX_COLLECTIONS = 400_000;

/**
 * Counts the collections that one walk through a value enters. A few lists that share each other unfold to more than
 * any memory holds, so that a walk must end by its length also where its depth is small.
 */
export class Work {
  #collections = 0;

  /** Throws OutOfMemoryError once there are too many. */
  enter(): void {
    if (++this.#collections > MAX_COLLECTIONS) throw outOfMemory();
  }
}
