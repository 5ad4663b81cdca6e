import { toMonacoSnippet } from '../docs/tab-stops';
import { templateCompletions } from './completions';
import { templateHover } from './hover';
import { templateSignature } from './signature';

/** What the editor knows of templates in general; a chunk of its own, fetched when first asked for. */
export const templateInsight = {
  completions: templateCompletions,
  hover: templateHover,
  signature: templateSignature,
  snippet: toMonacoSnippet,
};
