import { useApp, view } from '../../store';
import { later } from '../parts/later';
import { Tabs } from '../parts/Tabs';
import { PatternFields } from './PatternFields';
import { TemplatesTab } from './TemplatesTab';

const ContentTab = later(() => import('./ContentTab').then((module) => module.ContentTab));
const HeaderMappings = later(() => import('./HeaderMappings').then((module) => module.HeaderMappings));
const MethodResponseTab = later(() => import('./MethodResponseTab').then((module) => module.MethodResponseTab));

/** The integration response that is open: its pattern and status, and its parts in tabs. */
export function ResponseEditor() {
  const { responses, open, selected, tab } = useApp((state) => ({
    responses: state.document.method.integration.integrationResponses,
    open: state.openResponse,
    selected: state.simulation?.selection.selected ?? null,
    tab: state.responseTab,
  }));
  const index = Math.min(open === 'live' ? (selected ?? 0) : open, responses.length - 1);
  const response = responses[index];
  if (response === undefined) return null;
  const headers = Object.keys(response.responseParameters ?? {}).length;
  const templates = Object.values(response.responseTemplates ?? {}).filter(
    (template) => template !== null && template !== '',
  ).length;
  return (
    <section aria-label={`Response ${response.statusCode}`} className="flex min-h-0 flex-1 flex-col gap-3">
      <PatternFields response={response} index={index} />
      <Tabs
        label="Parts of the response"
        className="min-h-72 flex-1"
        panelClassName="gap-2 pt-3"
        value={tab}
        onChange={(responseTab) => view({ responseTab })}
        tabs={[
          { value: 'headers', label: 'Headers', badge: headers },
          { value: 'templates', label: 'Templates', badge: templates },
          { value: 'content', label: 'Content', badge: response.contentHandling === undefined ? undefined : '●' },
          { value: 'method-response', label: `Method response ${response.statusCode}` },
        ]}
      >
        {tab === 'headers' && <HeaderMappings response={response} index={index} />}
        {tab === 'templates' && <TemplatesTab response={response} index={index} />}
        {tab === 'content' && <ContentTab response={response} index={index} />}
        {tab === 'method-response' && <MethodResponseTab statusCode={response.statusCode} />}
      </Tabs>
    </section>
  );
}
