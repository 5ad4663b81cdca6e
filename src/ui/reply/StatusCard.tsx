import type { Simulation } from '../../document';
import { useApp } from '../../store';

/** Status and reason of the reply, and which row it came from. */
export function StatusCard({ simulation }: { simulation: Simulation }) {
  const { reply, selection } = simulation;
  const pattern = useApp((state) =>
    selection.selected === null
      ? undefined
      : state.document.method.integration.integrationResponses[selection.selected]?.selectionPattern,
  );
  return (
    <div
      id="status-card"
      role="group"
      aria-label="Status"
      className="flex items-baseline gap-2.5 rounded-lg border border-path bg-path-bg px-3.5 py-3"
    >
      <strong className="text-2xl font-semibold tracking-tight text-path">{reply.statusCode}</strong>
      <span className="text-ink2">{reply.reasonPhrase}</span>
      <span className="ml-auto min-w-0 truncate text-sm text-ink2">{origin(simulation, pattern)}</span>
    </div>
  );
}

function origin({ reply, selection, proxy }: Simulation, pattern: string | undefined) {
  if (reply.gatewayResponseType !== undefined) {
    return (
      <>
        gateway response <code>{reply.gatewayResponseType}</code>
      </>
    );
  }
  if (proxy) return 'passed through from the backend';
  if (selection.how === 'default') return 'from the default response';
  return (
    <>
      from <code>{pattern}</code>
    </>
  );
}
