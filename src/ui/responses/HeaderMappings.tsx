import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type HeaderMapping, type IntegrationResponse, mappingsOf, withMappings } from '../../document';
import { edit, editResponse } from '../../store';
import { Button } from '../parts/Button';
import { FieldMessage } from '../parts/Field';
import { copyToAll } from './copy-mappings';
import { HeaderMappingRow } from './HeaderMappingRow';

const CORS: HeaderMapping = { name: 'Access-Control-Allow-Origin', source: "'*'" };

/** responseParameters of one response: target, source, its value now, and what is wrong with it. */
export function HeaderMappings({ response, index }: { response: IntegrationResponse; index: number }) {
  const committed = mappingsOf(response);
  const [draft, setDraft] = useState<{ for: string; rows: HeaderMapping[] } | null>(null);
  const key = `${index} ${JSON.stringify(committed)}`;
  const rows = draft?.for === key ? draft.rows : committed;
  const names = rows.map((row) => row.name.toLowerCase());
  const twice = rows.find((row, at) => row.name !== '' && names.indexOf(row.name.toLowerCase()) !== at);

  const change = (next: HeaderMapping[], group?: string) => {
    const lower = next.map((row) => row.name);
    const unique = new Set(lower).size === lower.length;
    const kept = unique ? next.filter((row) => row.name !== '') : committed;
    setDraft({ for: `${index} ${JSON.stringify(kept)}`, rows: next });
    if (JSON.stringify(kept) !== JSON.stringify(committed)) {
      editResponse(index, { label: 'Edit header mapping', group }, (before) => withMappings(before, kept));
    }
  };
  return (
    <div className="flex flex-col gap-2">
      {rows.length === 0 ? (
        <p className="text-ink2">
          No headers are mapped. Headers of the backend do not reach the client unless they are mapped here.
        </p>
      ) : (
        <table className="w-full table-fixed" aria-label="Header mappings">
          <thead className="text-left text-sm text-ink3">
            <tr>
              <th className="w-[34%] pb-1 font-normal">Header</th>
              <th className="pb-1 font-normal">Mapped from</th>
              <th className="w-[22%] pb-1 pl-2 font-normal">Value now</th>
              <th className="w-14">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <HeaderMappingRow
                key={at}
                mapping={row}
                response={index}
                onChange={(mapping, group) =>
                  change(
                    rows.map((each, i) => (i === at ? mapping : each)),
                    `${group} ${at}`,
                  )
                }
                onRemove={() => change(rows.filter((_, i) => i !== at))}
              />
            ))}
          </tbody>
        </table>
      )}
      {twice !== undefined && (
        <FieldMessage tone="error">“{twice.name}” is mapped twice; a header has one mapping.</FieldMessage>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="line" onClick={() => change([...rows, { name: '', source: "''" }])}>
          <Plus size={13} />
          Add header
        </Button>
        {!names.includes(CORS.name.toLowerCase()) && (
          <Button onClick={() => change([...rows, CORS])} title="So that pages of other origins may read this response">
            Add CORS origin
          </Button>
        )}
        {rows.length > 0 && (
          <Button
            onClick={() =>
              edit({ label: 'Copy header mappings to all responses' }, (document) => copyToAll(document, response))
            }
            title="Map and declare these headers in every other response too"
          >
            Copy to all responses
          </Button>
        )}
      </div>
    </div>
  );
}
