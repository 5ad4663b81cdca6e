import * as v from 'valibot';
import type { PlaygroundDocument } from '../engine';
import { documentSchema } from './schema';
import { upgrade } from './versions';

export type ParsedDocument =
  | { ok: true; document: PlaygroundDocument }
  | { ok: false; reason: 'not-json' | 'newer' | 'unversioned' | 'invalid'; message: string };

/** Validates data from outside (a link, a file, the store) as a document of the current version, upgrading older ones. */
export function parseDocument(data: unknown): ParsedDocument {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { ok: false, reason: 'unversioned', message: 'This is not a playground document: it is not a JSON object.' };
  }
  const upgraded = upgrade({ ...data });
  if (!upgraded.ok) return upgraded;
  const result = v.safeParse(documentSchema, upgraded.value);
  if (result.success) return { ok: true, document: result.output };
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the document';
  return {
    ok: false,
    reason: 'invalid',
    message: `This document does not fit the format at ${place}: ${issue.message}`,
  };
}

/** The same for JSON text. */
export function parseDocumentText(text: string): ParsedDocument {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json', message: 'This is not JSON.' };
  }
  return parseDocument(data);
}
