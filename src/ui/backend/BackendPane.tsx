import { INTEGRATION_KINDS, type IntegrationKind, isProxy, kindOf, withKind, withProxy } from '../../document';
import { editIntegration, useApp } from '../../store';
import { later } from '../parts/later';
import { PaneFrame } from '../parts/PaneFrame';
import { Segmented } from '../parts/Segmented';
import { LambdaForm } from './LambdaForm';
import { ScenarioStrip } from './ScenarioStrip';

const HttpForm = later(() => import('./HttpForm').then((module) => module.HttpForm));
const MockForm = later(() => import('./MockForm').then((module) => module.MockForm));
const ContextForm = later(() => import('./ContextForm').then((module) => module.ContextForm));
const ClientRequestForm = later(() => import('./ClientRequestForm').then((module) => module.ClientRequestForm));

const KIND_LABELS: Record<IntegrationKind, string> = { lambda: 'Lambda', http: 'HTTP', aws: 'AWS', mock: 'Mock' };
const KIND_HINTS: Record<IntegrationKind, string> = {
  lambda: 'A Lambda function',
  http: 'An HTTP endpoint',
  aws: 'Another AWS service, called directly',
  mock: 'No backend: API Gateway answers itself',
};

/** What the backend did, and what the client had asked. */
export function BackendPane() {
  const integration = useApp((state) => state.document.method.integration);
  const kind = kindOf(integration);
  const canProxy = kind === 'lambda' || kind === 'http';
  return (
    <PaneFrame pane="backend" title="Backend">
      <ScenarioStrip />
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <Segmented
            label="Integration type"
            value={kind}
            choices={INTEGRATION_KINDS.map((value) => ({ value, label: KIND_LABELS[value], hint: KIND_HINTS[value] }))}
            onChange={(next) =>
              editIntegration({ label: `Integration type ${KIND_LABELS[next]}` }, (before) => withKind(before, next))
            }
          />
        </div>
        {canProxy && (
          <label
            className="flex shrink-0 cursor-pointer items-center gap-1.5 text-sm text-ink2"
            title="Pass the backend's answer through (AWS_PROXY, HTTP_PROXY)"
          >
            <input
              type="checkbox"
              className="accent-accent"
              checked={isProxy(integration)}
              onChange={(event) => {
                const proxy = event.target.checked;
                editIntegration({ label: proxy ? 'Proxy on' : 'Proxy off' }, (before) => withProxy(before, proxy));
              }}
            />
            Proxy
          </label>
        )}
      </div>
      {kind === 'lambda' && <LambdaForm />}
      {(kind === 'http' || kind === 'aws') && <HttpForm />}
      {kind === 'mock' && <MockForm />}
      <div className="flex flex-col">
        <ClientRequestForm />
        <ContextForm />
      </div>
    </PaneFrame>
  );
}
