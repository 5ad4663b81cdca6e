import { parse as velocityParse, render as velocityRender } from 'velocityjs';
import {
  evaluateJsonPath,
  matchPattern,
  parseTemplate,
  renderTemplate,
  type Scenario,
  simulate,
} from '../../src/engine';
import { errorsByPrefix } from '../../src/lessons/examples/errors-by-prefix';
import { largeBody, largeTemplate } from './inputs';
import { best, sideBySide } from './measure';

let missed = 0;

function row(what: string, figure: string, holds: boolean | undefined): void {
  if (holds === false) missed += 1;
  console.log(`${holds === undefined ? '    ' : holds ? 'ok  ' : 'MISS'} ${what.padEnd(58)} ${figure}`);
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const template = largeTemplate(50_000);
const parsing = sideBySide(
  12,
  () => parseTemplate(template),
  () => velocityParse(template),
);
row(
  'parse a 50 KB template, velocityjs ÷ ours',
  `${(parsing.theirs / parsing.ours).toFixed(1)} × (${ms(parsing.ours)} against ${ms(parsing.theirs)})`,
  parsing.theirs / parsing.ours >= 20,
);

const body = largeBody(40, 4_000);
const data: unknown = JSON.parse(body);
const context = {
  input: { path: () => data },
  util: { escapeJavaScript: (text: string) => text },
  context: { requestId: 'r' },
  stageVariables: { stage: 'test' },
};
const rendering = sideBySide(
  6,
  () => renderTemplate(template, { body }),
  () => velocityRender(template, context),
);
row(
  'parse and render it, velocityjs ÷ ours',
  `${(rendering.theirs / rendering.ours).toFixed(1)} × (${ms(rendering.ours)} against ${ms(rendering.theirs)})`,
  rendering.theirs / rendering.ours >= 1,
);

const huge = largeBody(1000, 10_000_000);
const loop = "#foreach($p in $input.path('$.pets'))$p.id,#end";
const whole: Scenario = { id: 's', name: 's', request: {}, backend: { lambda: { outcome: 'success', payload: huge } } };
const document = structuredClone(errorsByPrefix.document);
document.method.integration.integrationResponses[3] = {
  statusCode: '200',
  responseTemplates: { 'application/json': loop },
};
const large = best(3, () => simulate(document, whole));
row('10 MB body: selection, $input.path, 1,000-item #foreach', ms(large), large <= 1000);

const selections = best(3, () => {
  for (let i = 0; i < 10_000; i += 1) matchPattern('^\\[NotFound\\].*', `[NotFound] no pet with id ${i}`);
});
row('10,000 selections by pattern', ms(selections), undefined);

const megabyte = largeBody(1000, 1_000_000);
row(
  'JSONPath $.pets[500].name on 1 MB, with parsing',
  ms(best(5, () => evaluateJsonPath(megabyte, '$.pets[500].name'))),
  undefined,
);
row('JSON.parse of the same, for scale', ms(best(5, () => JSON.parse(megabyte))), undefined);

const many = structuredClone(errorsByPrefix.document);
many.method.integration.integrationResponses = Array.from({ length: 10 }, (_, i) => ({
  statusCode: `4${10 + i}`,
  selectionPattern: `^\\[Kind${i}\\].*`,
}));
const [first] = many.scenarios;
if (first !== undefined) {
  many.scenarios = Array.from({ length: 10 }, (_, i) => ({ ...first, id: `s${i}` }));
  const all = best(5, () =>
    many.scenarios.map((scenario, i) => simulate(many, scenario, i === 0 ? { explain: true, trace: true } : {})),
  );
  row('10 responses × 10 scenarios, one explained and traced', ms(all), all <= 50);
}

console.log(missed === 0 ? 'All figures within the budgets.' : `${missed} figures over the budgets.`);
process.exit(missed === 0 ? 0 : 1);
