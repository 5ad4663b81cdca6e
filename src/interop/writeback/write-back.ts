import type { ReadMethod } from '../import/model';
import { readFile } from '../import/read-file';
import type { ImportFormat, MethodPart, SourceFile } from '../import/result';
import { diffLines, type LineChange } from './diff-lines';
import { differences } from './differences';
import { applyTextEdits } from './edit';
import { Plan } from './plan';
import { reorder } from './reorder';
import { styleOf } from './style';
import { writeApi } from './write-api';
import { writeMethod } from './write-method';

/** The changed file, what changed in it, and what of the edit the file has no place for. */
export interface WrittenFile {
  readonly text: string;
  readonly changes: readonly LineChange[];
  /** Each with its reason; empty when the file now says all that the document says. */
  readonly notWritten: readonly string[];
}

/** The changed file, or why nothing of the change could be written. */
export type WriteBackResult = WrittenFile | { readonly error: string };

/**
 * Writes an edited method back into the file it came from. Only the text of what changed is touched: without an edit
 * the result is the imported text itself. The result is read again; what it says otherwise than the document is told.
 */
export function writeBack(source: SourceFile, methodId: string, edited: MethodPart): WriteBackResult {
  const before = find(source.text, methodId);
  if (!before) return { error: 'The method is not in the imported file any more.' };
  const plan = new Plan(styleOf(source.text));
  writeMethod(plan, before.method.site, before.method.part.method, edited.method);
  writeApi(plan, before.method.apiSite, before.method.part.api, edited.api);
  const changed = applied(source.text, plan);
  const middle = changed === undefined ? undefined : find(changed, methodId);
  if (changed === undefined || !middle) return { error: CONFLICT };
  const text = reorder(changed, middle.method, edited.method.integration.integrationResponses);
  const after = text === changed ? middle : find(text, methodId);
  if (!after) return { error: CONFLICT };
  const notWritten = [...plan.refused, ...(plan.refused.length > 0 ? [] : unsaid(after, edited))];
  if (text === source.text && notWritten.length > 0) {
    return { error: `The file has no place for this change. ${notWritten.join('. ')}.` };
  }
  return { text, changes: diffLines(source.text, text), notWritten };
}

const CONFLICT =
  'The change cannot be written into this file without touching other parts of it. Export it and change the file by hand.';

interface Found {
  readonly method: ReadMethod;
  readonly format: ImportFormat;
}

function find(text: string, id: string): Found | undefined {
  const file = readFile(text);
  const method = 'error' in file ? undefined : file.methods.find((candidate) => candidate.id === id);
  return method && !('error' in file) ? { method, format: file.format } : undefined;
}

function applied(text: string, plan: Plan): string | undefined {
  try {
    return applyTextEdits(text, plan.finish());
  } catch (failure) {
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
}

function unsaid({ method, format }: Found, edited: MethodPart): string[] {
  const scope = { methodResponses: method.site.addMethodResponse.kind !== 'fixed', order: format !== 'serverless' };
  return differences(method.part, edited, scope).map((what) => `${what}: the file makes something else of it`);
}
