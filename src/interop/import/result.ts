import type { Api, Method, PlaygroundDocument, Scenario } from '../../document';

/** What a text was recognised as. */
export type ImportFormat =
  | 'openapi'
  | 'swagger'
  | 'cloudformation'
  | 'sam'
  | 'terraform'
  | 'terraform-json'
  | 'serverless'
  | 'aws-cli'
  | 'markdown'
  | 'http-response'
  | 'execution-log'
  | 'document';

/** One line of the import report: the place, the piece of the file, and what became of it. */
export interface ReportEntry {
  /** `line 12, paths./pets.get`, for showing; `line` is the same number, 1-based, for jumping there. */
  readonly where: string;
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What became of each piece of the file that is not simply read. */
export interface ImportReport {
  /** What was read, in words: `3 methods with 7 integration responses`. */
  readonly read: readonly string[];
  /** Text that only the deployment tool knows; it stands in the document as ⟦…⟧. */
  readonly opaque: readonly ReportEntry[];
  /** Members of the file that the playground does not simulate. */
  readonly notSimulated: readonly ReportEntry[];
  /** Deviations that API Gateway or the tool accepts, and how they were read. */
  readonly tolerated: readonly ReportEntry[];
}

/** The part of a document that one method of a file fills. */
export interface MethodPart {
  readonly api: Api;
  readonly method: Method;
}

/** One method of the imported file, for a picker. */
export interface ImportedMethod {
  /** Names the method within the file, the same each time the same file is read. */
  readonly id: string;
  /** `GET /pets/{petId}`. */
  readonly label: string;
  readonly httpMethod: string;
  readonly path: string;
  /** How many integration responses it has. */
  readonly responses: number;
  /** A fresh copy of what the file says about the method. */
  build(): MethodPart;
}

/** The file as it was given, with what is needed to write edits back into it. Plain data, safe to post to a worker. */
export interface SourceFile {
  readonly text: string;
  readonly fileName?: string;
}

/** A text that was read. At least one of `methods`, `document` and `scenario` holds something. */
export interface ImportedFile {
  readonly format: ImportFormat;
  readonly title: string;
  readonly methods: readonly ImportedMethod[];
  readonly report: ImportReport;
  readonly source: SourceFile;
  /** Our own document, when the text is one. */
  readonly document?: PlaygroundDocument;
  /** The backend outcome that an HTTP response or a log tells. */
  readonly scenario?: Scenario;
}

/** Why nothing could be read, in words that say what to do; lines and columns are 1-based. */
export interface ImportFailure {
  readonly error: { readonly message: string; readonly line?: number; readonly column?: number };
}

/** A text that was read, or why it could not be. */
export type ImportResult = ImportedFile | ImportFailure;

/** Rebuilds a scenario from an execution log; given by the caller, who knows the engine. */
export type LogReader = (text: string) => { readonly title?: string; readonly scenario: Scenario } | undefined;

/** What accompanies an import. */
export interface ImportOptions {
  readonly fileName?: string;
  /** Called with 0…1. */
  readonly onProgress?: (fraction: number) => void;
  /** Checked between the steps of the work. */
  readonly signal?: AbortSignal;
  readonly readLog?: LogReader;
}
