import type { Exporter } from './exporter';

/** The document as the playground stores it. */
export const documentJson: Exporter = {
  id: 'document',
  label: 'Playground document (JSON)',
  fileName: 'playground.json',
  language: 'json',
  write: (document) => ({ text: `${JSON.stringify(document, null, 2)}\n`, notes: [] }),
};
