import type { LambdaRuntime } from '../model';

/** A function error as the runtime is told about it. */
export interface FunctionError {
  errorMessage: string;
  errorType: string;
  runtime: LambdaRuntime;
  stackTrace: readonly string[];
}

/** JSON as Python's `json.dumps(…, ensure_ascii=False)` writes it: a blank after each comma and colon. */
function pythonJson(members: readonly (readonly [string, string | readonly string[]])[]): string {
  const value = (item: string | readonly string[]): string =>
    typeof item === 'string' ? JSON.stringify(item) : `[${item.map((entry) => JSON.stringify(entry)).join(', ')}]`;
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}: ${value(item)}`).join(', ')}}`;
}

/**
 * The payload that a Lambda runtime writes for an error that the function threw: member names, their order and the
 * spacing are each runtime's own.
 */
export function functionErrorPayload(error: FunctionError, requestId: string): string {
  const { errorMessage, errorType, stackTrace } = error;
  switch (error.runtime) {
    case 'nodejs':
      return JSON.stringify({ errorType, errorMessage, trace: stackTrace });
    case 'python':
      return pythonJson([
        ['errorMessage', errorMessage],
        ['errorType', errorType],
        ['requestId', requestId],
        ['stackTrace', stackTrace],
      ]);
    case 'java':
      return JSON.stringify({ errorMessage, errorType, stackTrace });
    default:
      return error.runtime satisfies never;
  }
}
