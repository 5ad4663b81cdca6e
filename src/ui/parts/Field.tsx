import { type ComponentProps, type ReactNode, type Ref, useId } from 'react';
import { cx } from './class-names';

export const INPUT_LOOK =
  'h-7 w-full min-w-0 rounded-md border border-line2 bg-pane px-2 text-ink hover:border-ink3 focus:border-accent focus:outline-none focus-visible:ring-1 focus-visible:ring-accent aria-invalid:border-err';

/** A message under the field it belongs to. */
export function FieldMessage({
  id,
  tone,
  children,
}: {
  id?: string;
  tone: 'error' | 'warning' | 'hint';
  children: ReactNode;
}) {
  return (
    <p
      id={id}
      className={cx('mt-1 text-sm', tone === 'error' ? 'text-err' : tone === 'warning' ? 'text-warn' : 'text-ink3')}
      {...(tone === 'error' ? { role: 'alert' } : {})}
    >
      {children}
    </p>
  );
}

/** A labelled line of text; `error` stands under it. */
export function TextField({
  label,
  value,
  onChange,
  error,
  hint,
  code = false,
  hideLabel = false,
  className,
  inputRef,
  ...rest
}: Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'ref'> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  hint?: ReactNode;
  code?: boolean;
  hideLabel?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  return (
    <div className={cx('min-w-0', className)}>
      <div className="flex items-center gap-2">
        <label htmlFor={id} className={hideLabel ? 'sr-only' : 'min-w-24 shrink-0 text-sm text-ink3'}>
          {label}
        </label>
        <input
          spellCheck={false}
          autoComplete="off"
          {...rest}
          ref={inputRef}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          className={cx(INPUT_LOOK, code && 'mono')}
        />
      </div>
      {error !== undefined && (
        <FieldMessage id={`${id}-error`} tone="error">
          {error}
        </FieldMessage>
      )}
      {hint !== undefined && error === undefined && <FieldMessage tone="hint">{hint}</FieldMessage>}
    </div>
  );
}

/** A labelled choice out of a list. */
export function SelectField<T extends string>({
  label,
  value,
  choices,
  onChange,
  hideLabel = false,
  className,
}: {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hideLabel?: boolean;
  className?: string;
}) {
  const id = useId();
  return (
    <div className={cx('flex min-w-0 items-center gap-2', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'min-w-24 shrink-0 text-sm text-ink3'}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
        className={cx(INPUT_LOOK, 'pr-1')}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
