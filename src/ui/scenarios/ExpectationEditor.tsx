import type { BodyExpectation, Expectation, Scenario } from '../../document';
import { edit, type ScenarioSummary } from '../../store';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { SelectField, TextField } from '../parts/Field';
import { RecordTable } from '../parts/RecordTable';

const MATCHES: readonly { value: BodyExpectation['match'] | 'any'; label: string }[] = [
  { value: 'any', label: 'Any body' },
  { value: 'json', label: 'Equal as JSON' },
  { value: 'exact', label: 'Exactly this text' },
  { value: 'regex', label: 'Matches this regex (whole)' },
];

function pin(id: string, expected: Expectation | undefined, group?: string): void {
  edit({ label: expected === undefined ? 'Unpin expectation' : 'Edit expectation', group }, (document) => ({
    ...document,
    scenarios: document.scenarios.map((scenario) => {
      if (scenario.id !== id) return scenario;
      const { expected: _, ...rest } = scenario;
      return expected === undefined ? rest : { ...rest, expected };
    }),
  }));
}

/** What a scenario should yield, taken over from what it yields now and then edited. */
export function ExpectationEditor({
  scenario,
  summary,
  onDone,
}: {
  scenario: Scenario;
  summary: ScenarioSummary | undefined;
  onDone: () => void;
}) {
  const { expected } = scenario;
  if (expected === undefined) {
    return (
      <div className="flex items-center gap-3">
        <span className="text-ink2">
          Pin what this scenario yields now, and every later edit is checked against it.
        </span>
        <Button
          look="line"
          disabled={summary === undefined}
          onClick={() => summary !== undefined && pin(scenario.id, { statusCode: summary.statusCode })}
        >
          Pin status
        </Button>
        <Button
          look="line"
          disabled={summary === undefined}
          onClick={() => summary !== undefined && pin(scenario.id, fromSummary(summary))}
        >
          {summary?.bodyIsWhole === false ? 'Pin status and headers' : 'Pin status, headers and body'}
        </Button>
      </div>
    );
  }
  const { body, headers, statusCode } = expected;
  const failures = summary?.verification?.failures ?? [];
  return (
    <div className="flex flex-col gap-2">
      <div className="grid grid-cols-1 gap-3 lg:grid-cols-3">
        <div className="flex flex-col gap-2">
          <TextField
            label="Status"
            code
            inputMode="numeric"
            placeholder="any"
            value={statusCode === undefined ? '' : String(statusCode)}
            onChange={(text) => {
              const { statusCode: _, ...rest } = expected;
              const digits = text.replace(/\D/g, '').slice(0, 3);
              pin(
                scenario.id,
                digits === '' ? rest : { ...rest, statusCode: Number(digits) },
                `expected status ${scenario.id}`,
              );
            }}
          />
          <SelectField
            label="Body"
            value={body?.match ?? 'any'}
            choices={MATCHES}
            onChange={(match) => {
              const { body: _, ...rest } = expected;
              pin(
                scenario.id,
                match === 'any'
                  ? rest
                  : { ...rest, body: { match, value: body?.value ?? (summary?.bodyIsWhole ? summary.body : '') } },
              );
            }}
          />
        </div>
        <RecordTable
          label="Headers"
          addLabel="Add header"
          record={headers ?? {}}
          onChange={(next, group) => pin(scenario.id, { ...expected, headers: next }, `${group} ${scenario.id}`)}
        />
        {body !== undefined && (
          <CodeArea
            uri={`expected ${scenario.id}`}
            ariaLabel={`Expected body of ${scenario.name}`}
            language={body.match === 'json' ? 'json' : body.match === 'regex' ? 'java-regex' : 'text'}
            rows={4}
            value={body.value}
            onChange={(value) =>
              pin(scenario.id, { ...expected, body: { ...body, value } }, `expected body ${scenario.id}`)
            }
          />
        )}
      </div>
      {failures.map((failure) => (
        <p key={failure.what + failure.expected} className="text-sm break-words text-err">
          {failure.what}: expected <code>{failure.expected}</code>, got <code>{failure.actual.slice(0, 200)}</code>
        </p>
      ))}
      <div className="flex gap-2">
        <Button look="line" onClick={onDone}>
          Done
        </Button>
        <Button onClick={() => pin(scenario.id, undefined)}>Unpin</Button>
      </div>
    </div>
  );
}

/** Pins an outcome; of a body that is too long to have at hand, or no text, nothing is expected. */
const fromSummary = ({ statusCode, headers, body, bodyIsWhole }: ScenarioSummary): Expectation => ({
  statusCode,
  headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
  ...(bodyIsWhole ? { body: { match: isJson(body) ? 'json' : 'exact', value: body } } : {}),
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
