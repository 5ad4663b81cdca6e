import type { DocumentPath, Problem } from '../../document';
import { type ResponseTab, view } from '../../store';

const RESPONSE_PARTS: Record<string, { tab: ResponseTab; name: string }> = {
  responseParameters: { tab: 'headers', name: 'header mapping' },
  responseTemplates: { tab: 'templates', name: 'template' },
  contentHandling: { tab: 'content', name: 'content handling' },
};

/** A path of the document in the words of the page. */
export function placeName(path: DocumentPath): string {
  const [root, second, third, fourth, fifth, sixth] = path;
  if (root === 'scenarios') return 'backend of the scenario';
  if (root === 'reply') return 'reply body';
  if (root === 'api') return `API settings${second === undefined ? '' : `: ${second}`}`;
  if (second === 'methodResponses') return 'method response';
  if (third === 'integrationResponses' && typeof fourth === 'number') {
    const part = RESPONSE_PARTS[String(fifth)];
    const place = `response ${fourth + 1}`;
    if (part === undefined) return fifth === undefined ? place : `${place}: ${fifth}`;
    return sixth === undefined
      ? `${place}: ${part.name}`
      : `${place}: ${part.name} ${String(sixth).replace('method.response.header.', '')}`;
  }
  return third === undefined ? 'method' : `integration: ${third}`;
}

/** Brings the place of a problem into view and the focus to its field. */
export function goTo({ path, range }: Problem): void {
  view({ revealed: { path, range } });
  const [root, second, third, index, part] = path;
  if (root === 'scenarios') {
    view({ narrowPane: 'backend' });
    return;
  }
  if (root === 'api') {
    view({ dialog: 'api' });
    return;
  }
  if (third === 'integrationResponses' && typeof index === 'number') {
    const tab = RESPONSE_PARTS[String(part)]?.tab;
    view({ openResponse: index, narrowPane: 'responses', ...(tab === undefined ? {} : { responseTab: tab }) });
    return;
  }
  if (second === 'methodResponses') view({ narrowPane: 'responses', responseTab: 'method-response' });
}
