import { editIntegration, useApp } from '../../store';
import { TemplatesEditor } from '../parts/TemplatesEditor';

/** The request template of a MOCK integration: its `statusCode` is what the patterns are tested against. */
export function MockForm() {
  const templates = useApp((state) => state.document.method.integration.requestTemplates);
  return (
    <>
      <p className="text-ink2">
        A mock has no backend. This request template must print JSON with an integer <code>statusCode</code>; that
        number is what the patterns are tested against.
      </p>
      <TemplatesEditor
        label="Request templates"
        uri="request-template"
        templates={templates ?? {}}
        chosen={undefined}
        path={['method', 'integration', 'requestTemplates']}
        onChange={(requestTemplates, group) =>
          editIntegration({ label: 'Edit request template', ...(group === undefined ? {} : { group }) }, (before) => ({
            ...before,
            requestTemplates,
          }))
        }
      />
    </>
  );
}
