import { readFileSync } from 'node:fs';
import { lambdaDocument } from './documents';
import { expect, type Playground, test } from './playground';

const FILE = `# Shelter, kept by hand
openapi: "3.0.1"
info: { title: Shelter, version: "1" }
paths:
  /pets/{petId}:
    get: # one pet
      responses: { "200": { description: ok }, "404": { description: none } }
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/pets/invocations
        responses:
          default: { statusCode: "200" }
          '^\\[NotFound\\].*': # what the function throws
            statusCode: 404
`;
const EDITED = FILE.replace('[NotFound\\]', '[Missing\\]');

const DOCUMENT = lambdaDocument(
  [{ statusCode: '200' }, { statusCode: '404', selectionPattern: '^\\[Not"Found\\] \\$\\{x\\}.*' }],
  'lost',
);

async function openExport(playground: Playground) {
  await playground.page.getByRole('button', { name: 'Export', exact: true }).click();
  return playground.dialog('Export');
}

async function importFile(playground: Playground): Promise<void> {
  await playground.page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = playground.dialog('Import');
  await dialog
    .getByLabel('File to import')
    .setInputFiles({ name: 'shelter.yaml', mimeType: 'text/yaml', buffer: Buffer.from(FILE) });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

for (const [format, fileName, piece] of [
  ['OpenAPI 3 (YAML)', /\.ya?ml$/, 'x-amazon-apigateway-integration'],
  ['OpenAPI 3 (JSON)', /\.json$/, '"x-amazon-apigateway-integration"'],
  ['CloudFormation (YAML)', /\.ya?ml$/, 'AWS::ApiGateway::Method'],
  ['CloudFormation (JSON)', /\.json$/, 'AWS::ApiGateway::Method'],
  ['AWS SAM', /\.ya?ml$/, 'AWS::Serverless'],
  ['Terraform', /\.tf$/, 'aws_api_gateway_integration_response'],
  ['AWS CDK (TypeScript)', /\.ts$/, 'aws-cdk-lib'],
  ['AWS CLI commands', /\.sh$/, 'aws apigateway put-integration-response'],
  ['Playground document (JSON)', /\.json$/, '"scenarios"'],
] as const) {
  test(`${format} is shown, copied and saved`, async ({ playground, page }) => {
    await playground.openDocument(DOCUMENT);
    const dialog = await openExport(playground);
    await dialog.getByRole('radio', { name: format }).check({ force: true });
    await expect(dialog.getByRole('textbox', { name: `${format} text` })).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy text' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(piece);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(fileName);
    expect(readFileSync(await download.path(), 'utf8')).toBe(copied);
  });
}

test('an export says what it leaves to its reader', async ({ playground }) => {
  await playground.openDocument(DOCUMENT);
  const dialog = await openExport(playground);
  await dialog.getByRole('radio', { name: 'OpenAPI 3 (YAML)' }).check({ force: true });
  await expect(dialog.getByRole('list', { name: 'Notes' })).toContainText('A stage serves its old configuration');
});

test('without an edit the imported file comes back byte for byte', async ({ playground, page }) => {
  await playground.open();
  await importFile(playground);
  const dialog = await openExport(playground);
  await expect(dialog.getByRole('radio', { name: 'Back into the file' })).toBeChecked();
  await expect(dialog.getByRole('status')).toContainText('No edits: shelter.yaml stays as it was');
  await dialog.getByRole('button', { name: 'Copy text' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(FILE);
});

test('an edited pattern changes its line alone, shown before it is taken, also after a reload', async ({
  playground,
  page,
}) => {
  await playground.open();
  await importFile(playground);
  await playground.openResponse('^\\[NotFound\\].*');
  await playground.pattern.fill('^\\[Missing\\].*');
  const check = async () => {
    const dialog = await openExport(playground);
    await expect(dialog.getByRole('status')).toContainText('1 line changes in shelter.yaml');
    const diff = dialog.getByRole('group', { name: 'Changes to the imported file' });
    await expect(diff).toContainText('Missing');
    await expect(diff).toContainText('NotFound');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('shelter.yaml');
    expect(readFileSync(await download.path(), 'utf8')).toBe(EDITED);
    await dialog.getByRole('button', { name: 'Close' }).click();
  };
  await check();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(playground.status).toBeVisible();
  await check();
});

test('undoing the import forgets the file, redoing it knows the file again', async ({ playground, page }) => {
  await playground.open();
  await importFile(playground);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  let dialog = await openExport(playground);
  await expect(dialog.getByRole('radio', { name: 'Back into the file' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  dialog = await openExport(playground);
  await expect(dialog.getByRole('status')).toContainText('No edits');
});
