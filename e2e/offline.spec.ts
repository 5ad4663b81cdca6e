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
  // The code editor joins the cache when the page has been idle for a while.
  await expect.poll(() => page.evaluate(keptFiles), { timeout: 60_000 }).toContain('assets/load-');
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

/** Addresses of everything that is kept for offline use, a line each. */
async function keptFiles(): Promise<string> {
  const names = await caches.keys();
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept
    .flat()
    .map((request) => request.url)
    .join('\n');
}
