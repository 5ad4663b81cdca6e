import { TEMPLATE_LIMIT } from '../pipeline/limits';
import type { FullDocument } from '../pipeline/normalise';
import {
  badContentType,
  badStatusCode,
  constraintViolations,
  isMediaType,
  isStatusCode,
  validationResult,
} from '../pipeline/put-messages';
import { cachedPattern, isDefault } from '../pipeline/selection';
import { encodeUtf8 } from '../pipeline/utf8';
import { patternErrorMessage, patternErrorOffset } from '../regex';
import type { Problem } from '../simulation';
import { refusedMappings } from './check-mappings';
import { problem, responsePath } from './problem';

function refusedStatuses(document: FullDocument): Problem[] {
  const lists = [
    { path: ['method', 'integration', 'integrationResponses'], entries: document.integration.integrationResponses },
    { path: ['method', 'methodResponses'], entries: document.methodResponses ?? [] },
  ];
  return lists.flatMap(({ path, entries }) =>
    entries.flatMap(({ statusCode }, index) =>
      isStatusCode(statusCode)
        ? []
        : [
            problem('status-code-invalid', {
              message: constraintViolations([badStatusCode(statusCode)]),
              awsWording: true,
              path: [...path, index, 'statusCode'],
            }),
          ],
    ),
  );
}

function refusedTemplates(document: FullDocument): Problem[] {
  return document.integration.integrationResponses.flatMap((response, index) =>
    Object.entries(response.responseTemplates ?? {}).flatMap(([key, template]): Problem[] => {
      const path = [...responsePath(index), 'responseTemplates', key];
      const found: Problem[] = [];
      if (!isMediaType(key))
        found.push(
          problem('template-key-invalid', { message: validationResult([badContentType(key)]), awsWording: true, path }),
        );
      const size = template === null ? 0 : template.length > TEMPLATE_LIMIT / 3 ? encodeUtf8(template).length : 0;
      if (size > TEMPLATE_LIMIT)
        found.push(problem('template-too-large', { message: `The template has ${size} bytes.`, path }));
      return found;
    }),
  );
}

function refusedPatterns(document: FullDocument): Problem[] {
  return document.integration.integrationResponses.flatMap((response, index): Problem[] => {
    if (isDefault(response)) return [];
    const pattern = response.selectionPattern ?? '';
    const compiled = cachedPattern(pattern);
    if (compiled.ok) return [];
    const at = Math.min(patternErrorOffset(pattern, compiled.error), pattern.length);
    return [
      problem('pattern-invalid', {
        message: patternErrorMessage(pattern, compiled.error).split('\n')[0] ?? compiled.error.description,
        path: [...responsePath(index), 'selectionPattern'],
        range: { start: Math.min(at, Math.max(pattern.length - 1, 0)), end: Math.max(at, 1) },
      }),
    ];
  });
}

/** Responses that would replace each other, as they are kept by status code. */
function replacedResponses(document: FullDocument): Problem[] {
  const responses = document.integration.integrationResponses;
  return responses.flatMap(({ statusCode }, index): Problem[] => {
    const first = responses.findIndex((other) => other.statusCode === statusCode);
    if (first === index) return [];
    return [
      problem('duplicate-status-code', {
        message: `There is another integration response for status ${statusCode}.`,
        path: [...responsePath(index), 'statusCode'],
      }),
    ];
  });
}

/** Everything that AWS refuses when a configuration is put, in its own wording where that is known (PAR-17). */
export function refusals(document: FullDocument): Problem[] {
  return [
    ...refusedStatuses(document),
    ...refusedMappings(document),
    ...refusedTemplates(document),
    ...refusedPatterns(document),
    ...replacedResponses(document),
  ];
}
