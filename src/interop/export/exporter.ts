import type { PlaygroundDocument } from '../../document';

/** The language of an exported text, for colouring. */
type ExportLanguage = 'yaml' | 'json' | 'hcl' | 'typescript' | 'shell';

export interface ExportedText {
  text: string;
  /** What the reader must know before using the text: what it leaves out, what must exist, what to do afterwards. */
  notes: string[];
}

/** One way to take a document away. */
export interface Exporter {
  /** Stable name for menus, settings and tests. */
  id: ExportFormat;
  label: string;
  /** Name to save the text under. */
  fileName: string;
  language: ExportLanguage;
  /** Writes any document; never throws. */
  write(document: PlaygroundDocument): ExportedText;
}

export type ExportFormat =
  | 'openapi-yaml'
  | 'openapi-json'
  | 'cloudformation-yaml'
  | 'cloudformation-json'
  | 'sam'
  | 'terraform'
  | 'cdk'
  | 'aws-cli'
  | 'document';
