import { writeFileSync } from 'node:fs';
import { exampleDocument } from '../src/lessons/example';
import { lambdaDocument } from './documents';
import { expect, type Playground, test } from './playground';

const RESPONSES = `responses:
          default: {statusCode: "200"}
          '.*NotFound.*': {statusCode: "404"}`;
const OPENAPI = `openapi: 3.0.1
info: {title: Shelter, version: "1"}
paths:
  /pets/{petId}:
    get:
      responses: {"200": {description: ok}, "404": {description: none}}
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/pets/invocations
        ${RESPONSES}
`;
const SWAGGER = JSON.stringify({
  swagger: '2.0',
  info: { title: 'Shelter', version: '1' },
  paths: {
    '/pets': {
      get: {
        responses: { 200: { description: 'ok' }, 502: { description: 'bad' } },
        'x-amazon-apigateway-integration': {
          type: 'http',
          uri: 'https://backend.example.com/pets',
          httpMethod: 'GET',
          responses: { default: { statusCode: 200 }, '5\\d{2}': { statusCode: '502' } },
        },
      },
    },
  },
});
const CLOUDFORMATION = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      HttpMethod: POST
      ResourceId: !Ref Orders
      RestApiId: !Ref Api
      ApiKeyRequired: true
      Integration:
        Type: AWS
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:sqs:path/\${Queue.QueueName}
        IntegrationResponses:
          - StatusCode: 202
          - {StatusCode: 400, SelectionPattern: '4\\d{2}'}
      MethodResponses: [{StatusCode: 202}, {StatusCode: 400}]
`;
const SAM = `Transform: AWS::Serverless-2016-10-31
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: v1
      DefinitionBody:
${OPENAPI.replace(/^(?=.)/gm, '        ')}`;
const TERRAFORM = `resource "aws_api_gateway_integration" "get" {
  rest_api_id = aws_api_gateway_rest_api.pets.id
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
  type        = "AWS"
  uri         = aws_lambda_function.pets.invoke_arn
}
resource "aws_api_gateway_method_response" "ok" {
  rest_api_id = aws_api_gateway_rest_api.pets.id
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
  status_code = "200"
}
resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id = aws_api_gateway_rest_api.pets.id
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
  status_code = "200"
}
`;
const SERVERLESS = `service: shelter
provider: {name: aws}
functions:
  get:
    handler: pets.get
    events:
      - http:
          path: pets/{petId}
          method: get
          integration: lambda
          response:
            statusCodes:
              200: {pattern: ''}
              404: {pattern: '.*\\[404\\].*'}
