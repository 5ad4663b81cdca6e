// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are what exporters must escape

import { LAMBDA_URI, newScenario, type PlaygroundDocument } from '../../document';

/** Texts that one target language or another would mangle if they were not escaped for it. */
export const NASTY_TEXTS: readonly string[] = [
  '^\\[NotFound\\].*',
  '\\\\server\\share\\d{2}"quoted"\'single\'',
  '${var} $${var} $$${var} %{if} %%{if} #{ruby} $ {apart} 100%',
  '`back${tick}`',
  '{{resolve:x}} !Sub ${AWS::Region} !Ref x',
  '- item\n- item: value # no comment\n',
  'trailing blank \nand more\n',
  '  leading blanks\nthen none',
  'tab\there\n\tand there\n',
  'carriage\r\nreturn\r\n',
  'no final line break\n\n  at all',
  'two at the end\n\n',
  'EOT\nwithin\nEOT\n',
  '\nstarts with a break\n',
  'bell\u0007 null\u0000 del\u007f nel\u0085 ls\u2028 bom\ufeff',
  'ünïcödé 日本語 🌤',
  'yes',
  '0123',
  '1e3',
  '~',
  '',
  "'*'",
  '"',
  "it's",
  'ends with backslash\\',
  "'; rm -rf / #",
  '$(whoami) `id` !history',
];

const TEMPLATE =
  '#set($inputRoot = $input.path(\'$\'))\n{\n  "id": "$inputRoot.id",\n  "path": "C:\\\\temp",\n  "ref": "${inputRoot.name}"\n}';

function nastyTemplates(from: number, to: number): Record<string, string> {
  return Object.fromEntries(NASTY_TEXTS.slice(from, to).map((text, index) => [`application/x-${from + index}`, text]));
}

function base(name: string, method: PlaygroundDocument['method']): PlaygroundDocument {
  const api = { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} };
  return { version: 1, name, api, method, scenarios: [newScenario('s1', 'Success')] };
}

const lambda: PlaygroundDocument = {
  ...base('Lambda "with" it\'s ${all}', {
    httpMethod: 'GET',
    resourcePath: '/pets/{petId}',
    methodResponses: [
      {
        statusCode: '200',
        responseParameters: {
          'method.response.header.Access-Control-Allow-Origin': true,
          'method.response.header.ETag': false,
        },
        responseModels: { 'application/json': 'Empty', 'application/xml': 'PetModel' },
      },
      { statusCode: '404', responseModels: { 'application/json': 'Error' } },
      { statusCode: '500' },
    ],
    integration: {
      type: 'AWS',
      uri: LAMBDA_URI,
      httpMethod: 'POST',
      passthroughBehavior: 'WHEN_NO_TEMPLATES',
      timeoutInMillis: 3000,
      requestParameters: { 'integration.request.header.X-Pet': 'method.request.querystring.pet' },
      requestTemplates: { 'application/json': '{"id": "$input.params(\'petId\')"}', ...nastyTemplates(0, 6) },
      integrationResponses: [
        {
          statusCode: '200',
          responseParameters: {
            'method.response.header.Access-Control-Allow-Origin': "'*'",
            'method.response.header.ETag': 'integration.response.body.etag',
          },
          responseTemplates: { 'application/json': TEMPLATE, ...nastyTemplates(6, 12) },
        },
        {
          statusCode: '404',
          selectionPattern: '^\\[NotFound\\] "\\d+" ${x} \'y\'.*',
          responseTemplates: nastyTemplates(12, 18),
        },
        {
          statusCode: '500',
          selectionPattern: '(?s)(\\n|.)*Task timed out.*',
          contentHandling: 'CONVERT_TO_TEXT',
          responseTemplates: nastyTemplates(18, NASTY_TEXTS.length),
        },
      ],
    },
  }),
  api: {
    binaryMediaTypes: ['image/png', '*/*'],
    stageVariables: { backend: 'api.example.com', level: '${x}' },
    gatewayResponses: {
      DEFAULT_5XX: {
        statusCode: '503',
        responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
        responseTemplates: { 'application/json': '{"message":$context.error.messageString,\n"at":"\\d ${y}"}' },
      },
      MISSING_AUTHENTICATION_TOKEN: { statusCode: '404' },
    },
    endpointType: 'EDGE',
  },
};

const http = base('HTTP', {
  httpMethod: 'POST',
  resourcePath: '/orders/{orderId}/items',
  methodResponses: [{ statusCode: '200' }, { statusCode: '400' }],
  integration: {
    type: 'HTTP',
    uri: 'https://${stageVariables.backend}/orders/{orderId}?a=1&b="2"',
    httpMethod: 'PUT',
    requestParameters: { 'integration.request.path.orderId': 'method.request.path.orderId' },
    contentHandling: 'CONVERT_TO_TEXT',
    integrationResponses: [
      { statusCode: '200', selectionPattern: '2\\d{2}' },
      { statusCode: '400', selectionPattern: '4\\d{2}', contentHandling: 'CONVERT_TO_BINARY' },
    ],
  },
});

const service = base('DynamoDB', {
  httpMethod: 'GET',
  resourcePath: '/',
  methodResponses: [{ statusCode: '200' }],
  integration: {
    type: 'AWS',
    uri: 'arn:aws:apigateway:eu-west-1:dynamodb:action/Query',
    httpMethod: 'POST',
    passthroughBehavior: 'NEVER',
    integrationResponses: [{ statusCode: '200', responseTemplates: { 'application/json': TEMPLATE } }],
  },
});

const bucket = base('S3', {
  httpMethod: 'ANY',
  resourcePath: '/files/{key+}',
  methodResponses: [{ statusCode: '200' }],
  integration: {
    type: 'AWS',
    uri: 'arn:aws:apigateway:eu-west-1:my-bucket.s3:path/folder/{key}',
    httpMethod: 'GET',
    requestParameters: { 'integration.request.path.key': 'method.request.path.key' },
    integrationResponses: [{ statusCode: '200' }],
  },
});

const mock = base('Preflight', {
  httpMethod: 'OPTIONS',
  resourcePath: '/2024/pets',
  methodResponses: [
    { statusCode: '204', responseParameters: { 'method.response.header.Access-Control-Allow-Methods': true } },
  ],
  integration: {
    type: 'MOCK',
    requestTemplates: { 'application/json': '{"statusCode": 204}' },
    integrationResponses: [
      {
        statusCode: '204',
        responseParameters: { 'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'" },
      },
    ],
  },
});

const lambdaProxy = base('Lambda proxy', {
  httpMethod: 'GET',
  resourcePath: '/proxy',
  methodResponses: [],
  integration: { type: 'AWS_PROXY', uri: LAMBDA_URI, httpMethod: 'POST', integrationResponses: [] },
});

const httpProxy = base('HTTP proxy', {
  httpMethod: 'GET',
  resourcePath: '/{proxy+}',
  methodResponses: [],
  integration: { type: 'HTTP_PROXY', uri: 'https://example.com/{proxy}', httpMethod: 'ANY', integrationResponses: [] },
});

/** A document of each integration type, with the nastiest texts where targets must escape. */
export const NASTY_DOCUMENTS: readonly PlaygroundDocument[] = [
  lambda,
  http,
  service,
  bucket,
  mock,
  lambdaProxy,
  httpProxy,
];
