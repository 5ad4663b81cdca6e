import { Suspense, useEffect } from 'react';
import { listenForKeys } from '../commands';
import { useApp } from '../store';
import { listenForFiles } from './import/file-drop';
import { fetchAllLater, later } from './parts/later';
import { forgetEarlierTexts, loadEditor } from './parts/use-editor';
import { Announcer } from './shell/Announcer';
import { Header } from './shell/Header';
import { Notes } from './shell/Notes';
import { Panes } from './shell/Panes';
import { ToastView } from './shell/ToastView';

const Dialogs = later(() => import('./dialogs/Dialogs').then((module) => module.Dialogs));

/** By then the first answer is on the screen. */
const IDLE_AFTER_MS = 1500;

const EmbeddedCase = later(() => import('./embed/EmbeddedCase').then((module) => module.EmbeddedCase));
const EMBEDDED = new URLSearchParams(location.search).has('embed');

/** The page: the whole playground, or one case in a frame. */
export function App() {
  return EMBEDDED ? (
    <Suspense>
      <EmbeddedCase />
    </Suspense>
  ) : (
    <Workbench />
  );
}

function Workbench() {
  const { settled, statusClass, dialog, opened } = useApp((state) => ({
    opened: state.opened,
    settled: state.simulation !== null || (state.run.kind !== 'starting' && state.run.kind !== 'running'),
    statusClass: String(state.simulation?.reply.statusCode ?? 200).charAt(0),
    dialog: state.dialog !== null || state.offered !== null || state.linkProblem !== null,
  }));
  // Starting the code editor keeps the main thread busy: the first answer comes before it.
  useEffect(() => {
    if (settled) loadEditor();
  }, [settled]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: done whenever another document has been opened
  useEffect(forgetEarlierTexts, [opened]);
  useEffect(listenForKeys, []);
  useEffect(listenForFiles, []);
  useEffect(() => {
    const timer = setTimeout(fetchAllLater, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="flex h-full flex-col" data-status={statusClass}>
      <Header />
      <Notes />
      <main className="flex min-h-0 flex-1 flex-col">
        <Panes />
      </main>
      <Announcer />
      <ToastView />
      {dialog && (
        <Suspense>
          <Dialogs />
        </Suspense>
      )}
    </div>
  );
}