`;
const AWS_CLI = JSON.stringify({
  type: 'HTTP',
  uri: 'https://backend.example.com/pets',
  httpMethod: 'GET',
  integrationResponses: {
    200: { statusCode: '200' },
    503: { statusCode: '503', selectionPattern: '5\\d{2}' },
  },
});

async function openDialog(playground: Playground) {
  await playground.page.getByRole('button', { name: 'Import', exact: true }).click();
  return playground.dialog('Import');
}

async function pasteIn(playground: Playground, text: string) {
  const dialog = await openDialog(playground);
  await playground.paste(dialog.getByRole('textbox', { name: 'Text to import' }), text);
  return dialog;
}

async function finish(playground: Playground, button = 'Import'): Promise<void> {
  const dialog = playground.dialog('Import');
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

const nameOf = (playground: Playground) => playground.page.getByRole('textbox', { name: 'Name of the document' });

for (const [format, text, found, method, scenarios] of [
  ['OpenAPI 3', OPENAPI, '1 method, 2 integration responses', 'GET /pets/{petId}', ['Success', 'Some NotFound text']],
  [
    'Swagger 2',
    SWAGGER,
    '1 method, 2 integration responses',
    'GET /pets',
    ['Backend answers 200', 'Backend answers 502'],
  ],
  ['CloudFormation', CLOUDFORMATION, '1 method, 2 integration responses', 'POST ', ['Backend answers 400']],
  ['SAM', SAM, '1 method, 2 integration responses', 'GET /pets/{petId}', ['Some NotFound text']],
  ['Terraform', TERRAFORM, '1 method, 1 integration response', 'GET ', ['Success']],
  ['Serverless Framework', SERVERLESS, '1 method, 2 integration responses', 'GET /pets/{petId}', ['Some [404] text']],
  ['Output of aws apigateway', AWS_CLI, '1 method, 2 integration responses', '', ['Backend answers 503']],
] as const) {
  test(`${format} is told by its content and becomes a document with scenarios that meet their expectation`, async ({
    playground,
  }) => {
    await playground.open();
    const dialog = await pasteIn(playground, text);
    await expect(dialog.getByRole('status', { name: 'Recognised as' })).toContainText(format);
    await expect(dialog.getByRole('region', { name: 'Import report' })).toContainText(found);
    await finish(playground);
    await expect(nameOf(playground)).toHaveValue(new RegExp(`^${method.replace(/[{}/]/g, '\\$&')}`));
    for (const name of scenarios) await expect(playground.scenarioRow(name)).toContainText('✓');
  });
}

test('the report tells what was kept, left out and tolerated, and shows the line', async ({ playground }) => {
  await playground.open();
  const dialog = await pasteIn(playground, CLOUDFORMATION);
  const report = dialog.getByRole('region', { name: 'Import report' });
  await report.getByText('Kept as it stands').click();
  await expect(report).toContainText('AWS::Region');
  await report.getByText('Not simulated (1)').click();
  await expect(report).toContainText('ApiKeyRequired');
  await report.getByText('Read with tolerance').click();
  await expect(report).toContainText('A number where the status code is a text');
  await report.getByRole('button', { name: 'line 9' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toBeFocused();
  await playground.page.keyboard.press('Delete');
  await expect(report).not.toContainText('ApiKeyRequired');
});

test('one of several methods is found by any part of its name', async ({ playground }) => {
  const operation = OPENAPI.slice(OPENAPI.indexOf('    get:'));
  const paths = Array.from({ length: 8 }, (_, at) => `  /pets/kind${at}:\n${operation}`).join('');
  await playground.open();
  const dialog = await pasteIn(playground, `openapi: 3.0.1\npaths:\n${paths}`);
  await expect(dialog.getByRole('group', { name: '8 methods in the file; choose one' })).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Find a method' }).fill('kind5 get');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await dialog.getByRole('radio', { name: 'GET /pets/kind5' }).check({ force: true });
  await finish(playground);
  await expect(nameOf(playground)).toHaveValue('GET /pets/kind5');
});

test('undo brings back the work that an import replaced', async ({ playground, page }) => {
  await playground.open();
  await pasteIn(playground, OPENAPI);
  await finish(playground);
  await expect(playground.ledger).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(nameOf(playground)).toHaveValue('Lambda errors by prefix');
  await expect(playground.ledger).toHaveCount(4);
});

test('an execution log rebuilds the scenario and says what went wrong', async ({ playground }) => {
  await playground.openDocument(lambdaDocument([{ statusCode: '200' }], 'x'));
  const log = `Execution log for request 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10
