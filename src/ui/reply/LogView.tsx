import { CopyButton } from '../parts/CopyButton';

/** The execution log as the console's Test prints it. */
export function LogView({ log }: { log: string }) {
  return (
    <div className="relative">
      <pre className="overflow-x-auto rounded-lg bg-sunk px-3 py-2 text-[11.5px] leading-[17px] break-words whitespace-pre-wrap text-ink2">
        {log}
      </pre>
      <span className="absolute top-1 right-1">
        <CopyButton label="Copy log" text={log} />
      </span>
    </div>
  );
}
