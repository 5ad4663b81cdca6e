import type { IntegrationResponse } from '../../document';
import { editResponse, useApp } from '../../store';
import { TemplatesEditor } from '../parts/TemplatesEditor';

/** responseTemplates of one response. */
export function TemplatesTab({ response, index }: { response: IntegrationResponse; index: number }) {
  const choice = useApp((state) => {
    if (state.simulation?.selection.selected !== index) return undefined;
    return state.simulation.steps.find((step) => step.id === 'template-choice');
  });
  const chosen = choice?.detail.kind === 'template' ? choice.detail.contentType : undefined;
  return (
    <TemplatesEditor
      label="Response templates"
      uri={`response-template ${index}`}
      templates={response.responseTemplates ?? {}}
      chosen={chosen}
      note={choice?.summary}
      path={['method', 'integration', 'integrationResponses', index, 'responseTemplates']}
      onChange={(responseTemplates, group) =>
        editResponse(index, { label: 'Edit template', group }, ({ responseTemplates: _, ...rest }) =>
          Object.keys(responseTemplates).length === 0 ? rest : { ...rest, responseTemplates },
        )
      }
    />
  );
}
