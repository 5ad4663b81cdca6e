import { useState } from 'react';
import type { Simulation } from '../../document';
import { CopyButton } from '../parts/CopyButton';
import { Segmented } from '../parts/Segmented';

/** The execution log as the console's Test prints it, or as CloudWatch keeps it. */
export function LogView({ simulation }: { simulation: Simulation }) {
  const [form, setForm] = useState<'test' | 'cloudwatch'>('test');
  const log = form === 'test' ? simulation.log : (simulation.cloudWatchLog ?? simulation.log);
  return (
    <section aria-label="Execution log" className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <Segmented
          small
          label="Log as in"
          value={form}
          choices={[
            { value: 'test', label: 'Console test' },
            { value: 'cloudwatch', label: 'CloudWatch' },
          ]}
          onChange={setForm}
        />
        <span className="ml-auto">
          <CopyButton label="Copy log" text={log} />
        </span>
      </div>
      <pre className="rounded-lg bg-sunk px-3 py-2 text-[11.5px] leading-[17px] break-words whitespace-pre-wrap text-ink2">
        {log}
      </pre>
    </section>
  );
}
