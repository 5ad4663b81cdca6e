import type { Locator } from '@playwright/test';
import { httpDocument, withTemplate } from './documents';
import { expect, test } from './playground';

const TEMPLATE = `#set($name = $input.path("$.name"))
#if($name == "Max")
{"branch": "never"}
#else
{"id": $input.json("$.id"), "name": "$name"}
#end`;

/** Opacity of the innermost piece of text that an editor shows with these words in it. */
async function opacityOf(text: Locator): Promise<number> {
  return text.evaluate((node) => {
    let opacity = 1;
    for (let at: Element | null = node; at !== null; at = at.parentElement) {
      opacity = Math.min(opacity, Number(getComputedStyle(at).opacity));
    }
    return opacity;
  });
}

test.beforeEach(async ({ playground }) => {
  await playground.openDocument(httpDocument([withTemplate(TEMPLATE)]));
  await playground.codeEditors();
  await expect(playground.reply).toContainText('"Rex"');
});

test('the branch that did not run is dimmed', async ({ playground }) => {
  const never = playground.responses.getByText('never');
  await expect.poll(() => opacityOf(never.first())).toBeLessThan(0.8);
  await playground.paste(playground.editor('Body'), '{"id": 42, "name": "Max"}');
  await expect(playground.reply).toContainText('never');
  await expect.poll(() => opacityOf(never.first())).toBe(1);
});

test('a piece of the reply lights up the template and the body that it came from', async ({ playground, page }) => {
  await playground.reply.getByText('"Rex"').first().hover();
  await expect(playground.lit(playground.responses)).not.toHaveCount(0);
  await expect(playground.lit(playground.backend)).not.toHaveCount(0);
  await page.mouse.move(400, 5);
  await expect(playground.lit(playground.backend)).toHaveCount(0);
});

test('the same by keyboard: Alt+Enter in the body shows the text it became', async ({ playground, page }) => {
  await playground.editor('Body').focus();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Enter');
  await expect(playground.lit(playground.responses)).not.toHaveCount(0);
  await expect(playground.lit(playground.reply)).not.toHaveCount(0);
});

test('time travel shows the output so far and the variables at each step', async ({ playground, page }) => {
  const travel = playground.responses.getByRole('region', { name: 'Time travel' });
  const slider = travel.getByRole('slider', { name: 'Step of the template run' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(travel).toContainText(/step 1 of \d/);
  const variables = travel.getByRole('table', { name: 'Variables' });
  await expect(variables).toContainText('$name');
  await expect(variables).toContainText('Rex');
  await expect(travel).not.toContainText('"id"');
  await page.keyboard.press('End');
  await expect(travel).toContainText('"id"');
  await travel.getByRole('button', { name: 'Step back' }).click();
  await travel.getByRole('button', { name: 'Leave time travel' }).click();
  await expect(variables).toHaveCount(0);
});

test('hovering a reference shows its value in this run', async ({ playground, page }) => {
  await playground.responses.getByText('$name').last().hover();
  await expect(page.getByRole('tooltip').filter({ hasText: 'Rex' }).first()).toBeVisible();
});