Wed May 14 09:30:12 UTC 2026 : Starting execution for request: 8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10
Wed May 14 09:30:12 UTC 2026 : HTTP Method: GET, Resource Path: /pets/42
Wed May 14 09:30:12 UTC 2026 : Method request path: {petId=42}
Wed May 14 09:30:12 UTC 2026 : Method request headers: {Accept=application/json}
Wed May 14 09:30:12 UTC 2026 : Method request body before transformations:
Wed May 14 09:30:12 UTC 2026 : Endpoint request URI: https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations
Wed May 14 09:30:12 UTC 2026 : Received response. Status: 200, Integration latency: 12 ms
Wed May 14 09:30:12 UTC 2026 : Endpoint response headers: {Content-Type=application/json}
Wed May 14 09:30:12 UTC 2026 : Endpoint response body before transformations: {"errorMessage":"no pet 42","errorType":"Error"}
Wed May 14 09:30:12 UTC 2026 : Execution failed due to configuration error: No match for output mapping and no default output mapping configured. Endpoint Response Status Code: 200
Wed May 14 09:30:12 UTC 2026 : Method completed with status: 500
`;
  const dialog = await pasteIn(playground, log);
  await expect(dialog.getByRole('status', { name: 'Recognised as' })).toContainText('Execution log');
  await expect(dialog).toContainText('No match for output mapping');
  await finish(playground, 'Add as a scenario');
  await expect(playground.scenarioRow('From the log')).toContainText('no pet 42');
  await expect(playground.responses.getByRole('group', { name: 'Subject' })).toContainText('no pet 42');
});

test('a raw HTTP response becomes what the backend answers', async ({ playground }) => {
  await playground.openDocument(
    exampleDocument({
      name: 'HTTP',
      description: '',
      integration: { type: 'HTTP', uri: 'https://backend.example.com' },
      responses: [{ statusCode: '200' }, { statusCode: '410', selectionPattern: '410' }],
      methodResponses: [{ statusCode: '200' }, { statusCode: '410' }],
      scenarios: [{ id: 's1', name: 'One', request: {}, backend: {} }],
    }),
  );
  await pasteIn(playground, 'HTTP/1.1 410 Gone\nContent-Type: application/json\n\n{"gone": true}');
  await finish(playground, 'Add as a scenario');
  await playground.expectStatus(410);
  await expect(playground.scenarioRow('Backend answered 410 Gone')).toContainText('{"gone": true}');
});

test('an HTTP response pasted over a Lambda method is taken for what the function returned', async ({ playground }) => {
  await playground.open();
  const dialog = await pasteIn(
    playground,
    'HTTP/2 200\ncontent-type: application/json\n\n{"errorMessage": "[NotFound] x"}',
  );
  await expect(dialog).toContainText('The method here calls a Lambda function');
  await finish(playground, 'Add as a scenario');
  await playground.expectStatus(404);
});

test('our own document comes back whole', async ({ playground }) => {
  await playground.open();
  await pasteIn(playground, JSON.stringify(lambdaDocument([{ statusCode: '200' }], 'kept message'), null, 2));
  await finish(playground);
  await expect(nameOf(playground)).toHaveValue('Lambda case');
  await expect(playground.scenarioRow('Case 1')).toContainText('kept message');
});

test('a text that cannot be read says why and where, and keeps the work', async ({ playground }) => {
  await playground.open();
  const dialog = await pasteIn(playground, '{\n  "swagger": "2.0",\n  "paths": {,}\n}');
  await expect(dialog.getByRole('alert')).toContainText('line 3, column 13');
  await dialog.getByRole('button', { name: 'Show line 3' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Text to import' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(nameOf(playground)).toHaveValue('Lambda errors by prefix');
});

test('source code is told what to import instead', async ({ playground }) => {
  await playground.open();
  const dialog = await pasteIn(
    playground,
    "import { RestApi } from 'aws-cdk-lib/aws-apigateway';\nnew RestApi(this, 'x');",
  );
  await expect(dialog.getByRole('alert')).toContainText('cdk synth');
});

test('a file is chosen, or dropped anywhere on the page', async ({ playground, page }, info) => {
  await playground.open();
  const path = info.outputPath('shelter.yaml');
  writeFileSync(path, OPENAPI);
  const dialog = await openDialog(playground);
  await dialog.getByLabel('File to import').setInputFiles(path);
  await finish(playground);
  await expect(nameOf(playground)).toHaveValue('GET /pets/{petId}');
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'other.json', { type: 'application/json' }));
    return data;
  }, SWAGGER);
  await playground.responses.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(playground.dialog('Import').getByRole('status', { name: 'Recognised as' })).toContainText('Swagger 2');
  await finish(playground);
  await expect(nameOf(playground)).toHaveValue('GET /pets');
});

test('a long file shows progress, can be stopped, and does not hold up the page', async ({
  playground,
  page,
}, info) => {
  const operation = (at: number) =>
    `  /kind${at}:\n${OPENAPI.slice(OPENAPI.indexOf('    get:'))}      description: |\n${`        ${'long '.repeat(20)}\n`.repeat(95)}`;
  const text = `openapi: 3.0.1\npaths:\n${Array.from({ length: 500 }, (_, at) => operation(at)).join('')}`;
  expect(text.length).toBeGreaterThan(5_000_000);
  const file = info.outputPath('long.yaml');
  writeFileSync(file, text);
  await playground.open();
  await playground.codeEditors();
  const dialog = await openDialog(playground);
  await dialog.getByLabel('File to import').setInputFiles(file);
  await expect(dialog.getByRole('progressbar', { name: 'Reading the file' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('alert')).toContainText('cancelled');
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Another text' }).click();
  const longest = await page.evaluateHandle(() => {
    const seen = { ms: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.ms = Math.max(seen.ms, entry.duration);
    }).observe({ type: 'longtask' });
    return seen;
  });
  await dialog.getByLabel('File to import').setInputFiles(file);
  await expect(dialog).toContainText('500 methods in the file', { timeout: 30_000 });
  await dialog.getByRole('textbox', { name: 'Find a method' }).pressSequentially('kind321');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  console.log(`longest main-thread task while 500 methods are read: ${Math.round((await longest.jsonValue()).ms)} ms`);
});
