import { lambdaDocument } from './documents';
import { expect, test } from './playground';

const DEFAULT = { statusCode: '200' };

test('a pattern stopped by a line break is mended with one click', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '500', selectionPattern: '.+' }, DEFAULT], 'first\nsecond'),
  );
  await playground.expectStatus(200);
  await expect(playground.ledger.first()).toContainText('line break');
  await playground.ledger.first().getByRole('button', { name: /^Use / }).first().click();
  await playground.expectStatus(500);
});

test('a pattern that matches only a part is mended with one click', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '400', selectionPattern: 'Bad' }, DEFAULT], 'Bad request'),
  );
  await playground.expectStatus(200);
  await expect(playground.ledger.first()).toContainText('Matches only Bad of Bad request');
  await playground.ledger.first().getByRole('button', { name: 'Use Bad.*', exact: true }).click();
  await playground.expectStatus(400);
  await playground.openResponse('Bad.*');
  await expect(playground.pattern).toHaveValue('Bad.*');
});

test('brackets taken for a word are mended with one click', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '404', selectionPattern: '.*[NotFound].*' }, DEFAULT], 'throttled', '[NotFound] 42'),
  );
  await playground.expectStatus(404);
  await playground.ledger
    .first()
    .getByRole('button', { name: /\\\[NotFound/ })
    .click();
  await playground.expectStatus(200);
  await playground.showScenario('Case 2');
  await playground.expectStatus(404);
});

test('case that differs is mended with one click', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '400', selectionPattern: '.*bad request.*' }, DEFAULT], 'Bad Request: name'),
  );
  await playground.expectStatus(200);
  await playground.ledger.first().getByRole('button', { name: /^Use / }).first().click();
  await playground.expectStatus(400);
});

test('responses are reordered by dragging and with Alt and the arrow keys, and undo brings the order back', async ({
  playground,
  page,
}) => {
  await playground.openDocument(
    lambdaDocument(
      [{ statusCode: '400', selectionPattern: 'a.*' }, { statusCode: '404', selectionPattern: 'b.*' }, DEFAULT],
      'abc',
    ),
  );
  await playground.ledger.nth(1).dragTo(playground.ledger.first());
  await expect(playground.ledger.first()).toContainText('b.*');
  await page.getByRole('button', { name: 'Open response b.*' }).press('Alt+ArrowDown');
  await expect(playground.ledger.first()).toContainText('a.*');
  await page.getByRole('button', { name: 'Open response b.*' }).press('Alt+ArrowDown');
  await expect(playground.ledger.nth(2)).toContainText('b.*');
  await page.getByRole('button', { name: 'Open response b.*' }).press('Alt+ArrowUp');
  await expect(playground.ledger.nth(1)).toContainText('b.*');
  await expect(page.getByRole('button', { name: 'Open response b.*' })).toBeFocused();
});

test('typing a pattern that stops matching keeps the field', async ({ playground, page }) => {
  await playground.openDocument(lambdaDocument([{ statusCode: '400', selectionPattern: 'a.*' }, DEFAULT], 'abc'));
  await playground.expectStatus(400);
  await playground.pattern.press('ControlOrMeta+a');
  await page.keyboard.type('x(y)z.*', { delay: 60 });
  await expect(playground.pattern).toHaveValue('x(y)z.*');
  await playground.expectStatus(200);
  await playground.responses.getByRole('button', { name: 'Show the response that was selected' }).click();
  await expect(playground.pattern).toHaveValue('');
});
