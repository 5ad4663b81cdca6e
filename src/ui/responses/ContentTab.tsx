import type { ContentHandling, IntegrationResponse } from '../../document';
import { edit, editResponse, useApp } from '../../store';
import { ConversionTable } from '../parts/ConversionTable';
import { ListField } from '../parts/ListField';
import { Segmented } from '../parts/Segmented';

/** contentHandling of one response, with the table of conversions and the live row in it. */
export function ContentTab({ response, index }: { response: IntegrationResponse; index: number }) {
  const { mediaTypes, step } = useApp((state) => ({
    mediaTypes: state.document.api.binaryMediaTypes,
    step:
      state.simulation?.selection.selected === index
        ? state.simulation.steps.find((each) => each.id === 'content-handling')
        : undefined,
  }));
  return (
    <div className="flex flex-col gap-3">
      <Segmented<ContentHandling | 'PASSTHROUGH'>
        label="Content handling"
        value={response.contentHandling ?? 'PASSTHROUGH'}
        choices={[
          { value: 'PASSTHROUGH', label: 'Passthrough' },
          { value: 'CONVERT_TO_BINARY', label: 'Convert to binary' },
          { value: 'CONVERT_TO_TEXT', label: 'Convert to text' },
        ]}
        onChange={(value) =>
          editResponse(index, { label: 'Edit contentHandling' }, ({ contentHandling: _, ...rest }) =>
            value === 'PASSTHROUGH' ? rest : { ...rest, contentHandling: value },
          )
        }
      />
      <ListField
        label="Binary types"
        title="binaryMediaTypes of the API"
        code
        placeholder="image/png, application/octet-stream, */*"
        values={mediaTypes}
        hint="binaryMediaTypes of the whole API, separated by commas"
        onChange={(binaryMediaTypes) =>
          edit({ label: 'Edit binaryMediaTypes', group: 'binary types' }, (document) => ({
            ...document,
            api: { ...document.api, binaryMediaTypes },
          }))
        }
      />
      {step !== undefined && (
        <>
          <p className="text-ink2">{step.summary}</p>
          {step.detail.kind === 'conversion' && <ConversionTable column={step.detail.column} rows={step.detail.rows} />}
        </>
      )}
    </div>
  );
}
