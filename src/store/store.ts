import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { newDocument } from '../document';
import type { AppState, DocumentState, EditNote } from './state';

const COALESCE_MS = 1000;
const UNDO_STEPS = 200;

const first = newDocument();

const initial: AppState = {
  document: first,
  activeScenario: first.scenarios[0]?.id ?? '',
  source: null,
  opened: 0,
  lastEdit: { label: 'Start' },
  run: { kind: 'starting' },
  simulation: null,
  summaries: [],
  summariesBefore: [],
  pinned: null,
  theme: 'system',
  openResponse: 'live',
  responseTab: 'templates',
  replyTab: 'steps',
  bodyView: 'pretty',
  narrowPane: 'responses',
  sizes: { backend: 352, reply: 424, scenarios: 196 },
  dialog: null,
  revealed: null,
  offered: null,
  linkProblem: null,
  toast: null,
  traceStep: null,
  hoverLink: null,
  pinnedLink: null,
};

let previous: { note: EditNote; at: number } | undefined;

/** Whether an edit continues the one before it, so that undo takes both back at once. */
function continues(note: EditNote): boolean {
  const now = Date.now();
  const same =
    previous?.note.group !== undefined && previous.note.group === note.group && now - previous.at < COALESCE_MS;
  previous = { note, at: now };
  return same;
}

/** Makes the next edit a step of its own, whatever it edits. */
export function closeEditGroup(): void {
  previous = undefined;
}

/** The whole state of the page. Only this folder writes to it. */
export const store = createStore<AppState>()(
  temporal(() => initial, {
    partialize: ({ document, activeScenario, source, opened, lastEdit }): DocumentState => ({
      document,
      activeScenario,
      source,
      opened,
      lastEdit,
    }),
    equality: (before, after) => before.document === after.document,
    limit: UNDO_STEPS,
    handleSet: (record) => (past, replace, present) => {
      if (!continues(present.lastEdit)) record(past, replace === true ? false : replace);
    },
  }),
);
