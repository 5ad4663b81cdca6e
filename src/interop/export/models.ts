import type { Method } from '../../document';

/** Models that every API has from the start. */
const BUILT_IN: readonly string[] = ['Empty', 'Error'];

/** The names of the models that the method's responses refer to, in order of appearance. */
export function modelNames(method: Method): string[] {
  return [...new Set(method.methodResponses.flatMap((response) => Object.values(response.responseModels ?? {})))];
}

/** Those among them that an API does not have from the start. */
export function customModelNames(method: Method): string[] {
  return modelNames(method).filter((name) => !BUILT_IN.includes(name));
}

/** What the document does not know about models, as a note; nothing when there is nothing to say. */
export function modelNotes(method: Method): string[] {
  const names = customModelNames(method);
  if (names.length === 0) return [];
  return [`The playground knows no schema for ${names.join(', ')}: an object of any form stands in its place.`];
}
