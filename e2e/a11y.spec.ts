import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './playground';

/** Rule and place of every violation in some parts of the page; empty where there is none. */
async function violations(page: Page, ...parts: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  for (const part of parts) builder.include(part);
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

// Every colour of the page is computed several times over, which takes its time on a slow machine.
test.slow();

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`the page has no violations in ${theme}`, async ({ playground, page }) => {
    await page.addInitScript((name) => localStorage.setItem('playground.theme', name), theme);
    await playground.open();
    await playground.codeEditors();
    await playground.showScenario('NotFound error');
    await playground.expectStatus(404);
    await playground.backend.getByText('Client request').click();
    await playground.scenarios.getByRole('button', { name: 'Expectation of NotFound error' }).click();
    await expect(playground.scenarios.getByRole('button', { name: 'Done' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const tabs = ['[data-pane="responses"] [role=tabpanel]', '[data-pane="reply"] [role=tabpanel]'];
    for (const [part, explanation] of [
      ['Headers', 'Problems'],
      ['Content', 'Log'],
      ['Method response 404', 'Local emulator'],
    ] as const) {
      await playground.showTab(part);
      await playground.showTab(explanation);
      await expect(playground.reply.getByRole('tabpanel', { name: explanation })).not.toBeEmpty();
      await expect(playground.responses.getByRole('tabpanel', { name: part })).not.toBeEmpty();
      expect(await violations(page, ...tabs), part).toEqual([]);
    }
  });
}

const DIALOGS = [
  ['Open an example', 'Examples'],
  ['Import a configuration', 'Import'],
  ['Export the configuration', 'Export'],
  ['Share a link', 'Share'],
  ['Earlier versions', 'Earlier versions'],
  ['API and method settings', 'API and method'],
  ['Keyboard and how it works', 'How it works'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`no dialog has violations in ${theme}`, async ({ playground, page }) => {
    await page.addInitScript((name) => localStorage.setItem('playground.theme', name), theme);
    await playground.open();
    await playground.codeEditors();
    for (const [command, title] of DIALOGS) {
      await playground.command(command);
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeVisible();
      expect(await violations(page, 'dialog'), title).toEqual([]);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(dialog).toHaveCount(0);
    }
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    expect(await violations(page, 'dialog'), 'palette').toEqual([]);
  });
}

test('landmarks and tabs have the names of the panes', async ({ playground, page }) => {
  await playground.open();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('main')).toBeVisible();
  for (const pane of [playground.backend, playground.responses, playground.reply, playground.scenarios]) {
    await expect(pane).toBeVisible();
  }
  for (const tab of ['Steps', 'Problems', 'Log']) await expect(page.getByRole('tab', { name: tab })).toBeVisible();
});

test('the outcome is announced once typing pauses', async ({ playground, page }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  const outcome = page.getByRole('status', { name: 'Outcome' });
  await expect(outcome).toContainText(/^404 from \^\\\[NotFound\\\]\.\*, \d+ problems?$/);
  await expect(outcome).toHaveAttribute('role', 'status');
  await playground.pattern.fill('nothing');
  await expect(outcome).toContainText('200 from the default response');
});

test('a dialog keeps the focus, and gives it back', async ({ playground, page }) => {
  await playground.open();
  const opener = page.getByRole('button', { name: 'Share' });
  await opener.click();
  const dialog = playground.dialog('Share');
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 12; press++) await page.keyboard.press('Tab');
  expect(
    await dialog.evaluate((node) => node.contains(document.activeElement) || document.activeElement === document.body),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});
