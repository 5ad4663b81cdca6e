import type { JavaData } from '../../java/collections';
import type { CompiledPath } from '../path/ast';
import { PathFailure } from '../path/failure';
import type { Node } from './node';

/** Values one read may look at. A definite path looks at a handful, `$..*` at each value once or twice. */
const MAX_VISITS = 5_000_000;

/** What all evaluations of one read share: the document, the work done, and what filters need only once. */
export class ReadContext {
  /** Values of `$` paths in filters; Jayway caches them per read (F-8). */
  readonly documentValues = new Map<CompiledPath, Node>();
  /** Elements of JSON lists that are written in the path. */
  readonly literalLists = new Map<string, readonly Node[] | null>();
  #visits = 0;

  constructor(
    readonly root: JavaData,
    /** False if functions must leave the document alone (`append`, P-5). */
    readonly mayChange: boolean,
  ) {}

  /** Counts one look at a value; fails when a path costs more than a page can wait for. */
  visit(): void {
    if (++this.#visits > MAX_VISITS)
      throw new PathFailure('LimitExceeded', `the path looks at more than ${MAX_VISITS} values`);
  }
}
