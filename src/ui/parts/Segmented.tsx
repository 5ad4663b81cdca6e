import { useId } from 'react';
import { cx } from './class-names';

interface Choice<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

/** One choice out of a few, all in view: a radio group that looks like a switch. */
export function Segmented<T extends string>({
  label,
  value,
  choices,
  onChange,
  small = false,
}: {
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange: (value: T) => void;
  small?: boolean;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="grid auto-cols-[minmax(max-content,1fr)] grid-flow-col rounded-[7px] bg-sunk p-0.5"
    >
      {choices.map((choice) => (
        <label
          key={choice.value}
          title={choice.hint}
          className={cx(
            'grid cursor-pointer place-items-center rounded-[5px] px-2 text-center whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-accent',
            small ? 'h-5.5 text-sm' : 'h-6.5',
            choice.value === value
              ? 'bg-pane font-medium text-ink shadow-[0_1px_2px_#0002,0_0_0_1px_var(--line)]'
              : 'text-ink2 hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
