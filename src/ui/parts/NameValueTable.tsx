import { Plus, X } from 'lucide-react';
import type { NameValue } from '../../document';
import { Button } from './Button';
import { cx } from './class-names';
import { INPUT_LOOK } from './Field';

const BARE = cx(INPUT_LOOK, 'mono border-transparent! bg-transparent! hover:border-line2!');

/** Rows of name and value that may repeat, e.g. headers; a row is added at the end and removed by its button. */
export function NameValueTable({
  label,
  addLabel,
  rows,
  onChange,
}: {
  label: string;
  addLabel: string;
  rows: readonly NameValue[];
  onChange: (rows: NameValue[], group?: string) => void;
}) {
  const set = (index: number, part: Partial<NameValue>) =>
    onChange(
      rows.map((row, at) => (at === index ? { ...row, ...part } : row)),
      `${label} ${index} ${Object.keys(part).join()}`,
    );
  return (
    <div role="group" aria-label={label} className="flex flex-col">
      <div className="flex items-center">
        <span className="text-sm text-ink3">{label}</span>
        <Button className="ml-auto text-sm" onClick={() => onChange([...rows, { name: '', value: '' }])}>
          <Plus size={13} />
          {addLabel}
        </Button>
      </div>
      {rows.length > 0 && (
        <div className="divide-y divide-line rounded-lg border border-line">
          {rows.map((row, index) => (
            <div key={index} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)_28px] items-center">
              <input
                aria-label={`Name ${index + 1}`}
                placeholder="Name"
                spellCheck={false}
                className={BARE}
                value={row.name}
                onChange={(event) => set(index, { name: event.target.value })}
              />
              <input
                aria-label={row.name === '' ? `Value ${index + 1}` : `Value of ${row.name}`}
                placeholder="Value"
                spellCheck={false}
                className={BARE}
                value={row.value}
                onChange={(event) => set(index, { value: event.target.value })}
              />
              <Button
                icon
                aria-label={`Remove ${row.name === '' ? `row ${index + 1}` : row.name}`}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                <X size={13} />
              </Button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
