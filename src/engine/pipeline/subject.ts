import { JavaMap } from '../java/collections';
import { parseJson } from '../json';
import type { Subject } from '../simulation';
import type { EndpointResponse } from './backend';
import { decodeUtf8 } from './utf8';

/** The subject of an HTTP or AWS service integration: the decimal status (SEL-2, SEL-17). */
export function statusSubject(response: EndpointResponse): Subject {
  return {
    kind: 'statusCode',
    value: String(response.statusCode),
    present: true,
    note: 'Patterns are tested against the status code that the backend answered, never against its body.',
    rule: 'SEL-2',
    grade: 'recorded',
  };
}

/** The subject of a MOCK integration: the integer `statusCode` of the request template's output (SEL-2, SEL-18). */
export function mockSubject(statusCode: string): Subject {
  return {
    kind: 'mockStatusCode',
    value: statusCode,
    present: true,
    note: 'Patterns are tested against the statusCode that the request template wrote.',
    rule: 'SEL-18',
    grade: 'recorded',
  };
}

const noMessage = (note: string, rule: string, grade: Subject['grade']): Subject => ({
  kind: 'errorMessage',
  value: '',
  present: false,
  note,
  rule,
  grade,
});

/**
 * The subject of a Lambda integration: `errorMessage` of the payload, never the HTTP status (SEL-2). Without a string
 * `errorMessage` the empty string is tested (SEL-7, SEL-13, SEL-15).
 */
export function lambdaSubject(response: EndpointResponse): Subject {
  const text = decodeUtf8(response.body);
  const parsed = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
  const value = parsed?.ok === true ? parsed.value : undefined;
  if (!(value instanceof JavaMap) || !value.has('errorMessage'))
    return noMessage(
      'The payload has no errorMessage, so patterns are tested against the empty string. The statusCode in a payload plays no part.',
      'SEL-7',
      'recorded',
    );
  const message = value.get('errorMessage');
  if (typeof message !== 'string')
    return noMessage(
      'errorMessage is not a JSON string, so it counts as missing and patterns are tested against the empty string.',
      'SEL-13',
      'reported',
    );
  return {
    kind: 'errorMessage',
    value: message,
    present: true,
    note: response.functionError
      ? 'Patterns are tested against errorMessage of the payload, whole and case-sensitively.'
      : 'The function succeeded, but its payload has an errorMessage, and that is what patterns are tested against. AWS does not document this case.',
    rule: response.functionError ? 'SEL-2' : 'SEL-15',
    grade: response.functionError ? 'recorded' : 'inferred',
  };
}
