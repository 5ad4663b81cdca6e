import { useState } from 'react';
import type { NameValue } from '../../document';
import { FieldMessage } from './Field';
import { NameValueTable } from './NameValueTable';

const rowsOf = (record: Record<string, string>): NameValue[] =>
  Object.entries(record).map(([name, value]) => ({ name, value }));
const same = (a: Record<string, string>, b: Record<string, string>): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Rows of a map whose names must differ. While two names are equal the rows stay as typed and the map as it was, so
 * that nothing is lost half-way through a name.
 */
export function RecordTable({
  label,
  addLabel,
  record,
  onChange,
}: {
  label: string;
  addLabel: string;
  record: Record<string, string>;
  onChange: (record: Record<string, string>, group: string) => void;
}) {
  const [draft, setDraft] = useState<{ rows: NameValue[]; record: Record<string, string> }>({
    rows: rowsOf(record),
    record,
  });
  const rows = same(draft.record, record) ? draft.rows : rowsOf(record);
  const names = rows.map((row) => row.name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  const change = (next: NameValue[], group = `${label} rows`) => {
    const nextNames = next.map((row) => row.name);
    const unique = new Set(nextNames).size === nextNames.length;
    const committed = unique
      ? Object.fromEntries(next.filter((row) => row.name !== '').map(({ name, value }) => [name, value]))
      : record;
    setDraft({ rows: next, record: committed });
    if (!same(committed, record)) onChange(committed, group);
  };
  return (
    <div>
      <NameValueTable label={label} addLabel={addLabel} rows={rows} onChange={change} />
      {twice !== undefined && twice !== '' && (
        <FieldMessage tone="error">“{twice}” stands here twice; give each its own name.</FieldMessage>
      )}
    </div>
  );
}
