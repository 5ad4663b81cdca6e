import type { IntegrationResponse, Scenario } from '../src/document';
import { lambdaScenario, thrown } from '../src/lessons/example';
import { lambdaDocument } from './documents';
import { expect, test } from './playground';

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

test('the answer is there before the code editor has loaded', async ({ playground, page }) => {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const seen = (mark: string, there: boolean) => {
        if (there && performance.getEntriesByName(mark).length === 0) performance.mark(mark);
      };
      seen('shell', document.querySelector('textarea') !== null);
      seen('answer', document.getElementById('status-card') !== null);
      seen('editors', document.querySelector('[role=code]') !== null);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await playground.open();
  await playground.codeEditors();
  const at = (mark: string) =>
    page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
  const times = {
    paint: await at('first-contentful-paint'),
    shell: await at('shell'),
    answer: await at('answer'),
    editors: await at('editors'),
  };
  console.log(
    Object.entries(times)
      .map(([mark, time]) => `${mark} ${Math.round(time)} ms`)
      .join(', '),
  );
  expect(times.paint).toBeLessThan(times.answer);
  expect(times.shell).toBeLessThan(times.editors);
  expect(times.answer).toBeLessThan(times.editors);
});

test('a keystroke reaches the table of ten scenarios against ten responses at once', async ({ playground, page }) => {
  const responses: IntegrationResponse[] = Array.from({ length: 9 }, (_, at) => ({
    statusCode: String(400 + at),
    selectionPattern: `^\\[Kind${at}\\].*`,
    responseTemplates: { 'application/json': '{"message": $input.json("$.errorMessage"), "id": "$context.requestId"}' },
  }));
  const scenarios: Scenario[] = Array.from({ length: 10 }, (_, at) =>
    lambdaScenario(`s${at}`, `Case ${at}`, thrown(`[Kind${at}] of trouble ${'x'.repeat(at)}`)),
  );
  await playground.openDocument({ ...lambdaDocument([...responses, { statusCode: '200' }]), scenarios });
  await playground.expectStatus(400);
  await playground.codeEditors();
  await expect(playground.scenarioRow('Case 9')).toContainText('200');
  await playground.openResponse('^\\[Kind8\\].*');
  await playground.pattern.focus();
  const times: number[] = [];
  for (let press = 0; press < 30; press++) {
    const breaks = press % 2 === 0;
    times.push(
      await page.evaluate(
        ([command, wanted]) =>
          new Promise<number>((resolve, reject) => {
            const rows = [...document.querySelectorAll('tr')];
            const row = rows.find((each) => each.querySelector('th')?.textContent === 'Case 8');
            if (row === undefined) return reject(new Error('The table has no Case 8.'));
            const started = performance.now();
            const observer = new MutationObserver(() => {
              if (row.querySelectorAll('td')[2]?.textContent?.startsWith(wanted) !== true) return;
              observer.disconnect();
              resolve(performance.now() - started);
            });
            observer.observe(row, { subtree: true, childList: true, characterData: true });
            document.execCommand(command, false, '#');
          }),
        breaks ? (['insertText', '200'] as const) : (['delete', '408'] as const),
      ),
    );
    await page.waitForTimeout(60);
  }
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  console.log(`keystroke to table: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (budget 50 ms)`);
});
