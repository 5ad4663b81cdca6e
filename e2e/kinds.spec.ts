import type { Scenario } from '../src/document';
import { newDocument } from '../src/document';
import { answered, httpScenario, lambdaScenario, returned } from '../src/lessons/example';
import { httpDocument, lambdaDocument, withTemplate } from './documents';
import { expect, test } from './playground';

const NOT_FOUND = httpScenario('s2', 'Missing', answered(404, '{"error":"no such pet"}'));

test('HTTP: patterns are tested against the status', async ({ playground }) => {
  await playground.openDocument(
    httpDocument([{ statusCode: '200' }, { statusCode: '404', selectionPattern: '4\\d{2}' }], [NOT_FOUND]),
  );
  await playground.expectStatus(404);
  await expect(playground.responses.getByRole('group', { name: 'Subject' })).toContainText('404');
  await playground.backend.getByRole('textbox', { name: 'Status' }).fill('503');
  await playground.expectStatus(200);
});

test('AWS services answer with a status of their own', async ({ playground }) => {
  const document = httpDocument([{ statusCode: '200' }, { statusCode: '404', selectionPattern: '404' }], [NOT_FOUND]);
  await playground.openDocument(document);
  await playground.pick('Integration type', 'AWS');
  await playground.expectStatus(404);
  await playground.choose('Preset outcomes', '200 JSON');
  await playground.expectStatus(200);
});

test('Mock: the statusCode that the request template prints is what the patterns see', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '200' }, { statusCode: '409', selectionPattern: '409' }], 'unused'),
  );
  await playground.pick('Integration type', 'Mock');
  await playground.paste(playground.backend.getByRole('textbox', { name: /^Template / }), '{"statusCode": 409}');
  await playground.expectStatus(409);
  await playground.paste(playground.backend.getByRole('textbox', { name: /^Template / }), '{"status": 409}');
  await playground.expectStatus(500);
});

test('Lambda proxy: the payload passes through; a malformed one is a 502 that names the field', async ({
  playground,
}) => {
  const document = lambdaDocument([{ statusCode: '200' }], 'unused');
  const scenarios: Scenario[] = [
    lambdaScenario('s1', 'Teapot', returned('{"statusCode": 418, "headers": {"X-Pot": "yes"}, "body": "short"}')),
    lambdaScenario('s2', 'Malformed', returned('{"statusCode": 200, "body": {"id": 42}}')),
  ];
  await playground.openDocument({ ...document, scenarios });
  await playground.backend.getByRole('checkbox', { name: 'Proxy' }).check();
  await playground.expectStatus(418);
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toContainText('yes');
  await expect(playground.responses).toContainText('ignores this list');
  await playground.showScenario('Malformed');
  await playground.expectStatus(502);
  await expect(playground.reply).toContainText('Internal server error');
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText(
    'Malformed Lambda proxy response: body',
  );
});

test('HTTP proxy: status, headers and body pass through', async ({ playground }) => {
  await playground.openDocument(httpDocument([{ statusCode: '200' }], [NOT_FOUND]));
  await playground.expectStatus(200);
  await playground.backend.getByRole('checkbox', { name: 'Proxy' }).check();
  await playground.expectStatus(404);
  await expect(playground.reply).toContainText('no such pet');
});

test('a binary body is shown as bytes, and the conversion that applies is marked', async ({ playground, page }) => {
  await playground.open();
  await playground.openExample('A binary body with the wrong Accept');
  await playground.showScenario('Accept: image/png');
  await expect(playground.reply).toContainText('89 50 4e 47');
  await page.getByRole('tab', { name: 'Content', exact: true }).click();
  const live = playground.responses.getByRole('row', { name: /this case/ });
  await expect(live).toHaveCount(1);
  await playground.pick('Content handling', 'Convert to text');
  await expect(playground.responses.getByRole('columnheader', { name: 'Convert to text' })).toBeVisible();
  await expect(live).toHaveCount(1);
  await expect(playground.reply).toContainText('iVBORw0KGgo');
});

test('a gateway response is customised in the API dialog', async ({ playground, page }) => {
  const responses = [{ statusCode: '200', selectionPattern: 'never' }];
  await playground.openDocument({ ...newDocument(), ...lambdaDocument(responses, 'boom'), name: 'No default' });
  await playground.expectStatus(500);
  await playground.command('API and method settings');
  await playground.choose('Customise a gateway response', 'API_CONFIGURATION_ERROR');
  const dialog = playground.dialog('API and method');
  await dialog.getByRole('textbox', { name: 'Status' }).fill('503');
  await playground.paste(
    dialog.getByRole('textbox', { name: 'Template of API_CONFIGURATION_ERROR' }),
    '{"sorry": $context.error.messageString}',
  );
  await dialog.getByRole('button', { name: 'Done' }).click();
  await playground.expectStatus(503);
  await expect(playground.reply).toContainText('"sorry"');
  await expect(page.getByRole('group', { name: 'Status' })).toContainText('API_CONFIGURATION_ERROR');
});

test('contentHandling and templates of a text body do not disturb each other', async ({ playground }) => {
  await playground.openDocument(
    httpDocument([withTemplate('{"n": $input.json("$.id")}', { contentHandling: 'CONVERT_TO_TEXT' })]),
  );
  await expect(playground.reply).toContainText('"n"');
});
