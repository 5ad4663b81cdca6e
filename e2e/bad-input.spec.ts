import { httpDocument, lambdaDocument, withTemplate } from './documents';
import { expect, test } from './playground';

test('a pattern that does not compile has the message of Java at its field', async ({ playground }) => {
  await playground.openDocument(
    lambdaDocument([{ statusCode: '400', selectionPattern: 'a.*' }, { statusCode: '200' }], 'abc'),
  );
  await playground.expectStatus(400);
  await playground.pattern.fill('a(b');
  await expect(playground.responses.getByRole('alert')).toContainText('Unclosed group near index 3');
  await expect(playground.pattern).toHaveAttribute('aria-invalid', 'true');
  await expect(playground.ledger.first()).toContainText('invalid pattern');
  await playground.expectStatus(200);
  await playground.pattern.fill('a(b)c');
  await playground.expectStatus(400);
  await expect(playground.responses.getByRole('alert')).toHaveCount(0);
});

test('a template that does not parse says where, and the client gets a 500', async ({ playground }) => {
  await playground.openDocument(httpDocument([withTemplate('{"id": $input.path("$.id")}')]));
  await playground.expectStatus(200);
  await playground.paste(playground.editor('Template application/json'), '#if($a)\n{}');
  await playground.expectStatus(500);
  await expect(playground.reply).toContainText('Internal server error');
  await expect(playground.responses.getByRole('alert')).toContainText(/Encountered|end|#if/);
  await playground.paste(playground.editor('Template application/json'), '{"ok": true}');
  await playground.expectStatus(200);
});

test('a malformed JSONPath in a template', async ({ playground }) => {
  await playground.openDocument(httpDocument([withTemplate('{"id": $input.json("$.id")}')]));
  await playground.expectStatus(200);
  await playground.paste(playground.editor('Template application/json'), '{"id": $input.json("$.[")}');
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText('InvalidPathException');
  await expect(playground.status).toBeVisible();
});

test('a malformed JSONPath in a header mapping', async ({ playground }) => {
  await playground.openDocument(
    httpDocument([
      { statusCode: '200', responseParameters: { 'method.response.header.X-Id': 'integration.response.body.$.[' } },
    ]),
  );
  await playground.showTab('Headers');
  await expect(
    playground.responses.getByRole('table', { name: 'Header mappings' }).getByRole('alert').first(),
  ).toBeVisible();
  await expect(playground.status).toBeVisible();
  await playground.responses.getByRole('textbox', { name: 'Source of X-Id' }).fill('integration.response.body.id');
  await playground.responses.getByRole('button', { name: /^Declare X-Id/ }).click();
  await expect(playground.reply.getByRole('table', { name: 'Reply headers' })).toContainText('42');
});

test('a body that is not JSON is told at its field, where a template reads it', async ({ playground }) => {
  await playground.openDocument(httpDocument([withTemplate('{"id": $input.json("$.id")}')]));
  await playground.expectStatus(200);
  await playground.paste(playground.editor('Body'), '{"id": ');
  await playground.showTab('Problems');
  await expect(playground.reply.getByRole('list', { name: 'Problems' })).toContainText('The body does not parse');
  await expect(playground.backend.getByRole('alert')).toContainText('The body does not parse');
  await expect(playground.status).toBeVisible();
});
