import { ChevronDown, X } from 'lucide-react';
import { useRef } from 'react';
import { HEADER_TARGET, type HeaderMapping, SOURCE_KINDS } from '../../document';
import { applyFix, useApp } from '../../store';
import { Button } from '../parts/Button';
import { cx } from '../parts/class-names';
import { FieldMessage, INPUT_LOOK } from '../parts/Field';
import { Menu } from '../parts/Menu';
import { RichText } from '../parts/RichText';
import { useProblemsAt } from '../parts/use-problems';
import { useReveal } from '../parts/use-reveal';

/** One mapping. Clearly static text typed without quotes gets a quick way to quote it. */
export function HeaderMappingRow({
  mapping,
  response,
  onChange,
  onRemove,
}: {
  mapping: HeaderMapping;
  response: number;
  onChange: (mapping: HeaderMapping, group: string) => void;
  onRemove: () => void;
}) {
  const target = HEADER_TARGET + mapping.name;
  const path = ['method', 'integration', 'integrationResponses', response, 'responseParameters', target];
  const problems = useProblemsAt(path);
  const source = useRef<HTMLInputElement>(null);
  useReveal(path, () => source.current?.focus());
  const now = useApp((state) => {
    if (state.simulation?.selection.selected !== response) return undefined;
    const step = state.simulation.steps.find((each) => each.id === 'headers');
    return step?.detail.kind === 'headers' ? step.detail.mappings.find((each) => each.target === target) : undefined;
  });
  const error = problems.find((problem) => problem.severity === 'error');
  const name = mapping.name === '' ? 'new header' : mapping.name;
  return (
    <>
      <tr className="align-top">
        <td className="py-0.5 pr-2">
          <input
            aria-label={`Header of ${name}`}
            placeholder="Header-Name"
            spellCheck={false}
            className={cx(INPUT_LOOK, 'mono')}
            value={mapping.name}
            onChange={(event) => onChange({ ...mapping, name: event.target.value.trim() }, 'header name')}
          />
        </td>
        <td className="py-0.5">
          <div className="relative">
            <input
              ref={source}
              aria-label={`Source of ${name}`}
              spellCheck={false}
              aria-invalid={error !== undefined}
              className={cx(INPUT_LOOK, 'mono pr-7')}
              value={mapping.source}
              onChange={(event) => onChange({ ...mapping, source: event.target.value }, 'header source')}
            />
            <span className="absolute top-0.5 right-0.5">
              <Menu
                label={`Kinds of source for ${name}`}
                align="end"
                trigger={<ChevronDown size={13} />}
                triggerClassName="h-6! min-w-6!"
                items={SOURCE_KINDS.map((kind) => ({
                  label: kind.label,
                  hint: kind.hint === '' ? kind.start : `${kind.start} · ${kind.hint}`,
                  run: () => onChange({ ...mapping, source: kind.start }, 'source kind'),
                }))}
              />
            </span>
          </div>
        </td>
        <td className="truncate py-1 pl-2" title={now?.value}>
          {now === undefined ? (
            <span className="text-ink3">—</span>
          ) : now.value === undefined ? (
            <span className="text-ink3">left out</span>
          ) : (
            <code>{now.value === '' ? '""' : now.value}</code>
          )}
        </td>
        <td className="text-right">
          <Button icon aria-label={`Remove ${name}`} onClick={onRemove}>
            <X size={13} />
          </Button>
        </td>
      </tr>
      {problems.map((problem) => (
        <tr key={problem.code + problem.message}>
          <td colSpan={4} className="pb-1">
            <FieldMessage tone={problem.severity === 'error' ? 'error' : 'warning'}>
              <RichText text={problem.message} />
              {problem.fixes.map((fix) => (
                <Button key={fix.label} look="link" className="ml-2" onClick={() => applyFix(fix)}>
                  {fix.label}
                </Button>
              ))}
            </FieldMessage>
          </td>
        </tr>
      ))}
    </>
  );
}
