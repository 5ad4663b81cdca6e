import type { ReadMethod } from '../import/model';
import { type ReadFile, readFile } from '../import/read-file';
import type { MethodPart, SourceFile } from '../import/result';
import { canonical } from './align';
import { diffLines, type LineChange } from './diff-lines';
import { applyTextEdits } from './edit';
import { comparable } from './normalise';
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

export type WriteBackResult = WrittenFile | { readonly error: string };

/**
 * Writes an edited method back into the file it came from. Only the text of what changed is touched: without an edit
 * the result is the imported text itself. The result is read again, and refused when it does not say what it should.
 */
export function writeBack(source: SourceFile, methodId: string, edited: MethodPart): WriteBackResult {
  const file = readFile(source.text);
  const method = methodOf(file, methodId);
  if (!method) return { error: 'The method is not in the imported file any more.' };
  const plan = new Plan(styleOf(source.text));
  writeMethod(plan, method.site, method.part.method, edited.method);
  writeApi(plan, method.apiSite, method.part.api, edited.api);
  const written = applied(source.text, plan, methodId, edited);
  if (written === undefined) return { error: CONFLICT };
  if (plan.refused.length > 0 && written === source.text)
    return { error: `The file has no place for this change. ${plan.refused.join('. ')}.` };
  if (plan.refused.length === 0 && !saysTheSame(written, methodId, edited)) return { error: CONFLICT };
  return { text: written, changes: diffLines(source.text, written), notWritten: plan.refused };
}

const CONFLICT =
  'The change cannot be written into this file without touching other parts of it. Export it and change the file by hand.';

function methodOf(file: ReturnType<typeof readFile>, id: string): ReadMethod | undefined {
  return 'error' in file ? undefined : (file satisfies ReadFile).methods.find((method) => method.id === id);
}

function applied(text: string, plan: Plan, methodId: string, edited: MethodPart): string | undefined {
  let written: string;
  try {
    written = applyTextEdits(text, plan.finish());
  } catch (failure) {
    if (failure instanceof RangeError) return undefined;
    throw failure;
  }
  const method = methodOf(readFile(written), methodId);
  if (!method) return undefined;
  return reorder(written, method, edited.method.integration.integrationResponses);
}

function saysTheSame(text: string, methodId: string, edited: MethodPart): boolean {
  const method = methodOf(readFile(text), methodId);
  if (!method) return false;
  // Serverless makes the method responses of the integration responses: the file has no say in them.
  const own = method.site.addMethodResponse.kind !== 'fixed';
  return canonical(comparable(method.part, own)) === canonical(comparable(edited, own));
}
