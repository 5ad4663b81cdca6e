import type { Simulation } from '../../document';
import { type ReplyTab, useApp } from '../../store';
import { later } from '../parts/later';
import { Tabs } from '../parts/Tabs';
import { LogView } from './LogView';
import { ProblemList } from './ProblemList';
import { StepList } from './StepList';

const EmulatorView = later(() => import('./EmulatorView').then((module) => module.EmulatorView));

/** The explanations under the reply. */
export function ExplanationTabs({ simulation, onShow }: { simulation: Simulation; onShow: (tab: ReplyTab) => void }) {
  const tab = useApp((state) => state.replyTab);
  const errors = simulation.problems.some((problem) => problem.severity === 'error');
  return (
    <Tabs
      label="Explanations"
      className="min-h-60 flex-1"
      panelClassName="pt-2"
      value={tab}
      onChange={onShow}
      tabs={[
        { value: 'steps', label: 'Steps' },
        { value: 'problems', label: 'Problems', badge: simulation.problems.length, tone: errors ? 'error' : 'warning' },
        { value: 'log', label: 'Log' },
        { value: 'emulator', label: 'Local emulator' },
      ]}
    >
      {tab === 'steps' && <StepList steps={simulation.steps} />}
      {tab === 'problems' && <ProblemList problems={simulation.problems} />}
      {tab === 'log' && <LogView simulation={simulation} />}
      {tab === 'emulator' && <EmulatorView simulation={simulation} />}
    </Tabs>
  );
}
