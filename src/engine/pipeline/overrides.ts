import type { JavaValue } from '../java';
import { toJavaString } from '../java';
import { JavaList } from '../java/collections';
import type { HeaderMappingResult, OverrideResult, ReplyHeader, Step } from '../simulation';
import { sameHeader } from './header-list';
import { fateOfMapped } from './header-rules';

/** `$context.responseOverride` as templates left it. */
export interface OverrideValues {
  status: JavaValue | undefined;
  headers: readonly (readonly [string, JavaValue])[];
}

interface NamedHeader {
  name: string;
  values: string[];
  origin: 'mapping' | 'override';
}

function ignoredNote(status: JavaValue): string {
  const note = 'Only an integer from 100 to 599 overrides the status; anything else is ignored.';
  return typeof status === 'number' ? note : `${note} AWS does not document this for a status that is no integer.`;
}

function statusOf(
  status: JavaValue | undefined,
  before: number,
): { statusCode: number; result: OverrideResult | undefined } {
  if (status === undefined || status === null || status === '') return { statusCode: before, result: undefined };
  const valid = typeof status === 'number' && status >= 100 && status <= 599;
  const result: OverrideResult = {
    target: 'status',
    before: String(before),
    after: toJavaString(status),
    applied: valid,
    ...(valid ? {} : { note: ignoredNote(status) }),
  };
  return { statusCode: valid ? status : before, result };
}

function valuesOf(value: JavaValue): string[] {
  return value instanceof JavaList ? value.items.map(toJavaString) : [toJavaString(value)];
}

/**
 * Lays overrides over the status and the mapped headers (VAR-10 … VAR-12), then applies the rules of renaming (PAR-15).
 * An overridden header keeps the place of the mapped one it replaces.
 */
export function applyOverrides(
  statusCode: number,
  mappings: readonly HeaderMappingResult[],
  override: OverrideValues,
): { statusCode: number; headers: ReplyHeader[]; overrides: OverrideResult[] } {
  const status = statusOf(override.status, statusCode);
  const overrides = status.result === undefined ? [] : [status.result];
  const headers = mappings.flatMap((mapping): NamedHeader[] =>
    mapping.value === undefined ? [] : [{ name: mapping.headerName, values: [mapping.value], origin: 'mapping' }],
  );
  for (const [name, value] of override.headers) {
    const header: NamedHeader = { name, values: valuesOf(value), origin: 'override' };
    const place = headers.findIndex((known) => sameHeader(known.name, name));
    const before = headers[place]?.values.join(',');
    if (place < 0) headers.push(header);
    else headers[place] = header;
    overrides.push({ target: `header.${name}`, before, after: header.values.join(','), applied: true });
  }
  return { statusCode: status.statusCode, headers: headers.flatMap(deliver), overrides };
}

/** How the outcome of overrides is known (VAR-10, VAR-11). */
export function gradeOfOverrides(overrides: readonly OverrideResult[]): Pick<Step, 'rule' | 'grade'> {
  const ignored = overrides.find((entry) => !entry.applied);
  if (ignored === undefined) return { rule: 'VAR-10', grade: 'recorded' };
  return { rule: 'VAR-11', grade: 'reported' };
}

/** Header lines of a mapped or overridden header as they leave API Gateway (PAR-15). */
function deliver(header: NamedHeader): ReplyHeader[] {
  const fate = fateOfMapped(header.name);
  if (fate.kind === 'dropped') return [];
  const renamed = fate.kind === 'renamed' ? { name: fate.name, remappedFrom: header.name } : { name: header.name };
  return header.values.map((value) => ({ ...renamed, value, origin: header.origin, generated: false }));
}
