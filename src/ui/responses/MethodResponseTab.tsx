import { HEADER_TARGET, methodResponseOf, withMethodResponse } from '../../document';
import { editMethod, useApp } from '../../store';
import { Button } from '../parts/Button';
import { ListField } from '../parts/ListField';
import { RecordTable } from '../parts/RecordTable';

/** The method response that this status needs: without it the client gets a 500. */
export function MethodResponseTab({ statusCode }: { statusCode: string }) {
  const present = useApp((state) => methodResponseOf(state.document.method, statusCode));
  const declare = () =>
    editMethod({ label: `Declare method response ${statusCode}` }, (method) =>
      withMethodResponse(method, statusCode, (response) => ({
        ...response,
        responseModels: { 'application/json': 'Empty' },
      })),
    );
  if (present === undefined) {
    return (
      <div className="rounded-lg border border-err bg-err-bg px-4 py-3">
        <p className="font-medium text-err">No method response is declared for {statusCode}.</p>
        <p className="mt-1 text-ink2">API Gateway answers 500 when this integration response is selected.</p>
        <Button look="primary" className="mt-3" onClick={declare}>
          Declare {statusCode}
        </Button>
      </div>
    );
  }
  const parameters = Object.entries(present.responseParameters ?? {});
  return (
    <div className="flex flex-col gap-3">
      <ListField
        label="Headers"
        title="responseParameters of the method response"
        code
        placeholder="none declared"
        hint="Declared headers, separated by commas. Only declared headers can be mapped."
        values={parameters.map(([target]) =>
          target.startsWith(HEADER_TARGET) ? target.slice(HEADER_TARGET.length) : target,
        )}
        onChange={(names) =>
          editMethod({ label: 'Edit declared headers', group: `declared ${statusCode}` }, (method) =>
            withMethodResponse(method, statusCode, (response) => ({
              ...response,
              responseParameters: Object.fromEntries(
                names.map((name) => [
                  HEADER_TARGET + name,
                  response.responseParameters?.[HEADER_TARGET + name] ?? false,
                ]),
              ),
            })),
          )
        }
      />
      <RecordTable
        label="Models: content type → model"
        addLabel="Add model"
        record={present.responseModels ?? {}}
        onChange={(responseModels, group) =>
          editMethod({ label: 'Edit response models', group: `${group} ${statusCode}` }, (method) =>
            withMethodResponse(method, statusCode, (response) => ({ ...response, responseModels })),
          )
        }
      />
      <p className="text-sm text-ink3">
        The model's content type becomes the reply's Content-Type unless a header mapping or an override says otherwise.
      </p>
      <Button
        look="danger"
        className="self-start"
        onClick={() =>
          editMethod({ label: `Remove method response ${statusCode}` }, (method) => ({
            ...method,
            methodResponses: method.methodResponses.filter((each) => each !== present),
          }))
        }
      >
        Remove declaration
      </Button>
    </div>
  );
}
