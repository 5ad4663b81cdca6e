import { expect, test } from './playground';

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the panes are tabs, and the page does not scroll sideways', async ({ playground, page }) => {
    await page.goto('');
    for (const [name, pane] of [
      ['Backend', playground.backend],
      ['Integration responses', playground.responses],
      ['Method response', playground.reply],
      ['All scenarios', playground.scenarios],
    ] as const) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(pane).toBeVisible();
      await expect(page.getByRole('region', { name: 'Backend' })).toHaveCount(name === 'Backend' ? 1 : 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await playground.scenarios.getByRole('button', { name: 'Expectation of NotFound error' }).click();
    await expect(playground.scenarios.getByRole('button', { name: 'Done' })).toBeVisible();
    await page.getByRole('tab', { name: 'All scenarios', exact: true }).press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Backend', exact: true })).toBeFocused();
    await expect(playground.backend).toBeVisible();
  });

  test('every command is reachable, and a case can be played through', async ({ playground, page }) => {
    await page.goto('');
    await page.getByRole('tab', { name: 'Backend', exact: true }).click();
    await playground.showScenario('NotFound error');
    await page.getByRole('tab', { name: 'Method response', exact: true }).click();
    await playground.expectStatus(404);
    await page.getByRole('tab', { name: 'Integration responses', exact: true }).click();
    await expect(playground.pattern).toHaveValue('^\\[NotFound\\].*');
    const field = await playground.pattern.boundingBox();
    expect(field?.width).toBeGreaterThan(180);
    await playground.pattern.fill('nothing');
    await page.getByRole('tab', { name: 'Method response', exact: true }).click();
    await playground.expectStatus(200);
    await playground.choose('More', 'Open an example');
    await expect(playground.dialog('Examples')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a problem leads to its place in another pane', async ({ playground, page }) => {
    await page.goto('');
    await page.getByRole('tab', { name: 'Backend', exact: true }).click();
    await playground.showScenario('NotFound error');
    await page.getByRole('tab', { name: 'Method response', exact: true }).click();
    await page.getByRole('tab', { name: 'Problems' }).click();
    await playground.reply
      .getByRole('button', { name: /^response \d/ })
      .first()
      .click();
    await expect(playground.responses).toBeVisible();
  });
});

test('1024 pixels are enough for three panes side by side', async ({ playground, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await playground.open();
  await playground.showScenario('NotFound error');
  await playground.expectStatus(404);
  for (const pane of [playground.backend, playground.responses, playground.reply]) {
    const box = await pane.boundingBox();
    expect(box?.width).toBeGreaterThan(270);
  }
  const field = await playground.pattern.boundingBox();
  expect(field?.width).toBeGreaterThan(180);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
});
