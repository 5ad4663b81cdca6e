import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { lambdaDocument } from './documents';
import { expect, Playground, test } from './playground';

const DOCUMENT = lambdaDocument(
  [{ statusCode: '404', selectionPattern: '.*lost.*' }, { statusCode: '200' }],
  'a lost pet',
);

test('killing the browser loses at most the last second', async ({ launchOptions, baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'playground-'));
  const start = () => chromium.launchPersistentContext(profile, { ...launchOptions, ...(baseURL && { baseURL }) });
  try {
    const first = await start();
    const before = new Playground(first.pages()[0] ?? (await first.newPage()));
    await before.openDocument(DOCUMENT);
    await before.pattern.fill('.*lost pet');
    await before.page.waitForTimeout(1000);
    const devtools = await (await first.browser()?.newBrowserCDPSession())?.send('SystemInfo.getProcessInfo');
    const pid = devtools?.processInfo.find((process) => process.type === 'browser')?.id;
    expect(pid).toBeGreaterThan(1);
    const gone = new Promise((resolve) => first.once('close', resolve));
    process.kill(pid ?? 0, 'SIGKILL');
    await gone;
    const second = await start();
    const after = new Playground(second.pages()[0] ?? (await second.newPage()));
    await after.open();
    await expect(after.pattern).toHaveValue('.*lost pet');
    await after.expectStatus(404);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a second tab gets a copy, says so, and does not overwrite the first', async ({ playground, page, context }) => {
  await playground.openDocument(DOCUMENT);
  await playground.pattern.fill('.*lost p.*');
  await page.waitForTimeout(800);
  const second = new Playground(await context.newPage());
  await second.open();
  await expect(second.page.getByText('This work is open in another tab; here is a copy of it.')).toBeVisible();
  await expect(second.pattern).toHaveValue('.*lost p.*');
  await second.pattern.fill('second');
  await page.waitForTimeout(800);
  await page.reload();
  await expect(playground.pattern).toHaveValue('.*lost p.*');
  await second.page.reload();
  await expect(second.responses.getByRole('button', { name: 'Open response second' })).toBeVisible();
});

test('undo and redo go through all panes, an example and a fresh start', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  const name = page.getByRole('textbox', { name: 'Name of the document' });
  await playground.pattern.fill('.*pet');
  await playground.backend.getByRole('textbox', { name: 'errorType' }).fill('LostError');
  await playground.openExample('A message of several lines');
  await playground.command('Start from an empty document');
  await expect(name).toHaveValue('Untitled');
  await undo.click();
  await expect(name).toHaveValue('A message of several lines');
  await undo.click();
  await expect(name).toHaveValue('Lambda case');
  await expect(playground.backend.getByRole('textbox', { name: 'errorType' })).toHaveValue('LostError');
  await undo.click();
  await expect(playground.backend.getByRole('textbox', { name: 'errorType' })).toHaveValue('Error');
  await expect(playground.responses.getByRole('button', { name: 'Open response .*pet', exact: true })).toBeVisible();
  await undo.click();
  await expect(playground.responses.getByRole('button', { name: 'Open response .*lost.*' })).toBeVisible();
  for (let step = 0; step < 4; step++) await redo.click();
  await expect(name).toHaveValue('Untitled');
});

test('Earlier versions bring work back', async ({ playground, page }) => {
  await playground.openDocument(DOCUMENT);
  await playground.pattern.fill('.*precious.*');
  await playground.openExample('A message of several lines');
  await playground.command('Earlier versions');
  const dialog = playground.dialog('Earlier versions');
  await dialog
    .getByRole('listitem')
    .filter({ hasText: 'Lambda case' })
    .getByRole('button', { name: 'Go back to it' })
    .click();
  await expect(page.getByRole('textbox', { name: 'Name of the document' })).toHaveValue('Lambda case');
  await expect(playground.responses.getByRole('button', { name: 'Open response .*precious.*' })).toBeVisible();
});
