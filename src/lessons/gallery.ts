import type { PlaygroundDocument } from '../document';
import type { Example } from './example';
import { binaryAccept } from './examples/binary-accept';
import { bracketsAreLetters } from './examples/brackets-are-letters';
import { errorStill200 } from './examples/error-still-200';
import { errorsByPrefix } from './examples/errors-by-prefix';
import { estimatesLoop } from './examples/estimates-loop';
import { jsonInMessage } from './examples/json-in-message';
import { listWithCommas } from './examples/list-with-commas';
import { multiLineMessage } from './examples/multi-line-message';
import { staticHeader } from './examples/static-header';
import { statusFamilies } from './examples/status-families';

export type { Example } from './example';

/** Real mistakes to look at, each a document that shows its answer. */
export const EXAMPLES: readonly Example[] = [
  errorsByPrefix,
  errorStill200,
  bracketsAreLetters,
  multiLineMessage,
  staticHeader,
  jsonInMessage,
  binaryAccept,
  listWithCommas,
  statusFamilies,
  estimatesLoop,
];

/** What a first visit opens with. */
export function firstDocument(): PlaygroundDocument {
  return errorsByPrefix.document;
}
