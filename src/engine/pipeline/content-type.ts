import type { MethodResponse } from '../model';
import type { Grade } from '../simulation';

const JSON_TYPE = 'application/json';

/**
 * Content-Type of a reply that no mapping or override sets: a model's key of the method response, else
 * `application/json`; never the backend's and never the template's key alone (TPL-6).
 */
export function defaultContentType(
  methodResponse: MethodResponse | undefined,
  templateKey: string | undefined,
): { value: string; reason: string; grade: Grade } {
  const keys = Object.keys(methodResponse?.responseModels ?? {});
  const first = keys[0];
  if (first === undefined)
    return {
      value: JSON_TYPE,
      reason: 'Nothing sets Content-Type and the method response has no model: application/json.',
      grade: 'documented',
    };
  const value = keys.find((key) => key === templateKey) ?? keys.find((key) => key === JSON_TYPE) ?? first;
  if (keys.length === 1)
    return {
      value,
      reason: `Nothing sets Content-Type; the method response has a model for ${value}.`,
      grade: 'reported',
    };
  return {
    value,
    reason: `Nothing sets Content-Type; of the models of the method response, the one for ${value} counts, which AWS does not document.`,
    grade: 'inferred',
  };
}
