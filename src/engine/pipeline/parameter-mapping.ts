import type { IntegrationResponse, NameValue } from '../model';
import type { DocumentPath, HeaderMappingResult } from '../simulation';
import { contextValue } from './context';
import { configurationError, type Failure } from './failure';
import { type MappedBody, mappedBody, readBodyPath } from './mapped-body';
import { headerOfTarget, type MappingSource, parseMappingExpression } from './mapping-expression';
import { own } from './records';

/** Everything that mapping expressions can read. */
export interface MappingInput {
  headers: readonly NameValue[];
  body: string;
  lambda: boolean;
  contextJson: string;
  stageVariables: Readonly<Record<string, string>>;
}

type Read = { value: string | undefined; origin: string; problem?: string } | { failure: Failure };

function readBody(body: MappedBody, path: string | undefined): Read {
  if (body.kind === 'malformed')
    return {
      failure: configurationError('Unable to transform response', {
        reason: `A header is mapped from the body, which starts like JSON but does not parse: ${body.message}`,
        rule: 'PAR-9',
        grade: 'reported',
        backendCalled: true,
      }),
    };
  if (path === undefined) return { value: body.text, origin: 'the whole body' };
  const { value, invalidPath } = readBodyPath(body, path);
  if (invalidPath !== undefined)
    return { value: undefined, origin: path, problem: `JSONPath ${path} is not valid: ${invalidPath}` };
  return { value, origin: value === undefined ? `nothing at ${path} in the body` : `${path} in the body` };
}

/** Reads sources of one response; the body is parsed when the first expression needs it. */
function reader(input: MappingInput): (source: MappingSource) => Read {
  let parsedBody: MappedBody | undefined;
  const body = (): MappedBody => {
    parsedBody ??= mappedBody(input.body, input.lambda);
    return parsedBody;
  };
  const valuesOf = (name: string): string[] =>
    input.headers.filter((header) => header.name === name).map((header) => header.value);
  return (source) => {
    switch (source.kind) {
      case 'header': {
        const values = valuesOf(source.name);
        const origin = values.length > 1 ? `last of ${values.length} headers ${source.name}` : `header ${source.name}`;
        return { value: values.at(-1), origin };
      }
      case 'multiValueHeader': {
        const values = valuesOf(source.name);
        const value = values.length === 0 ? undefined : values.join(',');
        return { value, origin: `${values.length} headers ${source.name}` };
      }
      case 'body':
        return readBody(body(), undefined);
      case 'bodyPath':
        return readBody(body(), source.path);
      case 'context':
        return { value: contextValue(input.contextJson, source.path), origin: `$context.${source.path}` };
      case 'stageVariable':
        return { value: own(input.stageVariables, source.name), origin: `stage variable ${source.name}` };
      case 'static':
        return { value: source.value, origin: 'static value' };
      default:
        return source satisfies never;
    }
  };
}

/**
 * Maps the headers of an integration response (PAR-1 … PAR-14). Targets keep their spelling (PAR-4); sources that
 * yield nothing or an empty text leave the header out (PAR-7).
 */
export function mapParameters(
  response: IntegrationResponse,
  path: DocumentPath,
  input: MappingInput,
): { ok: true; mappings: HeaderMappingResult[] } | { ok: false; failure: Failure } {
  const read = reader(input);
  const mappings: HeaderMappingResult[] = [];
  for (const [target, source] of Object.entries(response.responseParameters ?? {})) {
    const headerName = headerOfTarget(target);
    const row = { target, source, headerName: headerName ?? '', path: [...path, 'responseParameters', target] };
    const parsed = headerName === undefined ? undefined : parseMappingExpression(source);
    if (parsed === undefined) {
      const problem =
        headerName === undefined
          ? 'Invalid mapping identifier specified'
          : `Invalid mapping expression specified: ${source}`;
      mappings.push({ ...row, value: undefined, origin: 'not valid', problem });
      continue;
    }
    const result = read(parsed);
    if ('failure' in result) return { ok: false, failure: result.failure };
    const value = result.value === '' ? undefined : result.value;
    mappings.push({
      ...row,
      value,
      origin: result.origin,
      ...(result.problem === undefined ? {} : { problem: result.problem }),
    });
  }
  return { ok: true, mappings };
}
