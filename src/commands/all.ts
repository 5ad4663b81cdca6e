import {
  addResponse,
  addScenario,
  deleteScenario,
  duplicateScenario,
  evaluate,
  getState,
  newEmptyDocument,
  PANES,
  redo,
  showScenario,
  THEMES,
  togglePin,
  undo,
  view,
} from '../store';
import type { Command } from './command';
import { focusPane, nextPane } from './focus';

const THEME_NAMES = { system: 'as the system', light: 'light', dark: 'dark', contrast: 'high contrast' } as const;
const PANE_NAMES = {
  backend: 'Backend',
  responses: 'Integration responses',
  reply: 'Method response',
  scenarios: 'All scenarios',
} as const;

/** Every command, in the order the palette lists them. */
export const COMMANDS: readonly Command[] = [
  { id: 'lessons', label: 'Open an example…', group: 'Document', run: () => view({ dialog: 'lessons' }) },
  {
    id: 'import',
    label: 'Import a configuration…',
    group: 'Document',
    keys: 'Mod+O',
    run: () => view({ dialog: 'import' }),
  },
  {
    id: 'export',
    label: 'Export the configuration…',
    group: 'Document',
    keys: 'Mod+S',
    run: () => view({ dialog: 'export' }),
  },
  { id: 'share', label: 'Share a link…', group: 'Document', keys: 'Mod+Shift+S', run: () => view({ dialog: 'share' }) },
  { id: 'history', label: 'Earlier versions…', group: 'Document', run: () => view({ dialog: 'history' }) },
  { id: 'api', label: 'API and method settings…', group: 'Document', run: () => view({ dialog: 'api' }) },
  { id: 'reset', label: 'Start from an empty document', group: 'Document', run: newEmptyDocument },
  { id: 'undo', label: 'Undo', group: 'Edit', keys: 'Mod+Z', run: undo },
  { id: 'redo', label: 'Redo', group: 'Edit', keys: 'Mod+Shift+Z', run: redo },
  { id: 'run', label: 'Evaluate now', group: 'Edit', keys: 'Mod+Enter', run: evaluate },
  {
    id: 'continue',
    label: 'Go on evaluating after a crash',
    group: 'Edit',
    enabled: () => getState().run.kind === 'paused',
    run: evaluate,
  },
  { id: 'add-response', label: 'Add an integration response', group: 'Responses', run: () => addResponse('500', '') },
  {
    id: 'follow',
    label: 'Show the response that was selected',
    group: 'Responses',
    run: () => view({ openResponse: 'live' }),
  },
  { id: 'add-scenario', label: 'Add a scenario', group: 'Scenarios', run: addScenario },
  {
    id: 'duplicate-scenario',
    label: 'Duplicate this scenario',
    group: 'Scenarios',
    run: () => duplicateScenario(getState().activeScenario),
  },
  {
    id: 'delete-scenario',
    label: 'Delete this scenario',
    group: 'Scenarios',
    enabled: () => getState().document.scenarios.length > 1,
    run: () => deleteScenario(getState().activeScenario),
  },
  { id: 'next-scenario', label: 'Next scenario', group: 'Scenarios', keys: 'Alt+PageDown', run: () => stepScenario(1) },
  {
    id: 'previous-scenario',
    label: 'Previous scenario',
    group: 'Scenarios',
    keys: 'Alt+PageUp',
    run: () => stepScenario(-1),
  },
  { id: 'pin', label: 'Pin this run to compare, or let it go', group: 'View', run: togglePin },
  { id: 'next-pane', label: 'Next pane', group: 'View', keys: 'F6', run: () => nextPane(1) },
  { id: 'previous-pane', label: 'Previous pane', group: 'View', keys: 'Shift+F6', run: () => nextPane(-1) },
  ...PANES.map(
    (pane): Command => ({
      id: `pane-${pane}`,
      label: `Go to ${PANE_NAMES[pane]}`,
      group: 'View',
      run: () => focusPane(pane),
    }),
  ),
  ...THEMES.map(
    (theme): Command => ({
      id: `theme-${theme}`,
      label: `Theme: ${THEME_NAMES[theme]}`,
      group: 'View',
      run: () => view({ theme }),
    }),
  ),
  { id: 'palette', label: 'All commands…', group: 'Help', keys: 'Mod+K', run: () => view({ dialog: 'palette' }) },
  { id: 'help', label: 'Keyboard and how it works', group: 'Help', keys: 'F1', run: () => view({ dialog: 'help' }) },
];

function stepScenario(by: number): void {
  const { document, activeScenario } = getState();
  const at = document.scenarios.findIndex((scenario) => scenario.id === activeScenario);
  const next = document.scenarios.at((at + by) % document.scenarios.length);
  if (next !== undefined) showScenario(next.id);
}
