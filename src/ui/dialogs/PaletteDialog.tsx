import { type KeyboardEvent, useId, useState } from 'react';
import { COMMANDS, type Command, keyLabel } from '../../commands';
import { cx } from '../parts/class-names';
import { Dialog } from '../parts/Dialog';

/** Every command, found by typing any part of its words. */
export function PaletteDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = COMMANDS.filter(
    (command) =>
      command.enabled?.() !== false &&
      words.every((word) => `${command.group} ${command.label}`.toLowerCase().includes(word)),
  );
  const run = (command: Command | undefined) => {
    if (command === undefined) return;
    onClose();
    command.run();
  };
  const press = (event: KeyboardEvent) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + found.length }[event.key];
    if (next !== undefined && found.length > 0) {
      event.preventDefault();
      setAt(next % found.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      run(found[at]);
    }
  };
  return (
    <Dialog title="Commands" bare onClose={onClose} width="max-w-lg">
      <input
        role="combobox"
        aria-label="Find a command"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        placeholder="Find a command…"
        autoFocus
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
        className="h-12 shrink-0 border-b border-line bg-transparent px-5 text-lg outline-none"
      />
      <div id={id} role="listbox" aria-label="Commands" className="min-h-0 overflow-y-auto p-2">
        {found.map((command, index) => (
          <div
            key={command.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            ref={(node) => {
              if (index === at) node?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => run(command)}
            onKeyDown={press}
            onMouseMove={() => setAt(index)}
            className={cx('flex h-8 cursor-pointer items-center gap-3 rounded-md px-3', index === at && 'bg-accent-bg')}
          >
            <span className="w-20 shrink-0 text-sm text-ink2">{command.group}</span>
            <span className="truncate">{command.label}</span>
            {command.keys !== undefined && (
              <kbd className="ml-auto shrink-0 text-sm text-ink2">{keyLabel(command.keys)}</kbd>
            )}
          </div>
        ))}
        {found.length === 0 && <p className="px-3 py-4 text-ink3">No command has these words.</p>}
      </div>
    </Dialog>
  );
}
