import { DEFAULT_HTTP, HTTP_PRESETS, type HttpBackend, type Payload } from '../../document';
import { editScenario } from '../../store';
import { FieldMessage, SelectField, TextField } from '../parts/Field';
import { NameValueTable } from '../parts/NameValueTable';
import { Segmented } from '../parts/Segmented';
import { PayloadField } from './PayloadField';
import { PresetMenu } from './PresetMenu';
import { useScenario } from './use-scenario';

const FAILURES = [
  { value: 'connection', label: 'No connection to the endpoint' },
  { value: 'timeout', label: 'No answer within the time-out' },
  { value: 'invalidEndpoint', label: 'The endpoint address is invalid' },
] as const;

const EMPTY: Extract<HttpBackend, { outcome: 'response' }> = {
  outcome: 'response',
  statusCode: 200,
  headers: [],
  body: { text: '' },
};

function edit(label: string, change: (backend: HttpBackend) => HttpBackend, group?: string): void {
  editScenario({ label, ...(group === undefined ? {} : { group }) }, (scenario) => ({
    ...scenario,
    backend: { ...scenario.backend, http: change(scenario.backend.http ?? DEFAULT_HTTP) },
  }));
}

/** What the HTTP endpoint or the AWS service answered. */
export function HttpForm() {
  const { scenario, index } = useScenario();
  const backend = scenario?.backend.http ?? DEFAULT_HTTP;
  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Segmented
            label="Outcome"
            value={backend.outcome}
            choices={[
              { value: 'response', label: 'Response' },
              { value: 'failure', label: 'Failure' },
            ]}
            onChange={(outcome) =>
              edit(`Outcome: ${outcome}`, () =>
                outcome === 'response' ? DEFAULT_HTTP : { outcome, failure: 'timeout' },
              )
            }
          />
        </div>
        <PresetMenu
          presets={HTTP_PRESETS}
          onChoose={({ name, backend: chosen }) => edit(`Outcome: ${name}`, () => chosen)}
        />
      </div>
      {backend.outcome === 'failure' ? (
        <SelectField
          label="Failure"
          value={backend.failure}
          choices={FAILURES}
          onChange={(failure) => edit('Edit failure', () => ({ outcome: 'failure', failure }))}
        />
      ) : (
        <ResponseFields backend={backend} id={scenario?.id ?? ''} index={index} />
      )}
    </>
  );
}

function ResponseFields({
  backend,
  id,
  index,
}: {
  backend: Extract<HttpBackend, { outcome: 'response' }>;
  id: string;
  index: number;
}) {
  const editPart = (label: string, part: Partial<typeof EMPTY>, group?: string) =>
    edit(label, (before) => ({ ...(before.outcome === 'response' ? before : EMPTY), ...part }), group);
  const odd = backend.statusCode < 100 || backend.statusCode > 599;
  return (
    <>
      <TextField
        label="Status"
        code
        inputMode="numeric"
        value={String(backend.statusCode)}
        onChange={(text) => {
          const digits = text.replace(/\D/g, '').slice(0, 3);
          editPart('Edit status', { statusCode: Number(digits) }, 'status');
        }}
      />
      {odd && <FieldMessage tone="warning">An HTTP status lies between 100 and 599.</FieldMessage>}
      <NameValueTable
        label="Backend headers"
        addLabel="Add header"
        rows={backend.headers}
        onChange={(headers, group) => editPart('Edit backend headers', { headers }, group)}
      />
      <PayloadField
        linked
        uri={`body-${id}`}
        label="Body"
        payload={backend.body}
        onChange={(body: Payload, group) => editPart('Edit body', { body }, group)}
        path={['scenarios', index, 'backend', 'http', 'body']}
      />
    </>
  );
}
