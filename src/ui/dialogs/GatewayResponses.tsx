import type { GatewayResponse } from '../../document';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { Disclosure } from '../parts/Disclosure';
import { TextField } from '../parts/Field';
import { Menu } from '../parts/Menu';
import { RecordTable } from '../parts/RecordTable';

const TYPES = [
  'DEFAULT_5XX',
  'DEFAULT_4XX',
  'API_CONFIGURATION_ERROR',
  'INTEGRATION_FAILURE',
  'INTEGRATION_TIMEOUT',
  'UNSUPPORTED_MEDIA_TYPE',
  'BAD_REQUEST_BODY',
  'BAD_REQUEST_PARAMETERS',
];

/** Customised gateway responses: what the client gets when API Gateway itself fails. */
export function GatewayResponses({
  responses,
  onChange,
}: {
  responses: Record<string, GatewayResponse>;
  onChange: (responses: Record<string, GatewayResponse>) => void;
}) {
  const set = (type: string, response: GatewayResponse) => onChange({ ...responses, [type]: response });
  return (
    <section aria-label="Gateway responses" className="flex flex-col gap-2">
      <div className="flex items-center">
        <h3 className="font-medium">Gateway responses</h3>
        <span className="ml-auto">
          <Menu
            label="Customise a gateway response"
            align="end"
            trigger={<span className="px-1.5">Customise…</span>}
            items={TYPES.filter((type) => responses[type] === undefined).map((type) => ({
              label: type,
              run: () =>
                set(type, { responseTemplates: { 'application/json': '{"message":$context.error.messageString}' } }),
            }))}
          />
        </span>
      </div>
      <p className="text-sm text-ink3">
        Their templates are no Velocity: only <code>$context…</code>, <code>$stageVariables…</code> and{' '}
        <code>$method.request…</code> are replaced.
      </p>
      {Object.entries(responses).map(([type, response]) => (
        <Disclosure key={type} title={type} open>
          <TextField
            label="Status"
            code
            placeholder="as built in"
            value={response.statusCode ?? ''}
            onChange={(statusCode) => {
              const { statusCode: _, ...rest } = response;
              set(type, statusCode === '' ? rest : { ...rest, statusCode });
            }}
          />
          <CodeArea
            uri={`gateway response ${type}`}
            ariaLabel={`Template of ${type}`}
            language="json"
            rows={3}
            value={response.responseTemplates?.['application/json'] ?? ''}
            onChange={(text) =>
              set(type, { ...response, responseTemplates: { ...response.responseTemplates, 'application/json': text } })
            }
          />
          <RecordTable
            label="Headers: gatewayresponse.header.NAME → source"
            addLabel="Add header"
            record={response.responseParameters ?? {}}
            onChange={(responseParameters) => set(type, { ...response, responseParameters })}
          />
          <Button
            look="danger"
            className="self-start"
            onClick={() => {
              const { [type]: _, ...rest } = responses;
              onChange(rest);
            }}
          >
            Back to the built-in response
          </Button>
        </Disclosure>
      ))}
    </section>
  );
}
