import { Pin, PinOff } from 'lucide-react';
import { togglePin, useApp, view } from '../../store';
import { Button } from '../parts/Button';
import { later } from '../parts/later';
import { PaneFrame } from '../parts/PaneFrame';
import { BodyView } from './BodyView';
import { ReplyHeaders } from './ReplyHeaders';
import { RunNotice } from './RunNotice';
import { StatusCard } from './StatusCard';

const PinnedDifference = later(() => import('./PinnedDifference').then((module) => module.PinnedDifference));
const ExplanationTabs = later(() => import('./ExplanationTabs').then((module) => module.ExplanationTabs));

/** What the client gets, and why. */
export function ReplyPane() {
  const { simulation, pinned } = useApp((state) => ({ simulation: state.simulation, pinned: state.pinned }));
  return (
    <PaneFrame
      pane="reply"
      title="Method response"
      aside={
        <Button
          icon
          className="ml-auto"
          aria-pressed={pinned !== null}
          aria-label={pinned === null ? 'Pin this run to compare with it' : 'Stop comparing'}
          title={pinned === null ? 'Pin this run to compare with it' : 'Stop comparing'}
          disabled={simulation === null}
          onClick={togglePin}
        >
          {pinned === null ? <Pin size={14} /> : <PinOff size={14} />}
        </Button>
      }
    >
      <RunNotice />
      {simulation !== null && (
        <>
          <StatusCard simulation={simulation} />
          {pinned !== null && <PinnedDifference pinned={pinned} now={simulation} />}
          <ReplyHeaders headers={simulation.reply.headers} />
          <BodyView reply={simulation.reply} />
          <ExplanationTabs simulation={simulation} onShow={(replyTab) => view({ replyTab })} />
        </>
      )}
    </PaneFrame>
  );
}
