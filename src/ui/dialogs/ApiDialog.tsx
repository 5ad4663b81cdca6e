import type { Api, GatewayResponse } from '../../document';
import { edit, editIntegration, editMethod, useApp } from '../../store';
import { Button } from '../parts/Button';
import { CodeArea } from '../parts/CodeArea';
import { Dialog } from '../parts/Dialog';
import { SelectField, TextField } from '../parts/Field';
import { ListField } from '../parts/ListField';
import { GatewayResponses } from './GatewayResponses';

function editApi(label: string, change: (api: Api) => Api): void {
  edit({ label, group: label }, (document) => ({ ...document, api: change(document.api) }));
}

/** What belongs to the API and the method rather than to one response. */
export function ApiDialog({ onClose }: { onClose: () => void }) {
  const { api, method, description } = useApp(({ document }) => ({
    api: document.api,
    method: document.method,
    description: document.description,
  }));
  const { integration } = method;
  return (
    <Dialog
      title="API and method"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="grid gap-2 sm:grid-cols-2">
        <TextField
          label="httpMethod"
          code
          value={method.httpMethod}
          onChange={(httpMethod) =>
            editMethod({ label: 'Edit httpMethod', group: 'httpMethod' }, (before) => ({
              ...before,
              httpMethod: httpMethod.toUpperCase(),
            }))
          }
        />
        <TextField
          label="resourcePath"
          code
          value={method.resourcePath}
          onChange={(resourcePath) =>
            editMethod({ label: 'Edit resourcePath', group: 'resourcePath' }, (before) => ({ ...before, resourcePath }))
          }
        />
        <TextField
          label="Backend method"
          title="httpMethod of the integration"
          code
          placeholder="POST"
          value={integration.httpMethod ?? ''}
          onChange={(httpMethod) =>
            editIntegration({ label: 'Edit backend method', group: 'backend method' }, (before) => ({
              ...before,
              httpMethod: httpMethod.toUpperCase(),
            }))
          }
        />
        <SelectField
          label="Endpoint"
          value={api.endpointType ?? 'REGIONAL'}
          choices={[
            { value: 'REGIONAL', label: 'Regional' },
            { value: 'EDGE', label: 'Edge-optimised' },
            { value: 'PRIVATE', label: 'Private' },
          ]}
          onChange={(endpointType) => editApi('Edit endpoint type', (before) => ({ ...before, endpointType }))}
        />
      </div>
      {integration.type !== 'MOCK' && (
        <TextField
          label="uri"
          title="Tells a Lambda function from other services"
          code
          value={integration.uri ?? ''}
          onChange={(uri) => editIntegration({ label: 'Edit uri', group: 'uri' }, (before) => ({ ...before, uri }))}
        />
      )}
      <ListField
        label="Binary types"
        title="binaryMediaTypes"
        code
        placeholder="image/png, application/octet-stream, */*"
        values={api.binaryMediaTypes}
        onChange={(binaryMediaTypes) => editApi('Edit binaryMediaTypes', (before) => ({ ...before, binaryMediaTypes }))}
      />
      <div>
        <span className="mb-1 block text-sm text-ink3">Notes, shown with the document and in its link</span>
        <CodeArea
          uri="notes"
          ariaLabel="Notes"
          language="text"
          rows={3}
          value={description ?? ''}
          onChange={(text) =>
            edit({ label: 'Edit notes', group: 'notes' }, ({ description: _, ...rest }) =>
              text === '' ? rest : { ...rest, description: text },
            )
          }
        />
      </div>
      <GatewayResponses
        responses={api.gatewayResponses}
        onChange={(gatewayResponses: Record<string, GatewayResponse>) =>
          editApi('Edit gateway responses', (before) => ({ ...before, gatewayResponses }))
        }
      />
    </Dialog>
  );
}
