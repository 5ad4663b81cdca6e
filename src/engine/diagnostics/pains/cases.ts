import type { IntegrationResponse, LambdaBackend } from '../../model';
import { run, type TestCase } from '../../pipeline/fixtures';
import { targetOfHeader } from '../../pipeline/mapping-expression';
import type { Problem, Simulation } from '../../simulation';

/** Pieces that the cases of the pains are put together from. */

export const OK: IntegrationResponse = { statusCode: '200' };
export const target = targetOfHeader;

/** A response with a pattern. */
export function pattern(selectionPattern: string, statusCode = '400'): IntegrationResponse {
  return { statusCode, selectionPattern };
}

/** A response with a template. */
export function templated(template: string | null, key = 'application/json'): IntegrationResponse {
  return { statusCode: '200', responseTemplates: { [key]: template } };
}

/** An HTTP backend that answers 200 with a text. */
export function http(text: string): { body: { text: string } } {
  return { body: { text } };
}

/** A function error given as payload text. */
export function errorPayload(payload: string): LambdaBackend {
  return { outcome: 'errorPayload', payload };
}

/** Simulates a case with everything explained. */
export function explained(test: TestCase): Simulation {
  return run(test, { explain: true });
}

/** The codes of problems. */
export function codes(problems: readonly Problem[]): string[] {
  return problems.map((entry) => entry.code);
}
