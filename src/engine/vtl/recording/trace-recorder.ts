import type { RecorderMaker } from '../run-template';
import { Recorder } from './recorder';

/** Steps that a trace holds. */
const DEFAULT_STEPS = 5000;

/** Records runs, at most `maxSteps` steps of each (default 5000). */
export function traceRecorder(maxSteps = DEFAULT_STEPS): RecorderMaker {
  return (ast, silent) => new Recorder(ast, maxSteps, silent);
}
