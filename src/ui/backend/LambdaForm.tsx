import {
  DEFAULT_LAMBDA,
  LAMBDA_PRESETS,
  type LambdaBackend,
  type LambdaFailure,
  type LambdaRuntime,
} from '../../document';
import { editScenario } from '../../store';
import { BodyField } from '../insight/BodyField';
import { CodeField } from '../parts/CodeField';
import { SelectField, TextField } from '../parts/Field';
import { Segmented } from '../parts/Segmented';
import { PresetMenu } from './PresetMenu';
import { useScenario } from './use-scenario';

type Outcome = 'success' | 'error' | 'failure';

const FAILURES: readonly { value: LambdaFailure; label: string }[] = [
  { value: 'throttled', label: 'Throttled (429)' },
  { value: 'invalidPermissions', label: 'API Gateway may not invoke it' },
  { value: 'invalidRequestBody', label: 'Request body is not JSON' },
  { value: 'integrationTimeout', label: 'No answer within the time-out' },
];

const RUNTIMES: readonly { value: LambdaRuntime | 'raw'; label: string }[] = [
  { value: 'nodejs', label: 'Node.js' },
  { value: 'python', label: 'Python' },
  { value: 'java', label: 'Java' },
  { value: 'raw', label: 'Raw payload' },
];

const MESSAGE = ['errorMessage'];

const outcomeOf = (backend: LambdaBackend): Outcome => {
  switch (backend.outcome) {
    case 'success':
      return 'success';
    case 'error':
    case 'errorPayload':
      return 'error';
    case 'accepted':
    case 'failure':
      return 'failure';
    default:
      return backend satisfies never;
  }
};

const STARTS: Record<Outcome, LambdaBackend> = {
  success: DEFAULT_LAMBDA,
  error: {
    outcome: 'error',
    errorMessage: '[NotFound] no pet with id 42',
    errorType: 'Error',
    runtime: 'nodejs',
    stackTrace: [],
  },
  failure: { outcome: 'failure', failure: 'throttled' },
};

function edit(label: string, change: (backend: LambdaBackend) => LambdaBackend, group?: string): void {
  editScenario({ label, ...(group === undefined ? {} : { group }) }, (scenario) => ({
    ...scenario,
    backend: { ...scenario.backend, lambda: change(scenario.backend.lambda ?? DEFAULT_LAMBDA) },
  }));
}

/** What the Lambda function did: its result, its error, or the failure of the service around it. */
export function LambdaForm() {
  const { scenario, index } = useScenario();
  const backend = scenario?.backend.lambda ?? DEFAULT_LAMBDA;
  const id = scenario?.id ?? '';
  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Segmented
            label="Outcome"
            value={outcomeOf(backend)}
            choices={[
              { value: 'success', label: 'Success' },
              { value: 'error', label: 'Error' },
              { value: 'failure', label: 'Failure', hint: 'Failures of the Lambda service itself' },
            ]}
            onChange={(outcome) => edit(`Outcome: ${outcome}`, () => STARTS[outcome])}
          />
        </div>
        <PresetMenu
          presets={LAMBDA_PRESETS}
          onChoose={({ name, backend: chosen }) => edit(`Outcome: ${name}`, () => chosen)}
        />
      </div>
      {backend.outcome === 'success' && (
        <BodyField
          uri={`payload-${id}`}
          label="Payload the function returned"
          language="json"
          grow
          value={backend.payload}
          onChange={(payload) => edit('Edit payload', () => ({ outcome: 'success', payload }), 'payload')}
          path={['scenarios', index, 'backend', 'lambda', 'payload']}
        />
      )}
      {(backend.outcome === 'error' || backend.outcome === 'errorPayload') && (
        <ErrorFields backend={backend} id={id} index={index} />
      )}
      {(backend.outcome === 'failure' || backend.outcome === 'accepted') && (
        <SelectField
          label="Failure"
          value={backend.outcome === 'accepted' ? 'accepted' : backend.failure}
          choices={[...FAILURES, { value: 'accepted' as const, label: 'None: invoked asynchronously (202)' }]}
          onChange={(value) =>
            edit('Edit failure', () =>
              value === 'accepted' ? { outcome: 'accepted' } : { outcome: 'failure', failure: value },
            )
          }
        />
      )}
    </>
  );
}

