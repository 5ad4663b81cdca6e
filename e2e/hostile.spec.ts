import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answered, httpScenario } from '../src/lessons/example';
import { httpDocument, lambdaDocument, withTemplate } from './documents';
import { expect, test } from './playground';

/** Longest task of the main thread, in ms, from here on; 0 while none is over 50 ms. */
async function watchLongTasks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    performance.clearMeasures('long');
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        performance.measure('long', { start: startTime, duration });
    }).observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => Math.max(0, ...performance.getEntriesByName('long').map(({ duration }) => duration)));
}

/** Whether the page answers to clicks at once, as seen by the user. */
async function expectResponsive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog', { name: 'How it works' })).toBeVisible({ timeout: 15_000 });
  await page.keyboard.press('Escape');
}

test('a pattern that backtracks for ever is given up, named, and harms nothing', async ({ playground, page }) => {
  await playground.openDocument(
    lambdaDocument(
      [
        { statusCode: '400', selectionPattern: '(a+)+$' },
        { statusCode: '404', selectionPattern: '(a|a)*\\1c' },
        { statusCode: '200' },
      ],
      `${'a'.repeat(50)}b`,
    ),
  );
  // Java would take longer than the universe for either; the first is decided by remembering, the second can't be.
  await expect(playground.ledger.nth(0)).toContainText(/no match|undecided/);
  await expect(playground.ledger.nth(1)).toContainText('undecided');
  await expectResponsive(page);
  await playground.openResponse('(a+)+$');
  await playground.pattern.fill('a+b');
  await playground.expectStatus(400);
});

test('a template without end is stopped with the reason', async ({ playground, page }) => {
  const endless = '#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])$a$b$c#end#end#end';
  await playground.openDocument(httpDocument([withTemplate(endless)]));
  await expectResponsive(page);
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText(
    /stopped|limit|too (large|long|many)|more than/i,
  );
  await playground.paste(playground.editor('Template application/json'), '{"ok": true}');
  await playground.expectStatus(200);
});

test('a pattern stays quick to type beside a body of 10 MB', async ({ playground, page }) => {
  await playground.openDocument(
    httpDocument(
      [withTemplate('{"first": $input.json("$[0].id")}'), { statusCode: '404', selectionPattern: '404' }],
      [httpScenario('s1', 'Large', answered(200, '[]'))],
    ),
  );
  await playground.codeEditors();
  const large = JSON.stringify(Array.from({ length: 100_000 }, (_, id) => ({ id, name: 'x'.repeat(80) })));
  expect(large.length).toBeGreaterThan(10_000_000);
  const file = test.info().outputPath('body.json');
  writeFileSync(file, large);
  await playground.backend.getByLabel('Body from a file', { exact: true }).setInputFiles(file, { timeout: 30_000 });
  await expect(playground.reply).toContainText('"first"', { timeout: 30_000 });
  await playground.openResponse('404');
  const longest = await watchLongTasks(page);
  await playground.pattern.press('End');
  await page.keyboard.type('|4[01]\\d|', { delay: 80 });
  await playground.pattern.press('Backspace');
  await expect(playground.pattern).toHaveValue('404|4[01]\\d');
  await playground.expectStatus(200);
  const measured = await longest();
  test.info().annotations.push({ type: 'longest task with a 10 MB body', description: `${Math.round(measured)} ms` });
  console.log(`longest main-thread task while typing beside 10 MB: ${Math.round(measured)} ms`);
});

test('a page that died during a run opens paused, with its text', async ({ playground, page }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '404', selectionPattern: '.*lost.*' }, { statusCode: '200' }], 'lost'),
  );
  await playground.expectStatus(404);
  await page.waitForTimeout(700);
  // A crash leaves the mark of the run behind, which a page that is closed takes away.
  await page.addInitScript(() => sessionStorage.setItem('playground.running', '1'));
  await page.reload();
  await expect(playground.reply.getByRole('alert')).toContainText('went away during its last evaluation');
  await expect(playground.responses.getByRole('button', { name: 'Open response .*lost.*' })).toBeVisible();
  await playground.reply.getByRole('button', { name: 'Evaluate' }).click();
  await playground.expectStatus(404);
});
