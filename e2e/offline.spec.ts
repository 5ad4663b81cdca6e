import { expect, test } from './playground';

test('after the first visit the page works without a network, editor and engine included', async ({
  playground,
  page,
  context,
}) => {
  await playground.open();
  await playground.codeEditors();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await expect(playground.status).toBeVisible();
  await playground.codeEditors();
  await context.setOffline(true);
  await page.reload();
  await playground.codeEditors();
  await playground.showScenario('NotFound error');
  await playground.expectStatus(404);
  await playground.paste(playground.editor('errorMessage'), '[BadRequest] name');
  await playground.expectStatus(400);
  await playground.openExample('A message of several lines');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(playground.dialog('Share')).toBeVisible();
});
