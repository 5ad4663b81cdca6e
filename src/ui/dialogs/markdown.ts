import type { PlaygroundDocument, Simulation } from '../../document';

/** The case as Markdown, for an issue or a chat: configuration, scenario, result and link. */
export function markdownOf(
  document: PlaygroundDocument,
  scenarioId: string,
  simulation: Simulation | null,
  link: string,
): string {
  const scenario = document.scenarios.find((each) => each.id === scenarioId);
  const rows = document.method.integration.integrationResponses.map(
    (response) =>
      `| ${response.selectionPattern === undefined ? '_default_' : code(response.selectionPattern)} | ${response.statusCode} |`,
  );
  const reply = simulation?.reply;
  return [
    `## ${document.name}`,
    '',
    `\`${document.method.httpMethod} ${document.method.resourcePath}\`, integration type ${document.method.integration.type}`,
    '',
    '| selectionPattern | statusCode |',
    '| --- | --- |',
    ...rows,
    '',
    `**Scenario: ${scenario?.name ?? ''}**`,
    '',
    fence('json', JSON.stringify(scenario?.backend ?? {}, null, 2)),
    '',
    `**Result: ${reply === undefined ? 'none' : `${reply.statusCode} ${reply.reasonPhrase}`}**`,
    '',
    fence('', reply?.text ?? ''),
    '',
    `[Open in the playground](${link})`,
    '',
  ].join('\n');
}

const code = (text: string): string => {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length)));
  return `${ticks}${text.replaceAll('|', '\\|')}${ticks}`;
};

const fence = (language: string, text: string): string => {
  const ticks = '`'.repeat(Math.max(3, 1 + Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))));
  return `${ticks}${language}\n${text}\n${ticks}`;
};
