import { useEffect, useState } from 'react';
import { type AppState, useApp } from '../../store';

const QUIET_MS = 600;

/** Tells screen readers the outcome once typing has paused. */
export function Announcer() {
  const outcome = useApp(describe);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(outcome), QUIET_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <p role="status" aria-label="Outcome" className="sr-only">
      {said}
    </p>
  );
}

function describe({ simulation, document }: AppState): string {
  if (simulation === null) return '';
  const { reply, selection, problems, proxy } = simulation;
  const response =
    selection.selected === null ? undefined : document.method.integration.integrationResponses[selection.selected];
  const from =
    reply.gatewayResponseType ?? (proxy ? 'the backend' : response?.selectionPattern || 'the default response');
  return `${reply.statusCode} from ${from}, ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`;
}
