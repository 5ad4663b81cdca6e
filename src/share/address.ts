import type { PlaygroundDocument } from '../document';
import { encodeDocument } from './link';
import type { SharedView } from './view';

export interface LinkOptions {
  /** Adds `?embed`: the page then shows the one case in a frame. */
  embed?: boolean;
  view?: SharedView;
}

/** The address that opens a document in the playground at `baseUrl`, whose own query and fragment are dropped. */
export function linkFor(baseUrl: string, document: PlaygroundDocument, options: LinkOptions = {}): string {
  const page = baseUrl.replace(/[?#].*$/s, '');
  return `${page}${options.embed === true ? '?embed' : ''}#${encodeDocument(document, options.view)}`;
}

/** HTML that shows an address of `linkFor` in a frame. The address and title are escaped for an attribute. */
export function embedSnippet(url: string, title = 'Integration Response Playground'): string {
  return `<iframe src="${forAttribute(url)}" title="${forAttribute(title)}" width="100%" height="480" loading="lazy" style="border:0"></iframe>`;
}

function forAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
