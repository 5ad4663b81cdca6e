import type { JavaData } from '../../java/collections';
import { JavaException } from '../../java/outcome';
import type { CompiledPath } from '../path/ast';
import { type PathException, PathFailure } from '../path/failure';
import { ReadContext } from './context';
import { Evaluation, resultOf } from './evaluate';
import { type Location, locationOf } from './trail';

/** What reading a path came to. */
export type PathReading =
  /** E-1: the value of a definite path, or the list of matches as JSONArray. `locate` says where they are. */
  | { readonly ok: true; readonly value: JavaData; readonly matches: readonly LocatedValue[] }
  /** `exception` is the simple name of Java's; PathNotFoundException means that the data is not there (I-2). */
  | { readonly ok: false; readonly exception: PathException; readonly message: string };

/** A value and the keys that lead to it from the root; `computed` if it was made from the value there. */
export interface LocatedValue extends Location {
  readonly value: JavaData;
}

/** Reads a compiled path from a document (section 2). The function `append` changes the document (P-5). */
export function readPath(path: CompiledPath, root: JavaData): PathReading {
  return read(path, root, true);
}

/** Every match of a path with its location, in the order found; none if reading fails. Never changes the document. */
export function locate(path: CompiledPath, root: JavaData): readonly LocatedValue[] {
  const reading = read(path, root, false);
  return reading.ok ? reading.matches : [];
}

function read(path: CompiledPath, root: JavaData, mayChange: boolean): PathReading {
  try {
    const matches = new Evaluation(path, new ReadContext(root, mayChange), false).run(root);
    const value = resultOf(path, matches);
    const kept = path.definite ? matches.slice(-1) : matches;
    return {
      ok: true,
      value,
      get matches() {
        return kept.map((match) => ({ value: match.value, ...locationOf(match.trail) }));
      },
    };
  } catch (error) {
    if (error instanceof PathFailure) return { ok: false, exception: error.exception, message: error.message };
    // A list that `append` put into itself has no end.
    if (error instanceof JavaException || error instanceof RangeError)
      return { ok: false, exception: 'StackOverflowError', message: 'the document is nested too deeply' };
    throw error;
  }
}
