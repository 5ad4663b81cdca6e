import type { TextRange } from './types';

/** What kind of thing a completion inserts; decides its icon. */
export type CompletionKind = 'variable' | 'member' | 'method' | 'key' | 'directive' | 'snippet' | 'value';

/** One entry of the completion list. */
export interface Completion {
  label: string;
  kind: CompletionKind;
  /** Text to insert; default the label. With `snippet`, `‹1:name›` and `‹0›` in it are tab stops. */
  insertText?: string;
  snippet?: boolean;
  /** Short right-hand text: a type, a signature or the value now. */
  detail?: string;
  /** Markdown. */
  documentation?: string;
  /** The text replaced; default the word at the caret. */
  range?: TextRange;
  /** Smaller sorts first, default 0; equal ones stay in the order given. */
  rank?: number;
}

/** A hover: Markdown paragraphs over the range they speak of. */
export interface HoverInfo {
  range: TextRange;
  contents: readonly string[];
}

/** The call at the caret. */
export interface SignatureInfo {
  signatures: readonly { label: string; documentation?: string; parameters: readonly string[] }[];
  activeSignature: number;
  activeParameter: number;
}

/**
 * What an editor asks about its text. The answers come from the engine, in a worker; each may be late or null, and an
 * answer that comes after the text changed again is dropped.
 */
export interface EditorServices {
  /** Completions that depend on values: members and methods of what stands before the caret. */
  completionsAt?(text: string, offset: number): Promise<readonly Completion[]>;
  hoverAt?(text: string, offset: number): Promise<HoverInfo | null>;
  signatureAt?(text: string, offset: number): Promise<SignatureInfo | null>;
  /** Names and values of the stage variables of the document. */
  stageVariables?(): readonly { name: string; value: string }[];
  /** JSON laid out over several lines with number spelling kept, or null when it is not JSON. */
  formatJson?(text: string): Promise<string | null>;
}
