import { httpDocument } from './documents';
import { expect, test } from './playground';

test('a mapped header that is not declared gets the message of AWS and is declared with one click', async ({
  playground,
}) => {
  await playground.openDocument(httpDocument([{ statusCode: '200' }]));
  await playground.showTab('Headers');
  await playground.responses.getByRole('button', { name: 'Add header' }).click();
  await playground.responses.getByRole('textbox', { name: 'Header of new header' }).fill('X-Kind');
  await playground.responses.getByRole('textbox', { name: 'Source of X-Kind' }).fill("'pet'");
  const table = playground.responses.getByRole('table', { name: 'Header mappings' });
  await expect(table).toContainText('Invalid mapping expression parameter specified: method.response.header.X-Kind');
  await playground.responses.getByRole('button', { name: 'Declare X-Kind in method response 200' }).click();
  await expect(table.getByRole('alert')).toHaveCount(0);
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toContainText('X-Kind');
  await expect(table).toContainText('pet');
});

test('a static value without quotes is quoted with one click', async ({ playground }) => {
  await playground.openDocument(httpDocument([{ statusCode: '200' }]));
  await playground.showTab('Headers');
  await playground.responses.getByRole('button', { name: 'Add CORS origin' }).click();
  await playground.responses.getByRole('button', { name: /^Declare Access-Control-Allow-Origin/ }).click();
  const source = playground.responses.getByRole('textbox', { name: 'Source of Access-Control-Allow-Origin' });
  await source.fill('*');
  const table = playground.responses.getByRole('table', { name: 'Header mappings' });
  await expect(table).toContainText('Invalid mapping expression specified');
  await table.getByRole('button', { name: /'\*'/ }).click();
  await expect(source).toHaveValue("'*'");
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toContainText(
    'Access-Control-Allow-Origin',
  );
});

test('header mappings are copied to all responses, declared there too', async ({ playground }) => {
  await playground.openDocument(httpDocument([{ statusCode: '200' }, { statusCode: '404', selectionPattern: '404' }]));
  await playground.showTab('Headers');
  await playground.responses.getByRole('button', { name: 'Add CORS origin' }).click();
  await playground.responses.getByRole('button', { name: 'Copy to all responses' }).click();
  await playground.openResponse('404');
  await expect(
    playground.responses.getByRole('textbox', { name: 'Source of Access-Control-Allow-Origin' }),
  ).toHaveValue("'*'");
  await expect(playground.responses.getByRole('table', { name: 'Header mappings' }).getByRole('alert')).toHaveCount(0);
});

test('a header is mapped from the backend, the last of several', async ({ playground }) => {
  await playground.open();
  await playground.openExample('A static header without quotes');
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toBeVisible();
  await playground.showTab('Headers');
  await playground.choose('Kinds of source for X-Total', 'Static value');
  await expect(playground.responses.getByRole('textbox', { name: 'Source of X-Total' })).toHaveValue(/^'/);
});
