import type { DocumentPath, PlaygroundDocument, Range, Simulation } from '../document';
import type { ScenarioSummary } from '../worker';

/** Name of an edit for the undo menu; edits of one group within a second are one step. */
export interface EditNote {
  label: string;
  group?: string | undefined;
}

/** An imported file and the method of it that the document shows. */
export interface ImportedSource {
  text: string;
  fileName?: string;
  methodId: string;
}

export interface DocumentState {
  document: PlaygroundDocument;
  /** Id of the scenario in view. */
  activeScenario: string;
  /** The file that the document came from, to write edits back into. */
  source: ImportedSource | null;
  /** Counts documents opened; editors of an earlier document are not taken up again. */
  opened: number;
  /** The edit that led here. */
  lastEdit: EditNote;
}

export type RunState =
  | { kind: 'starting' }
  | { kind: 'running' }
  | { kind: 'done'; milliseconds: number }
  | { kind: 'timeout'; with: string }
  | { kind: 'failed'; message: string }
  /** A page that died during a run waits to be told to go on. */
  | { kind: 'paused' };

export interface ResultState {
  run: RunState;
  /** The scenario in view, explained; null until the first answer. */
  simulation: Simulation | null;
  summaries: ScenarioSummary[];
  /** Summaries as they were before the last edit, to show what it changed. */
  summariesBefore: ScenarioSummary[];
  /** A run kept for comparison. */
  pinned: { simulation: Simulation; scenarioName: string } | null;
}

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const RESPONSE_TABS = ['headers', 'templates', 'content', 'method-response'] as const;
export type ResponseTab = (typeof RESPONSE_TABS)[number];
export const REPLY_TABS = ['steps', 'problems', 'log', 'emulator'] as const;
export type ReplyTab = (typeof REPLY_TABS)[number];
export const PANES = ['backend', 'responses', 'reply', 'scenarios'] as const;
export type Pane = (typeof PANES)[number];
export type Dialog = 'import' | 'export' | 'share' | 'lessons' | 'palette' | 'help' | 'history' | 'api';

/** A place that the user asks about: its counterparts in body, template and output light up. */
export type LinkPoint =
  | { side: 'template'; template: string; offset: number }
  /** An offset into the reply's body as sent. */
  | { side: 'output'; offset: number }
  | { side: 'body'; location: readonly (string | number)[] };

export interface ViewState {
  theme: Theme;
  /** The integration response in the editor; 'live' follows the selected one. */
  openResponse: number | 'live';
  responseTab: ResponseTab;
  replyTab: ReplyTab;
  bodyView: 'pretty' | 'raw' | 'hex';
  /** The pane shown on a narrow screen. */
  narrowPane: Pane;
  /** Widths in px of the outer panes and height of the table of scenarios. */
  sizes: { backend: number; reply: number; scenarios: number };
  dialog: Dialog | null;
  /** A place that the user asked to be taken to; whoever shows it takes the focus and clears it. */
  revealed: { path: DocumentPath; range: Range | undefined } | null;
  /** A document that a link offers over work in progress. */
  offered: { document: PlaygroundDocument; scenario: string | undefined } | null;
  /** Why the link that was followed could not be opened. */
  linkProblem: string | null;
  /** A short message with an optional way back. */
  toast: { id: number; text: string; undo: boolean } | null;
  /** Step of the template run that time travel shows; null outside time travel. */
  traceStep: number | null;
  /** What the pointer is on, and what was clicked or asked for by keyboard. */
  hoverLink: LinkPoint | null;
  pinnedLink: LinkPoint | null;
}

export type AppState = DocumentState & ResultState & ViewState;