function ErrorFields({
  backend,
  id,
  index,
}: {
  backend: Extract<LambdaBackend, { outcome: 'error' | 'errorPayload' }>;
  id: string;
  index: number;
}) {
  const runtime = (
    <SelectField
      label="Written by"
      value={backend.outcome === 'error' ? backend.runtime : 'raw'}
      choices={RUNTIMES}
      onChange={(value) => edit('Edit runtime', (before) => withRuntime(before, value))}
    />
  );
  if (backend.outcome === 'errorPayload') {
    return (
      <>
        {runtime}
        <BodyField
          uri={`error-${id}`}
          label="Error payload of the function"
          language="json"
          grow
          value={backend.payload}
          onChange={(payload) =>
            edit('Edit error payload', () => ({ outcome: 'errorPayload', payload }), 'error payload')
          }
          path={['scenarios', index, 'backend', 'lambda', 'payload']}
        />
      </>
    );
  }
  return (
    <>
      <BodyField
        root={MESSAGE}
        uri={`message-${id}`}
        label="errorMessage"
        language="text"
        rows={Math.min(6, Math.max(2, backend.errorMessage.split('\n').length))}
        value={backend.errorMessage}
        onChange={(errorMessage) =>
          edit('Edit errorMessage', (before) => ({ ...before, ...backend, errorMessage }), 'errorMessage')
        }
        path={['scenarios', index, 'backend', 'lambda', 'errorMessage']}
      />
      <TextField
        label="errorType"
        code
        value={backend.errorType}
        onChange={(errorType) =>
          edit('Edit errorType', (before) => ({ ...before, ...backend, errorType }), 'errorType')
        }
      />
      {runtime}
      <CodeField
        uri={`trace-${id}`}
        label="Stack trace, a line each"
        language="text"
        grow
        value={backend.stackTrace.join('\n')}
        onChange={(text) =>
          edit(
            'Edit stack trace',
            (before) => ({ ...before, ...backend, stackTrace: text === '' ? [] : text.split('\n') }),
            'trace',
          )
        }
        path={['scenarios', index, 'backend', 'lambda', 'stackTrace']}
      />
    </>
  );
}

/** The same error as another runtime writes it; the raw form starts from what the fields say. */
function withRuntime(backend: LambdaBackend, runtime: LambdaRuntime | 'raw'): LambdaBackend {
  if (runtime === 'raw') {
    if (backend.outcome !== 'error') return backend;
    const { errorMessage, errorType, stackTrace } = backend;
    const trace = backend.runtime === 'nodejs' ? { trace: stackTrace } : { stackTrace };
    return { outcome: 'errorPayload', payload: JSON.stringify({ errorType, errorMessage, ...trace }, null, 2) };
  }
  if (backend.outcome === 'error') return { ...backend, runtime };
  const read = backend.outcome === 'errorPayload' ? readError(backend.payload) : {};
  return { outcome: 'error', errorMessage: '', errorType: 'Error', stackTrace: [], ...read, runtime };
}

function readError(payload: string): { errorMessage?: string; errorType?: string; stackTrace?: string[] } {
  try {
    const data: unknown = JSON.parse(payload);
    if (typeof data !== 'object' || data === null) return {};
    const text = (name: string): Record<string, string> => {
      const value: unknown = Reflect.get(data, name);
      return typeof value === 'string' ? { [name]: value } : {};
    };
    const lines: unknown = Reflect.get(data, 'trace') ?? Reflect.get(data, 'stackTrace');
    const stackTrace = Array.isArray(lines) ? { stackTrace: lines.map(String) } : {};
    return { ...text('errorMessage'), ...text('errorType'), ...stackTrace };
  } catch {
    return {};
  }
}
