import { toMonacoSnippet } from '../docs/tab-stops';
import { templateCompletions } from './completions';
import { templateHover } from './hover';
import { jsonPathAt } from './json-path-at';
import { templateSignature } from './signature';

/** What the editor knows of templates and bodies in general; a chunk of its own, fetched when first asked for. */
export const insight = {
  completions: templateCompletions,
  hover: templateHover,
  signature: templateSignature,
  jsonPath: jsonPathAt,
  snippet: toMonacoSnippet,
};
