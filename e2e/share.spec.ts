import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeDocument } from '../src/share';
import { lambdaDocument } from './documents';
import { elsewhere, expect, test } from './playground';

const DOCUMENT = lambdaDocument(
  [{ statusCode: '404', selectionPattern: '.*lost.*' }, { statusCode: '200' }],
  'a lost pet',
);
const FRAGMENT = encodeDocument(DOCUMENT);

test('the link of the Share dialog opens the same document in another browser', async ({
  playground,
  page,
  browser,
}) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  await playground.pattern.fill('^\\[NotFound\\] no pet.*');
  await playground.expectStatus(404);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await playground.dialog('Share').getByRole('textbox', { name: 'Link' }).inputValue();
  const other = await elsewhere(browser);
  await other.open(link);
  await other.expectStatus(404);
  await expect(other.responses.getByRole('button', { name: 'Open response ^\\[NotFound\\] no pet.*' })).toBeVisible();
  await other.page.context().close();
});

test('a reload loses nothing that was typed a second before', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  await playground.pattern.fill('.*lost pet');
  await page.waitForTimeout(900);
  await page.reload();
  await expect(playground.pattern).toHaveValue('.*lost pet');
  await playground.expectStatus(404);
});

test('a link opened over work asks first', async ({ playground, page }) => {
  await playground.open();
  const follow = () => page.evaluate((fragment) => location.assign(`#${fragment}`), FRAGMENT);
  await follow();
  await playground.dialog('Open “Lambda case”?').getByRole('button', { name: 'Keep my work' }).click();
  const name = page.getByRole('textbox', { name: 'Name of the document' });
  await expect(name).toHaveValue('Lambda errors by prefix');
  await playground.showScenario('NotFound error');
  await playground.expectStatus(404);
  await page.waitForTimeout(800);
  await follow();
  await playground.dialog('Open “Lambda case”?').getByRole('button', { name: 'Open the link' }).click();
  await expect(name).toHaveValue('Lambda case');
  await playground.expectStatus(404);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(name).toHaveValue('Lambda errors by prefix');
});

for (const [kind, fragment, reason] of [
  ['broken', `${FRAGMENT.slice(0, 40)}x${FRAGMENT.slice(41)}`, /damaged|broken|complete|changed/i],
  ['truncated', FRAGMENT.slice(0, -20), /damaged|broken|complete|cut/i],
  ['newer', FRAGMENT.replace(/^1\./, '99.'), /newer|Reload/i],
  ['foreign', 'https://elsewhere.example', /link/i],
] as const) {
  test(`a ${kind} link says why and keeps the work`, async ({ playground, page }) => {
    await playground.open();
    await page.evaluate((hash) => location.assign(`#${hash}`), fragment);
    const dialog = playground.dialog("This link can't be opened");
    await expect(dialog).toContainText(reason);
    await dialog.getByRole('button', { name: 'Go on with my own work' }).click();
    await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('Lambda errors by prefix');
    await playground.expectStatus(200);
  });
}

test('a bad link on a first visit leaves a working page', async ({ playground }) => {
  await playground.open(`#${FRAGMENT.slice(0, -20)}`);
  await playground.dialog("This link can't be opened").getByRole('button', { name: 'Go on with my own work' }).click();
  await playground.expectStatus(200);
});

test('links recorded by every version open', async ({ playground, page }) => {
  const folder = join(import.meta.dirname, 'links');
  for (const file of readdirSync(folder)) {
    const recorded: { fragment: string; document: { name: string } }[] = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    );
    for (const { fragment, document } of recorded) {
      await page.goto('about:blank');
      await playground.open(`#${fragment}`);
      await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue(document.name);
    }
  }
});

test('secrets are warned of before sharing', async ({ playground, page }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '200' }], 'connect mysql://root:h7Kp2mXw@db.internal failed'),
  );
  await page.getByRole('button', { name: 'Share' }).click();
  const alert = playground.dialog('Share').getByRole('alert');
  await expect(alert).toContainText('looks as if it held secrets');
  await expect(alert).not.toContainText('h7Kp2mXw');
});

test('the case is copied as Markdown and as an embed snippet, whose frame leads to the playground', async ({
  playground,
  page,
}) => {
  await playground.openDocument(DOCUMENT);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = playground.dialog('Share');
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(clipboard).toContain('`.*lost.*`');
  expect(await clipboard()).toMatch(/404 Not Found/);
  await dialog.getByRole('button', { name: 'Copy embed snippet' }).click();
  await expect.poll(clipboard).toContain('<iframe');
  const [, source = ''] = /src="([^"]*)"/.exec(await clipboard()) ?? [];
  expect(source).toContain('?embed#');
  await page.goto(source.replaceAll('&amp;', '&'));
  await playground.expectStatus(404);
  await expect(playground.backend).toHaveCount(0);
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Open in playground' }).click(),
  ]);
  await expect(opened.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('Lambda case');
});
