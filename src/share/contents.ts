import type { PlaygroundDocument } from '../document';
import { documentStrings } from './document-strings';

/** What someone who opens the link will get. */
export interface DocumentContents {
  integrationResponses: number;
  templates: number;
  scenarios: number;
  /** Payloads and bodies that the scenarios hold, in UTF-8 bytes. */
  scenarioBytes: number;
  /** The whole document as JSON, in UTF-8 bytes. */
  documentBytes: number;
  /** One sentence such as "3 integration responses, 2 templates, 3 scenarios; 2.4 KB in all". */
  summary: string;
}

/** Counts what a document holds, for the sheet shown before it is shared and after it was opened. */
export function describeContents(document: PlaygroundDocument): DocumentContents {
  const { integration } = document.method;
  const templates = [integration.requestTemplates, ...integration.integrationResponses.map((r) => r.responseTemplates)]
    .concat(Object.values(document.api.gatewayResponses).map((r) => r.responseTemplates))
    .flatMap((map) => Object.values(map ?? {}))
    .filter((template) => template !== null && template !== '').length;
  const integrationResponses = integration.integrationResponses.length;
  const scenarios = document.scenarios.length;
  const documentBytes = utf8Length(JSON.stringify(document));
  const parts = [
    counted(integrationResponses, 'integration response'),
    counted(templates, 'template'),
    counted(scenarios, 'scenario'),
  ];
  const scenarioBytes = [...documentStrings(document)]
    .filter(({ path }) => path[0] === 'scenarios' && isPayload(path.at(-1)))
    .reduce((sum, { value }) => sum + utf8Length(value), 0);
  return {
    integrationResponses,
    templates,
    scenarios,
    scenarioBytes,
    documentBytes,
    summary: `${parts.join(', ')}; ${kilobytes(documentBytes)} in all`,
  };
}

function isPayload(member: string | number | undefined): boolean {
  return member === 'payload' || member === 'text' || member === 'base64' || member === 'errorMessage';
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} KB`;
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
