import { JavaMap } from '../java/collections';
import { JavaBigInteger, JavaLong } from '../java/values';
import { parseJson } from '../json';
import { configurationError, type Failure } from './failure';

/** The code that a MOCK integration answers with, or why there is none. */
export type MockCode = { ok: true; statusCode: string } | { ok: false; failure: Failure };

const WORDING = 'Unable to parse statusCode. It should be an integer that is defined in the request template.';

/**
 * Reads `statusCode` from what the request template printed (or from the client's body, MOCK-3): permissive JSON, an
 * object, an integer of any size (MOCK-1); anything else fails (MOCK-2). That a body which no template made fails too is
 * inferred: the documentation has the default response answer then (MOCK-3).
 */
export function mockCodeOf(text: string, templated: boolean): MockCode {
  const parsed = parseJson(text);
  const member = parsed.ok && parsed.value instanceof JavaMap ? parsed.value.get('statusCode') : undefined;
  if (typeof member === 'number') return { ok: true, statusCode: String(member) };
  if (member instanceof JavaLong || member instanceof JavaBigInteger)
    return { ok: true, statusCode: member.value.toString() };
  const reason = !parsed.ok
    ? `A MOCK integration needs JSON with an integer statusCode from its request template; this is not JSON: ${parsed.error.message}`
    : 'A MOCK integration needs an integer statusCode from its request template, and a string does not count.';
  return {
    ok: false,
    failure: configurationError(WORDING, {
      reason,
      rule: templated ? 'MOCK-2' : 'MOCK-3',
      grade: templated ? 'reported' : 'inferred',
      backendCalled: false,
    }),
  };
}
