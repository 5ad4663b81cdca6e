import { useRef } from 'react';
import { type IntegrationResponse, kindOf } from '../../document';
import { editResponse, useApp, view } from '../../store';
import { Button } from '../parts/Button';
import { TextField } from '../parts/Field';
import { useReveal } from '../parts/use-reveal';

/** selectionPattern and statusCode of one response. */
export function PatternFields({ response, index }: { response: IntegrationResponse; index: number }) {
  const { kind, row, live } = useApp((state) => ({
    kind: kindOf(state.document.method.integration),
    row: state.simulation?.selection.rows.find((each) => each.index === index),
    live: state.openResponse === 'live',
  }));
  const field = useRef<HTMLInputElement>(null);
  useReveal(['method', 'integration', 'integrationResponses', index, 'selectionPattern'], (range) => {
    field.current?.focus();
    if (range !== undefined) field.current?.setSelectionRange(range.start, range.end);
  });
  const error = row?.patternError;
  const pattern = response.selectionPattern ?? '';
  const badStatus = /^[1-5]\d\d$/.test(response.statusCode) ? undefined : 'Three digits from 100 to 599';
  return (
    <div className="@container">
      <div className="grid grid-cols-1 items-start gap-x-3 gap-y-2 @max-md:[&_label]:min-w-29 @md:grid-cols-[minmax(0,1fr)_auto]">
        <TextField
          label={kind === 'lambda' ? 'Lambda error regex' : 'HTTP status regex'}
          inputRef={field}
          title="selectionPattern"
          code
          placeholder="empty: the default response"
          value={pattern}
          onChange={(text) =>
            editResponse(
              index,
              { label: 'Edit selectionPattern', group: 'pattern' },
              ({ selectionPattern: _, ...rest }) => (text === '' ? rest : { ...rest, selectionPattern: text }),
            )
          }
          error={error === undefined ? undefined : `${error.description} near index ${error.index}`}
        />
        <TextField
          label="Status"
          title="statusCode: the method response that this becomes"
          className="@md:w-42 @md:[&_label]:min-w-0!"
          code
          inputMode="numeric"
          value={response.statusCode}
          onChange={(text) =>
            editResponse(index, { label: 'Edit statusCode', group: 'status' }, (before) => ({
              ...before,
              statusCode: text.trim(),
            }))
          }
          error={badStatus}
        />
        {error !== undefined && (
          <pre aria-hidden="true" className="col-span-full overflow-x-auto rounded-md bg-err-bg px-3 py-1 text-err">
            {pattern}
            {'\n'}
            {' '.repeat(Math.max(0, error.index))}^
          </pre>
        )}
        {!live && row?.verdict !== 'selected' && row?.verdict !== 'default-selected' && <FollowLive />}
      </div>
    </div>
  );
}

function FollowLive() {
  return (
    <Button
      look="link"
      className="col-span-full justify-self-start text-sm"
      onClick={() => view({ openResponse: 'live' })}
    >
      Show the response that was selected
    </Button>
  );
}
