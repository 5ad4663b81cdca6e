import type { Locator, Page } from '@playwright/test';
import { expect, type Playground, test } from './playground';

/** Opens a template with a text and puts the caret at its end. */
async function typed(playground: Playground, text: string): Promise<Locator> {
  await playground.open();
  await playground.showScenario('NotFound error');
  const template = playground.responses.getByRole('textbox', { name: 'Template application/json' });
  await playground.paste(template, text);
  return template;
}

const suggestions = (page: Page): Locator => page.getByRole('listbox', { name: 'Suggest' });

test('members are suggested while typing', async ({ playground, page }) => {
  await typed(playground, '{"a": ');
  await page.keyboard.type('$input.');
  await expect(suggestions(page)).toContainText('path(jsonPath)');
  await expect(suggestions(page)).toContainText('params(name?)');
});

test('methods are those of the value at hand, each once', async ({ playground, page }) => {
  await typed(playground, "#set($m = $input.path('$.errorMessage'))$m ");
  await playground.expectStatus(404);
  await page.keyboard.type('$m.sub');
  // The list may open before the run that knows the value has ended; asked again, it knows.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
    await expect(suggestions(page).getByLabel(/^substring\(/)).toHaveCount(1, { timeout: 2000 });
    await expect(suggestions(page).getByLabel(/^subList\(/)).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 40_000 });
});

test('the parameters of a call are shown', async ({ playground, page }) => {
  await typed(playground, '{"a": "');
  await page.keyboard.type('$util.escapeJavaScript(');
  await expect(page.locator('.parameter-hints-widget')).toContainText('escapeJavaScript(');
});

test('hovering a reference shows its value, and a member of the body its path', async ({ playground, page }) => {
  await typed(playground, "#set($m = $input.path('$.errorMessage'))$m.length() ");
  await expect(playground.reply).toContainText('28');
  await playground.responses.getByText('path(', { exact: true }).hover();
  await expect(page.getByRole('tooltip').first()).toContainText('was [NotFound] no pet with id 42 · String');
  await playground.responses.getByText(/^length\(\)/).hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'Number of UTF-16 units' }).first()).toBeVisible();
  await playground.showScenario('200 Found');
  await playground.backend.getByText('"name"').hover();
  await expect(page.getByRole('tooltip').filter({ hasText: '$.name' }).first()).toBeVisible();
});
