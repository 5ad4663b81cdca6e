import { expect, test } from './playground';

test('Lambda errors by prefix: the two-line message falls through to the default', async ({ playground }) => {
  await playground.open();
  await playground.openExample('Lambda errors by prefix');
  await playground.showScenario('BadRequest, two lines');
  await playground.expectStatus(200);
  await expect(playground.ledger.first()).toContainText('line break');
  await expect(playground.scenarioRow('BadRequest, two lines')).toContainText('expected 400');
});

test('A Lambda error that still returns 200', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A Lambda error that still returns 200');
  await playground.expectStatus(200);
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText('does not set the status');
  await playground.showScenario('Throws an error');
  await playground.expectStatus(200);
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText(
    'no response has a selectionPattern',
  );
});

test('.*[NotFound].* matches nearly everything: brackets are a set of letters', async ({ playground }) => {
  await playground.open();
  await playground.openExample('.*[NotFound].* matches nearly everything');
  await playground.showScenario('Throttled downstream');
  await playground.expectStatus(400);
  await expect(playground.ledger.nth(1)).toContainText('is one character');
  await expect(playground.scenarioRow('Throttled downstream')).toContainText('expected 500');
});

test('A message of several lines', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A message of several lines');
  await playground.expectStatus(200);
  await expect(playground.ledger.first()).toContainText('line break');
  await playground.showScenario('One line');
  await playground.expectStatus(500);
});

test('A static header without quotes', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A static header without quotes');
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText(
    'Invalid mapping expression specified',
  );
});

test('JSON inside errorMessage sets body and status', async ({ playground }) => {
  await playground.open();
  await playground.openExample('JSON inside errorMessage');
  await playground.expectStatus(404);
  await expect(playground.reply).toContainText('PET_NOT_FOUND');
  await expect(playground.reply.getByRole('list', { name: 'Steps' })).toContainText('Override');
});

test('A binary body with the wrong Accept arrives as base64 text', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A binary body with the wrong Accept');
  await expect(playground.reply).toContainText('iVBORw0KGgo');
  await playground.showScenario('Accept: image/png');
  await expect(playground.reply).toContainText('89 50 4e 47');
});

test('A list with one comma too many: the reply is traced to the template', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A list with one comma too many');
  await expect(playground.reply).toContainText('not JSON');
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText('escapeJavaScript');
});
