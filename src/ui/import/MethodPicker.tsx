import { useState } from 'react';
import type { ImportedMethod } from '../../interop/import/result';
import { cx } from '../parts/class-names';
import { INPUT_LOOK } from '../parts/Field';

const SHOWN = 100;

/** The method to begin with: the first of those with the most integration responses. */
export function richestOf(methods: readonly ImportedMethod[]): ImportedMethod | undefined {
  const most = Math.max(...methods.map((method) => method.responses));
  return methods.find((method) => method.responses === most);
}

function responsesOf({ responses }: ImportedMethod): string {
  return responses === 0 ? 'proxy or no responses' : `${responses} ${responses === 1 ? 'response' : 'responses'}`;
}

/** Chooses one of a file's methods, by searching for any part of its name. */
export function MethodPicker({
  methods,
  chosen,
  onChoose,
}: {
  methods: readonly ImportedMethod[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = methods.filter((method) => words.every((word) => method.label.toLowerCase().includes(word)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm text-ink3">{methods.length} methods in the file; choose one</legend>
      {methods.length > 6 && (
        <input
          aria-label="Find a method"
          placeholder="Find a method, e.g. post pets"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className={INPUT_LOOK}
        />
      )}
      <div className="max-h-52 overflow-y-auto rounded-lg border border-line p-1">
        {found.slice(0, SHOWN).map((method) => (
          <label
            key={method.id}
            className={cx(
              'mono flex cursor-pointer items-center gap-2 rounded-md px-2 py-1 has-focus-visible:outline-2 has-focus-visible:outline-accent',
              method.id === chosen ? 'bg-accent-bg' : 'hover:bg-sunk',
            )}
          >
            <input
              type="radio"
              name="method"
              className="sr-only"
              checked={method.id === chosen}
              onChange={() => onChoose(method.id)}
            />
            <span className="min-w-0 break-all">{method.label}</span>
            <span className="ml-auto shrink-0 font-sans text-sm text-ink3">{responsesOf(method)}</span>
          </label>
        ))}
        {found.length > SHOWN && (
          <p className="px-2 py-1 text-sm text-ink3">{found.length - SHOWN} more; type to find them.</p>
        )}
        {found.length === 0 && <p className="px-2 py-1 text-ink3">No method has these words.</p>}
      </div>
    </fieldset>
  );
}
