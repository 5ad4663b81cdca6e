import { useApp } from '../../store';
import { Button } from '../parts/Button';
import { FieldMessage } from '../parts/Field';
import { fitScenario } from './fit-scenario';
import { FORMAT_LABELS } from './format-labels';
import { ImportReportView } from './ImportReportView';
import { MethodPicker } from './MethodPicker';
import type { ImportState } from './use-import';

/** What has been found in the text so far: progress, the reason why not, or the report and the choice of a method. */
export function ImportOutcome({
  state,
  chosen,
  onChoose,
  onShow,
}: {
  state: ImportState;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  onShow: ((line: number) => void) | undefined;
}) {
  const integration = useApp((app) => app.document.method.integration);
  switch (state.kind) {
    case 'empty':
      return null;
    case 'reading':
      return (
        <div role="status" className="flex items-center gap-3">
          <progress aria-label="Reading the file" value={state.fraction} className="h-2 flex-1 accent-accent" />
          <Button look="line" onClick={state.cancel}>
            Stop
          </Button>
        </div>
      );
    case 'failed': {
      const { message, line } = state.failure;
      return (
        <div className="flex items-start gap-3">
          <FieldMessage tone="error">{message}</FieldMessage>
          {line !== undefined && onShow !== undefined && (
            <Button look="line" className="ml-auto shrink-0" onClick={() => onShow(line)}>
              Show line {line}
            </Button>
          )}
        </div>
      );
    }
    case 'read': {
      const { format, title, report, methods, scenario } = state.file;
      const label = FORMAT_LABELS[format];
      const note = scenario === undefined ? undefined : fitScenario(scenario, integration).note;
      return (
        <>
          <p role="status" aria-label="Recognised as" className="line-clamp-2">
            <span className="font-medium">{label}</span>
            {!title.startsWith(label) && <span className="text-ink2"> · {title}</span>}
          </p>
          <ImportReportView report={report} onShow={onShow} />
          {[...(note === undefined ? [] : [note]), ...state.logNotes].map((text) => (
            <FieldMessage key={text} tone="warning">
              {text}
            </FieldMessage>
          ))}
          {methods.length > 1 && <MethodPicker methods={methods} chosen={chosen} onChoose={onChoose} />}
        </>
      );
    }
    default:
      return state satisfies never;
  }
}
