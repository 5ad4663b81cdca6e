import type { EditorServices } from './services';
import type { TakenOver } from './textarea';

/** Half-open range of UTF-16 offsets into an editor's text. */
export interface TextRange {
  start: number;
  end: number;
}

/** Languages an editor can show. */
export type EditorLanguage = 'vtl' | 'json' | 'text' | 'java-regex' | 'html' | 'xml';

export type MarkerSeverity = 'error' | 'warning' | 'info';

/** A problem shown as a squiggle, with its quick fixes by label. */
export interface Marker {
  range: TextRange;
  severity: MarkerSeverity;
  message: string;
  /** The problem's code, shown beside the message. */
  code: string;
  fixes?: readonly string[];
}

/**
 * Kinds of highlighted ranges: `untaken` code that this run skipped, `linked` other end of a provenance link, `current`
 * step of time travel, `match` part that matched, `problem` part that a problem speaks of.
 */
export type DecorationKind = 'untaken' | 'linked' | 'current' | 'match' | 'problem';

/** What an editor is made of and whom it tells; callbacks may be replaced by remounting only. */
export interface EditorOptions {
  /** Names the text: editors opened again under the same id find their undo history, caret and scroll position. */
  id: string;
  language: EditorLanguage;
  value: string;
  readOnly?: boolean;
  ariaLabel: string;
  /** A field of one line: Enter does not break it, pasted line breaks become blanks. */
  singleLine?: boolean;
  lineNumbers?: boolean;
  /** Caret and scroll position of the plain text area this editor replaces. */
  takenOver?: TakenOver;
  /** Answers about the text (completion, hover, formatting); what is missing is not offered. */
  services?: EditorServices;
  /** The user changed the text. Not called for `setValue`. */
  onChange?(text: string): void;
  /** The caret moved, in UTF-16 offsets. */
  onCursor?(offset: number): void;
  /** The pointer rests on a character, or on none. */
  onHoverOffset?(offset: number | null): void;
  onClickOffset?(offset: number): void;
  /** Alt+Enter: the user asks where the text at the caret comes from. */
  onLink?(offset: number): void;
  /** Ctrl/⌘+Enter. */
  onRun?(): void;
  /** A quick fix was chosen, by its index in `Marker.fixes`. */
  onFix?(marker: Marker, fixIndex: number): void;
  /** Height in px that the text takes with its lines wrapped, at first and whenever it changes. */
  onContentHeight?(height: number): void;
  /** How to leave by keyboard, to be shown and announced while not null. */
  onTabHint?(hint: string | null): void;
}

/** One reference evaluation of a template run, for hovers. */
export interface TracedValue {
  range: TextRange;
  preview: string;
  type: string;
  /** 0-based rounds of the loops around it, outermost first. */
  iteration: readonly number[];
}

/** The part of a template's trace that the editor shows. */
export interface TracedValues {
  values: readonly TracedValue[];
  /** The text that `$input` read; its keys are suggested. */
  body?: string | undefined;
}

/** A mounted editor. Ranges and offsets outside the text are moved to its nearest end. */
export interface EditorHandle {
  /** Replaces the text by the smallest edit, so that the caret and undo survive. Does not call `onChange`. */
  setValue(text: string): void;
  getValue(): string;
  setLanguage(language: EditorLanguage): void;
  setReadOnly(readOnly: boolean): void;
  setMarkers(markers: readonly Marker[]): void;
  setDecorations(kind: DecorationKind, ranges: readonly TextRange[]): void;
  /** Values to show when hovering references; null forgets them. */
  setTrace(trace: TracedValues | null): void;
  /** Lays the text out anew (JSON only, through `services.formatJson`), as one undoable edit. */
  format(): Promise<void>;
  /** Scrolls a range into view and selects nothing. */
  reveal(range: TextRange): void;
  select(range: TextRange): void;
  focus(): void;
  layout(): void;
  /** Unmounts; the text, undo history and view position stay for the next editor of this id. */
  dispose(): void;
}
