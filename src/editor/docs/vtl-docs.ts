import type { Segment } from '../text/reference-at';
import { contextDoc } from './context-docs';
import type { DocEntry } from './entry';
import { inputDoc, stageVariablesDoc } from './input-docs';
import { loopDocs } from './loop-docs';
import { utilDoc } from './util-docs';

/** The references every template has without making them. */
export const rootDocs: readonly DocEntry[] = [inputDoc, utilDoc, contextDoc, stageVariablesDoc, ...loopDocs];

/** Documentation of what a chain of names ends at, e.g. `$context.identity.sourceIp`; undefined where there is none. */
export function docOf(segments: readonly Segment[]): DocEntry | undefined {
  let entries: readonly DocEntry[] | undefined = rootDocs;
  let found: DocEntry | undefined;
  for (const segment of segments) {
    if (segment.kind === 'index') return undefined;
    found = entries?.find((entry) => entry.name === segment.name);
    entries = found?.members;
  }
  return found;
}
