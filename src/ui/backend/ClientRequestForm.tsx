import { ACCEPT_PRESETS, type ClientRequest, headerValue } from '../../document';
import { editScenario, useApp } from '../../store';
import { Disclosure } from '../parts/Disclosure';
import { TextField } from '../parts/Field';
import { Menu } from '../parts/Menu';
import { NameValueTable } from '../parts/NameValueTable';
import { PayloadField } from './PayloadField';
import { useScenario } from './use-scenario';

function edit(part: Partial<ClientRequest>, group?: string): void {
  editScenario({ label: 'Edit client request', ...(group === undefined ? {} : { group }) }, (scenario) => ({
    ...scenario,
    request: { ...scenario.request, ...part },
  }));
}

function withHeader(request: ClientRequest, name: string, value: string): ClientRequest['headers'] {
  const others = (request.headers ?? []).filter((header) => header.name.toLowerCase() !== name.toLowerCase());
  return [{ name, value }, ...others];
}

/** What the client had sent: templates read it, and its Accept header chooses among them. */
export function ClientRequestForm() {
  const { scenario, index } = useScenario();
  const { httpMethod, resourcePath } = useApp((state) => ({
    httpMethod: state.document.method.httpMethod,
    resourcePath: state.document.method.resourcePath,
  }));
  const request = scenario?.request ?? {};
  const accept = headerValue(request.headers, 'Accept');
  const path = request.path ?? resourcePath;
  return (
    <Disclosure
      title="Client request"
      summary={`${request.httpMethod ?? httpMethod} ${path} · ${accept === undefined ? 'no Accept' : `Accept ${accept}`}`}
    >
      <TextField
        label="Path"
        code
        value={path}
        onChange={(text) => edit({ path: text }, 'path')}
        placeholder={resourcePath}
      />
      <NameValueTable
        label="Query parameters"
        addLabel="Add parameter"
        rows={request.queryStringParameters ?? []}
        onChange={(queryStringParameters, group) => edit({ queryStringParameters }, group)}
      />
      <div className="relative">
        <NameValueTable
          label="Request headers"
          addLabel="Add header"
          rows={request.headers ?? []}
          onChange={(headers, group) => edit({ headers }, group)}
        />
        <div className="absolute top-0 left-28">
          <Menu
            label="Accept as sent by…"
            trigger={<span className="text-sm">Accept…</span>}
            triggerClassName="px-1.5"
            items={ACCEPT_PRESETS.map((preset) => ({
              label: preset.name,
              ...(preset.value === preset.name ? {} : { hint: preset.value }),
              run: () => edit({ headers: withHeader(request, 'Accept', preset.value) ?? [] }),
            }))}
          />
        </div>
      </div>
      <PayloadField
        uri={`request-${scenario?.id}`}
        label="Request body"
        payload={request.body ?? { text: '' }}
        onChange={(body, group) => edit({ body }, group)}
        path={['scenarios', index, 'request', 'body']}
      />
    </Disclosure>
  );
}
