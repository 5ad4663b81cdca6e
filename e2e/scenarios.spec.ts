import { lambdaDocument } from './documents';
import { expect, test } from './playground';

const DOCUMENT = lambdaDocument(
  [
    { statusCode: '400', selectionPattern: 'bad.*' },
    { statusCode: '404', selectionPattern: 'lost.*' },
    { statusCode: '200' },
  ],
  'bad name',
  'lost pet',
);

test('a pinned expectation is broken by an edit, and the table says what changed', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  const row = playground.scenarioRow('Case 2');
  await expect(row).toContainText('404');
  await playground.scenarios.getByRole('button', { name: 'Expectation of Case 2' }).click();
  await playground.scenarios.getByRole('button', { name: 'Pin status', exact: true }).click();
  await playground.scenarios.getByRole('button', { name: 'Done' }).click();
  await expect(row).toContainText('✓ 404');
  await playground.openResponse('lost.*');
  await playground.pattern.fill('gone.*');
  await expect(row).toContainText('expected 404');
  await expect(row).toContainText('was 404');
  await expect(playground.scenarios).toContainText('1 of 1 expectations fail');
  await expect(playground.scenarios).toContainText('no scenario reaches gone.*');
});

test('body expectations hold as JSON whatever its layout', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  await playground.scenarios.getByRole('button', { name: 'Expectation of Case 1' }).click();
  await playground.scenarios.getByRole('button', { name: 'Pin status, headers and body' }).click();
  await expect(playground.scenarios.getByRole('combobox', { name: 'Body' })).toHaveValue('json');
  await expect(playground.scenarioRow('Case 1')).toContainText('✓ 400');
  await playground.paste(playground.editor('Expected body of Case 1'), '{"other": true}');
  await expect(playground.scenarioRow('Case 1')).toContainText('body differs');
});

test('the usual outcomes are added at once, and each is evaluated', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  await playground.scenarios.getByRole('button', { name: 'Add the usual outcomes' }).click();
  await expect(playground.scenarioRow('Time-out')).toContainText('Task timed out');
  await expect(playground.scenarioRow('Throttled')).toBeVisible();
  await expect(playground.scenarios.getByRole('button', { name: 'Add the usual outcomes' })).toHaveCount(0);
});

test('a pinned run is compared while typing', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  await playground.reply.getByRole('button', { name: 'Pin this run to compare with it' }).click();
  const difference = playground.reply.getByRole('region', { name: 'Difference from the pinned run' });
  await expect(difference).toContainText('no difference');
  await playground.backend.getByRole('textbox', { name: 'errorType' }).fill('Other');
  await expect(difference).toContainText('Other');
  await playground.showScenario('Case 2');
  await expect(difference).toContainText('404');
  await playground.reply.getByRole('button', { name: 'Stop comparing' }).click();
  await expect(difference).toHaveCount(0);
});

test('the table leads to a scenario', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  await playground.scenarioRow('Case 2').getByRole('button', { name: 'Case 2', exact: true }).click();
  await playground.expectStatus(404);
});
