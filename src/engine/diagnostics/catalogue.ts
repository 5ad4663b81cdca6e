import type { Grade, Severity } from '../simulation';
import { BACKEND_ENTRIES } from './catalogue-backend';
import { HEADER_ENTRIES } from './catalogue-headers';
import { SELECTION_ENTRIES } from './catalogue-selection';
import { TEMPLATE_ENTRIES } from './catalogue-templates';

/** What the catalogue says about a kind of problem, whatever case it turns up in. */
export interface CatalogueEntry {
  severity: Severity;
  /** Why it is so and what to do, in plain words. */
  explanation: string;
  rule: string;
  grade: Grade;
}

/** Every kind of problem by its stable code. */
export const CATALOGUE = {
  ...SELECTION_ENTRIES,
  ...HEADER_ENTRIES,
  ...TEMPLATE_ENTRIES,
  ...BACKEND_ENTRIES,
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** A code of the catalogue. */
export type ProblemCode = keyof typeof CATALOGUE;
