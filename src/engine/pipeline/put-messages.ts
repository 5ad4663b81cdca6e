/** AWS's own wording of what it refuses when a configuration is put (PAR-17, MR-4). */

/** Several errors of one call, joined as AWS joins them. */
export function validationResult(errors: readonly string[]): string {
  return `Validation Result: warnings : [], errors : [${errors.join(', ')}]`;
}

/** A mapping whose target or source is refused. */
export function mappingRefused(errors: readonly string[]): string {
  return `Invalid mapping expression specified: ${validationResult(errors)}`;
}

/** The target header is not declared in the method response. */
export function undeclaredTarget(target: string): string {
  return `Invalid mapping expression parameter specified: ${target}`;
}

/** The source is no mapping expression. */
export function badSource(source: string): string {
  return `Invalid mapping expression specified: ${source}`;
}

/** A template key that is no media type. */
export function badContentType(key: string): string {
  return `Invalid content type specified: ${key}`;
}

export const NO_METHOD_RESPONSE = 'No method response exists for method.';
export const BAD_IDENTIFIER = 'Invalid mapping identifier specified';

const STATUS = /^[1-5]\d\d$/;

/** Whether a status code is one that can be put. */
export function isStatusCode(statusCode: string): boolean {
  return STATUS.test(statusCode);
}

/** Whether a template key is a media type. */
export function isMediaType(key: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/.test(key);
}

/** The sentence about a status code that does not fit. */
export function badStatusCode(statusCode: string): string {
  return `Value '${statusCode}' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d`;
}

/** Sentences of one call that breaks several constraints. */
export function constraintViolations(sentences: readonly string[]): string {
  const count = sentences.length;
  return `${count} validation error${count === 1 ? '' : 's'} detected: ${sentences.join('; ')}`;
}
