import { Plus, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { DocumentPath } from '../../document';
import { useApp } from '../../store';
import { Button } from './Button';
import { cx } from './class-names';
import { FieldMessage, INPUT_LOOK } from './Field';
import { Menu } from './Menu';
import { TemplateField } from './TemplateField';

const COMMON_TYPES = ['application/json', 'text/html', 'text/plain', 'application/xml'];

type Templates = Record<string, string | null>;

/** Templates by content type, a tab each; the one that this run chose is marked. */
export function TemplatesEditor({
  label,
  uri,
  templates,
  chosen,
  path,
  onChange,
  note,
}: {
  label: string;
  uri: string;
  templates: Templates;
  /** The content type whose template this run used. */
  chosen: string | undefined;
  path: DocumentPath;
  onChange: (templates: Templates, group?: string) => void;
  note?: ReactNode;
}) {
  const types = Object.keys(templates);
  const [picked, setPicked] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const asked = useApp(({ revealed }) =>
    revealed !== null && path.every((key, at) => revealed.path[at] === key) ? revealed.path[path.length] : undefined,
  );
  useEffect(() => {
    if (typeof asked === 'string') setPicked(asked);
  }, [asked]);
  const shown = picked !== null && types.includes(picked) ? picked : (chosen ?? types[0]);
  const add = (type: string) => {
    setAdding(false);
    const name = type.trim();
    if (name === '') return;
    setPicked(name);
    if (!types.includes(name)) onChange({ ...templates, [name]: '' });
  };
  return (
    <div role="group" aria-label={label} className="flex min-h-60 flex-1 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        {types.map((type) => (
          <span
            key={type}
            className={cx(
              'inline-flex items-center rounded-md border',
              type === shown ? 'border-line2 bg-sunk' : 'border-transparent hover:bg-sunk',
            )}
          >
            <button
              type="button"
              aria-pressed={type === shown}
              className="mono h-6.5 px-2"
              onClick={() => setPicked(type)}
            >
              {type}
              {type === chosen && (
                <span className="ml-1.5 text-path" title="The template this run used">
                  ●<span className="sr-only"> chosen</span>
                </span>
              )}
            </button>
            {type === shown && (
              <Button
                icon
                className="h-6! w-6!"
                aria-label={`Delete template ${type}`}
                title="Delete template"
                onClick={() => {
                  const { [type]: _, ...rest } = templates;
                  onChange(rest);
                }}
              >
                <X size={12} />
              </Button>
            )}
          </span>
        ))}
        {adding ? (
          <input
            aria-label="Content type of the new template"
            placeholder="type/subtype"
            // biome-ignore lint/a11y/noAutofocus: the user has just asked to type here
            autoFocus
            className={cx(INPUT_LOOK, 'mono h-6.5! w-44!')}
            onBlur={(event) => add(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add(event.currentTarget.value);
              if (event.key === 'Escape') setAdding(false);
            }}
          />
        ) : (
          <Menu
            label="Add template"
            trigger={
              <>
                <Plus size={13} />
                {types.length === 0 && <span className="text-sm">Add template</span>}
              </>
            }
            triggerClassName="h-6.5! px-1.5"
            items={[
              ...COMMON_TYPES.filter((type) => !types.includes(type)).map((type) => ({
                label: type,
                run: () => add(type),
              })),
              { label: 'Other content type…', run: () => setAdding(true) },
            ]}
          />
        )}
        <span className="ml-auto truncate text-sm text-ink3">{note}</span>
      </div>
      {shown === undefined ? (
        <p className="rounded-lg border border-dashed border-line2 px-4 py-6 text-center text-ink2">
          No template: the body passes through as the backend sent it.
        </p>
      ) : (
        <>
          <TemplateField
            key={`${uri} ${shown}`}
            uri={`${uri} ${shown}`}
            label={`Template ${shown}`}
            value={templates[shown] ?? ''}
            path={[...path, shown]}
            onChange={(text) => onChange({ ...templates, [shown]: text }, `template ${uri} ${shown}`)}
          />
          {(templates[shown] ?? '') === '' && (
            <FieldMessage tone="hint">An empty template counts as none: the body passes through.</FieldMessage>
          )}
        </>
      )}
    </div>
  );
}
