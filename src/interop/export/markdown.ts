import { type IntegrationResponse, kindOf, type PlaygroundDocument, type Scenario } from '../../document';
import { codeBlock, codeSpan, heading, table } from './markdown-text';
import type { ResultSummary } from './result-summary';

export interface MarkdownParts {
  /** The scenario to show; it must belong to the document. */
  scenario: Scenario;
  result?: ResultSummary;
  /** Address that opens the document. */
  link?: string;
}

/** A document for a bug report or a question: configuration, scenario, result and link. */
export function writeMarkdown(document: PlaygroundDocument, { scenario, result, link }: MarkdownParts): string {
  const { method } = document;
  const { integration } = method;
  const sections = [
    heading(2, document.name),
    ...(document.description === undefined || document.description === '' ? [] : [codeBlock(document.description)]),
    `${codeSpan(`${method.httpMethod} ${method.resourcePath}`)}, ${integration.type} integration`,
    heading(3, 'Integration responses'),
    responseTable(integration.integrationResponses),
    ...integration.integrationResponses.flatMap(templateSections),
    heading(3, `Scenario: ${scenario.name}`),
    ...backendSections(document, scenario),
    ...(result === undefined ? [] : resultSections(result)),
    ...(link === undefined
      ? []
      : [`[Open in the Integration Response Playground](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function responseTable(responses: readonly IntegrationResponse[]): string {
  const rows = responses.map(({ selectionPattern, statusCode, responseParameters, contentHandling }) => [
    selectionPattern ? codeSpan(selectionPattern) : 'default',
    codeSpan(statusCode),
    Object.entries(responseParameters ?? {})
      .map(([target, source]) => codeSpan(`${target.replace(/^method\.response\.header\./, '')}: ${source}`))
      .join('<br>'),
    contentHandling ?? '',
  ]);
  return table(['selectionPattern', 'statusCode', 'headers', 'contentHandling'], rows);
}

function templateSections({ selectionPattern, responseTemplates }: IntegrationResponse): string[] {
  return Object.entries(responseTemplates ?? {}).flatMap(([type, template]) =>
    template
      ? [
          `${codeSpan(type)} template of ${selectionPattern ? codeSpan(selectionPattern) : 'the default response'}:`,
          codeBlock(template, 'velocity'),
        ]
      : [],
  );
}

function backendSections({ method }: PlaygroundDocument, { backend, request }: Scenario): string[] {
  const kind = kindOf(method.integration);
  const answer = kind === 'lambda' ? backend.lambda : backend.http;
  return [
    ...(kind === 'mock' || answer === undefined
      ? []
      : ['Backend:', codeBlock(JSON.stringify(answer, null, 2), 'json')]),
    ...(Object.keys(request).length === 0 ? [] : ['Request:', codeBlock(JSON.stringify(request, null, 2), 'json')]),
  ];
}

function resultSections({ statusCode, reasonPhrase, headers, body, explanation }: ResultSummary): string[] {
  const head = [`${statusCode} ${reasonPhrase}`, ...headers.map(({ name, value }) => `${name}: ${value}`)].join('\n');
  return [
    heading(3, 'Result'),
    codeBlock(`${head}\n\n${body ?? '(binary body)'}`, 'http'),
    ...(explanation.length === 0 ? [] : [explanation.map((line) => `- ${line.replace(/\s+/g, ' ')}`).join('\n')]),
  ];
}
