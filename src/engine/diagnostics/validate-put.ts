import type { PlaygroundDocument } from '../model';
import { fullDocument } from '../pipeline/normalise';
import type { Problem } from '../simulation';
import { refusals } from './check-puts';

/** What AWS refuses when this configuration is put, before any call is made (PAR-17, PAR-18, MR-4). Never throws. */
export function validatePut(document: PlaygroundDocument): Problem[] {
  return refusals(fullDocument(document));
}
