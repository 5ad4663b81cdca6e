import { expect, test } from './playground';

test('a first visit shows a case with its answer, before anything was clicked', async ({ playground }) => {
  await playground.open();
  await playground.expectStatus(200);
  await expect(playground.ledger).toHaveCount(4);
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toContainText('application/json');
});

test('the scenario in view decides which response matches', async ({ playground }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  await playground.expectStatus(404);
  await expect(playground.responses.getByRole('group', { name: 'Subject' })).toContainText(
    '[NotFound] no pet with id 42',
  );
  await expect(playground.ledger.nth(1)).toContainText('selected');
  await expect(playground.page.getByRole('status', { name: 'Outcome' })).toContainText('404 from ^\\[NotFound\\].*');
});

test('every edit of a pattern shows its effect', async ({ playground }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  await playground.pattern.fill('^\\[Missing\\].*');
  await playground.expectStatus(200);
  await playground.page.getByRole('button', { name: 'Open response ^\\[Missing\\].*' }).click();
  await playground.pattern.fill('.*no pet.*');
  await playground.expectStatus(404);
});

test('responses are added, moved by keyboard, duplicated, deleted, and all comes back with undo', async ({
  playground,
  page,
}) => {
  await playground.open();
  await playground.responses.getByRole('button', { name: 'Add response' }).click();
  await expect(playground.ledger).toHaveCount(5);
  await playground.pattern.fill('.*teapot.*');
  const added = page.getByRole('button', { name: 'Open response .*teapot.*' });
  await added.press('Alt+ArrowUp');
  await expect(playground.ledger.nth(3)).toContainText('.*teapot.*');
  await playground.responses.getByRole('button', { name: 'Actions for response 4' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(playground.ledger).toHaveCount(6);
  await playground.responses.getByRole('button', { name: 'Actions for response 5' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(playground.ledger).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(playground.ledger).toHaveCount(6);
});

test('a template edited in the code editor renders at once', async ({ playground }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  const template = playground.responses.getByRole('textbox', { name: 'Template application/json' });
  await playground.paste(template, '{"was": $input.json("$.errorMessage")}');
  await expect(playground.reply).toContainText('"was"');
  await expect(playground.reply).toContainText('[NotFound] no pet with id 42');
});

test('the message of the backend is what the patterns see', async ({ playground }) => {
  await playground.open();
  await playground.showScenario('NotFound error');
  await playground.paste(
    playground.backend.getByRole('textbox', { name: 'errorMessage' }),
    '[BadRequest] name is required',
  );
  await playground.expectStatus(400);
});
