import { renderTemplate } from '../render';

/** A failure; line and column only where Velocity reports them. */
interface Failure {
  stage: 'parse' | 'init' | 'render';
  line?: number;
  column?: number;
}

/** A template and its output or failure. */
export type Vector = readonly [template: string, expected: string | Failure];

const variables =
  '{"a":{"b":"B","k":[1,2]},"x":"X","l":[10,20],"s":"Hello, World","i":5,"d":2.5,"e":"","f":false,"n":null}';

/** What a template comes to with the variables of the executed vectors, in the form of `expected`. */
export function outcomeOf(template: string, expected: string | Failure): string | Failure {
  const result = renderTemplate(template, { variables, builtins: false });
  if ('output' in result) return result.output;
  const { stage, line, column } = result.error;
  const positioned = typeof expected === 'object' && expected.line !== undefined;
  return positioned && line !== undefined && column !== undefined ? { stage, line, column } : { stage };
}
