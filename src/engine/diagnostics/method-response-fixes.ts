import { targetOfHeader } from '../pipeline/mapping-expression';
import type { FullDocument } from '../pipeline/normalise';
import type { DocumentEdit, Fix } from '../simulation';

/** Index of the method response of a status; -1 when none declares it. */
export function methodResponseIndex(document: FullDocument, statusCode: string): number {
  return (document.methodResponses ?? []).findIndex((response) => response.statusCode === statusCode);
}

/** Whether the document declares method responses at all and lacks this one (SEL-12). */
export function lacksMethodResponse(document: FullDocument, statusCode: string): boolean {
  return document.methodResponses !== undefined && methodResponseIndex(document, statusCode) < 0;
}

/** Edits that declare a status with the given mapping targets. */
export function declareStatus(document: FullDocument, statusCode: string, targets: readonly string[]): DocumentEdit[] {
  const responseParameters = Object.fromEntries(targets.map((target) => [target, false]));
  const path = ['method', 'methodResponses', document.methodResponses?.length ?? 0];
  return [{ path, value: { statusCode, ...(targets.length === 0 ? {} : { responseParameters }) } }];
}

/** Edits that make mapping targets allowed for a status, whether or not it is declared yet. */
export function declareTargets(document: FullDocument, statusCode: string, targets: readonly string[]): DocumentEdit[] {
  const index = methodResponseIndex(document, statusCode);
  const response = document.methodResponses?.[index];
  if (response === undefined)
    return document.methodResponses === undefined ? [] : declareStatus(document, statusCode, targets);
  return targets
    .filter((target) => !Object.hasOwn(response.responseParameters ?? {}, target))
    .map((target) => ({ path: ['method', 'methodResponses', index, 'responseParameters', target], value: false }));
}

/** Adds an integration response, and its method response where that is missing. */
export function addResponse(
  document: FullDocument,
  label: string,
  response: { statusCode: string; selectionPattern?: string },
): Fix {
  const edits: DocumentEdit[] = [
    {
      path: ['method', 'integration', 'integrationResponses', document.integration.integrationResponses.length],
      value: response,
    },
  ];
  if (lacksMethodResponse(document, response.statusCode))
    edits.push(...declareStatus(document, response.statusCode, []));
  return { label, edits };
}

/** Maps a header to a static value on a response and declares it. */
export function mapStaticHeader(document: FullDocument, index: number, name: string, value: string): Fix {
  const response = document.integration.integrationResponses[index];
  const target = targetOfHeader(name);
  return {
    label: `Map ${name} to '${value}'`,
    edits: [
      {
        path: ['method', 'integration', 'integrationResponses', index, 'responseParameters', target],
        value: `'${value}'`,
      },
      ...declareTargets(document, response?.statusCode ?? '200', [target]),
    ],
  };
}
