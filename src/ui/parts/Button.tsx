import type { ComponentProps } from 'react';
import { cx } from './class-names';

const LOOKS = {
  plain: 'text-ink2 hover:bg-sunk hover:text-ink',
  line: 'border border-line2 bg-pane text-ink hover:border-ink3',
  primary: 'bg-accent font-medium text-on-accent hover:opacity-90',
  link: 'h-auto! px-0! font-medium text-accent hover:underline',
  danger: 'border border-line2 text-err hover:border-err',
} as const;

/** A button in one of the looks of the page; `icon` makes it square. */
export function Button({
  look = 'plain',
  icon = false,
  className,
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS; icon?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(
        'inline-flex h-7 shrink-0 items-center justify-center gap-1.5 whitespace-nowrap rounded-md disabled:opacity-40',
        icon ? 'w-7' : 'px-2.5',
        LOOKS[look],
        className,
      )}
    />
  );
}
