import { describe, expect, it } from 'vitest';
import { importText } from './import-text';
import type { ImportedFile, MethodPart } from './result';

function file(text: string): ImportedFile {
  const result = importText(text);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

function part(text: string, label?: string): MethodPart {
  const method = file(text).methods.find((candidate) => label === undefined || candidate.label === label);
  if (!method) throw new Error(`No method ${label}`);
  return method.build();
}

describe('OpenAPI', () => {
  it('follows references, any-method, gateway responses and binary media types', () => {
    const { api, method } = part(`openapi: 3.0.1
paths:
  /pets:
    x-amazon-apigateway-any-method:
      responses:
        '200': { $ref: '#/components/responses/Ok' }
        default: { description: ignored }
      x-amazon-apigateway-integration: { $ref: '#/components/x-integrations/mock' }
components:
  x-integrations:
    mock: { type: mock, responses: { default: { statusCode: '200' } } }
  responses:
    Ok: { description: ok, headers: { X-A: {} }, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-gateway-responses:
  DEFAULT_4XX: { statusCode: 404, responseTemplates: { application/json: '{}' } }
`);
    expect(api).toMatchObject({
      binaryMediaTypes: ['image/png'],
      gatewayResponses: { DEFAULT_4XX: { statusCode: '404', responseTemplates: { 'application/json': '{}' } } },
    });
    expect(method).toEqual({
      httpMethod: 'ANY',
      resourcePath: '/pets',
      methodResponses: [
        {
          statusCode: '200',
          responseParameters: { 'method.response.header.X-A': false },
          responseModels: { 'application/json': 'Pet' },
        },
      ],
      integration: { type: 'MOCK', integrationResponses: [{ statusCode: '200' }] },
    });
  });

  it('ends on references in a circle, and reports those to other files', () => {
    const result = file(`paths:
  /a:
    get: { x-amazon-apigateway-integration: { type: mock, responses: { default: { $ref: '#/x' } } } }
    put: { x-amazon-apigateway-integration: { $ref: 'other.yaml#/x' } }
x: { $ref: '#/x' }
`);
    expect(result.report.opaque.map(({ text }) => text)).toContain('$ref other.yaml#/x');
  });
});

describe('CloudFormation and SAM', () => {
  const template = (integration: string, rest = '') => `Resources:
  Api: { Type: AWS::ApiGateway::RestApi, Properties: { BinaryMediaTypes: [image~1png], EndpointConfiguration: { Types: [EDGE] } } }
  Pets: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: pets } }
  Pet: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !Ref Pets, PathPart: '{id}' } }
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      HttpMethod: GET
      RestApiId: !Ref Api
      ResourceId: !Ref Pet
      Integration: ${integration}
${rest}`;

  it('finds path, API settings, gateway responses and stage variables by reference', () => {
    const { api, method } = part(
      template(
        '{ Type: MOCK }',
        `  Gone: { Type: AWS::ApiGateway::GatewayResponse, Properties: { RestApiId: !Ref Api, ResponseType: DEFAULT_5XX, StatusCode: 503 } }
  Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, Variables: { alias: live } } }
`,
      ),
    );
    expect(method.resourcePath).toBe('/pets/{id}');
    expect(api).toEqual({
      binaryMediaTypes: ['image/png'],
      endpointType: 'EDGE',
      stageVariables: { alias: 'live' },
      gatewayResponses: { DEFAULT_5XX: { statusCode: '503' } },
    });
  });

  it('keeps what only the deployment knows apart from Velocity references', () => {
    const { method } = part(
      template(`
        Type: AWS
        IntegrationResponses:
          - StatusCode: 200
            ResponseTemplates:
              a/sub: !Sub '\${AWS::Region} \${!vtl} $x'
              a/plain: '\${vtl}'
              a/join: !Join ['-', [a, !Ref B, !GetAtt C.D, { 'Fn::Sub': '\${E}' }]]
              a/if: !If [Prod, x, y]
              a/none: !Ref AWS::NoValue
`),
    );
    expect(method.integration.integrationResponses[0]?.responseTemplates).toEqual({
      'a/sub': `⟦AWS::Region⟧ \${vtl} $x`,
      'a/plain': `\${vtl}`,
      'a/join': 'a-⟦B⟧-⟦C.D⟧-⟦E⟧',
      'a/if': '⟦Fn::If [Prod, x, y]⟧',
      'a/none': null,
    });
  });

  it('takes the first branch of a condition around a response, and says so', () => {
    const text = template(`
        Type: AWS
        IntegrationResponses:
          - !If [Prod, { StatusCode: 200 }, !Ref AWS::NoValue]
          - Fn::If: [Dev, !Ref AWS::NoValue, { StatusCode: 500, SelectionPattern: a }]
`);
    expect(part(text).method.integration.integrationResponses).toEqual([
      { statusCode: '200' },
      { statusCode: '500', selectionPattern: 'a' },
    ]);
    expect(file(text).report.opaque.filter(({ text: piece }) => piece.startsWith('Fn::If'))).toHaveLength(2);
  });

  it('reads inline bodies and functions of SAM, and names included files', () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: { Api: { BinaryMediaTypes: [a~1b] } }
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      GatewayResponses: { DEFAULT_4XX: { ResponseParameters: { Headers: { X-A: "'b'" } } } }
      DefinitionBody:
        paths:
          /a: { get: { x-amazon-apigateway-integration: { type: mock, responses: { default: { statusCode: 200 } } } } }
          /b: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: b.yaml } } }
  Function:
    Type: AWS::Serverless::Function
    Properties: { Events: { Own: { Type: Api, Properties: { Path: /own, Method: post } }, Body: { Type: Api, Properties: { Path: /a, Method: get, RestApiId: !Ref Api } } } }
`;
    const result = file(text);
    expect(result.format).toBe('sam');
    expect(result.methods.map(({ label }) => label)).toEqual(['GET /a', 'POST /own']);
    expect(part(text, 'GET /a').api).toMatchObject({
      binaryMediaTypes: ['a/b'],
      gatewayResponses: { DEFAULT_4XX: { responseParameters: { 'gatewayresponse.header.X-A': "'b'" } } },
    });
    expect(part(text, 'POST /own').method.integration).toMatchObject({
      type: 'AWS_PROXY',
      uri: expect.stringContaining(':lambda:path/'),
    });
    expect(result.report.opaque.some(({ text: piece }) => piece.includes('b.yaml'))).toBe(true);
  });
});

describe('Terraform', () => {
  const method = (rest: string) => `resource "aws_api_gateway_resource" "pets" {
  parent_id = aws_api_gateway_rest_api.api.root_resource_id
  path_part = "pets"
}
resource "aws_api_gateway_method" "get" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
}
resource "aws_api_gateway_integration" "get" {
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
  type        = "AWS"
  uri         = aws_lambda_function.pets.invoke_arn
}
${rest}`;

  it('joins the resources of a method, by reference or by equal settings', () => {
    const { method: read } = part(
      method(`resource "aws_api_gateway_integration_response" "a" {
  http_method = aws_api_gateway_integration.get.http_method
  status_code = aws_api_gateway_method_response.a.status_code
}
resource "aws_api_gateway_method_response" "a" {
  resource_id = aws_api_gateway_resource.pets.id
  http_method = "GET"
  status_code = 201
}
`),
    );
    expect(read).toMatchObject({
      httpMethod: 'GET',
      resourcePath: '/pets',
      methodResponses: [{ statusCode: '201' }],
      integration: {
        type: 'AWS',
        uri: expect.stringContaining(':lambda:path/'),
        integrationResponses: [{ statusCode: '201' }],
      },
    });
  });

  it('resolves locals and jsonencode, and leaves variables, files and loops opaque', () => {
    const text = method(`locals { cors = "'*'" }
resource "aws_api_gateway_integration_response" "a" {
  for_each            = var.responses
  http_method         = aws_api_gateway_method.get.http_method
  status_code         = each.key
  selection_pattern   = "\${var.prefix}.*"
  response_parameters = { "method.response.header.A" = local.cors }
  response_templates  = { "a/json" = jsonencode({ b = 1, a = "<" }), "a/file" = file("x.vtl"), "a/vtl" = "$\${ref}" }
}
`);
    expect(part(text).method.integration.integrationResponses).toEqual([
      {
        statusCode: '⟦each.key⟧',
        selectionPattern: '⟦var.prefix⟧.*',
        responseParameters: { 'method.response.header.A': "'*'" },
        responseTemplates: { 'a/json': '{"a":"\\u003c","b":1}', 'a/file': '⟦file("x.vtl")⟧', 'a/vtl': `\${ref}` },
      },
    ]);
    expect(file(text).report.opaque.map(({ text: piece }) => piece)).toContain('var.responses');
  });
});

describe('Serverless', () => {
  const service = (response: string) => `service: s
functions:
  f:
    events:
      - http:
          path: a
          method: get
          integration: lambda
${response}`;

  it('makes the nine responses of the framework when none is written', () => {
    const { integrationResponses, passthroughBehavior } = part(service('')).method.integration;
    expect(integrationResponses.map(({ statusCode }) => statusCode)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '422',
      '500',
      '502',
      '504',
    ]);
    expect(integrationResponses[4]).toEqual({ statusCode: '404', selectionPattern: '[\\s\\S]*\\[404\\][\\s\\S]*' });
    expect(passthroughBehavior).toBe('NEVER');
  });

  it('gives common headers, template and CORS to every response, statuses in rising order', () => {
    const { integrationResponses } = part(
      service(`          cors: true
          response:
            headers: { X-A: "'a'" }
            template: common
            statusCodes:
              409: { pattern: '.*x.*', headers: { X-B: "'b'" }, template: { text/plain: own } }
              201: { pattern: '' }
`),
    ).method.integration;
    const headers = {
      'method.response.header.Access-Control-Allow-Origin': "'*'",
      'method.response.header.X-A': "'a'",
    };
    expect(integrationResponses).toEqual([
      {
        statusCode: '201',
        selectionPattern: '',
        responseParameters: headers,
        responseTemplates: { 'application/json': 'common' },
      },
      {
        statusCode: '409',
        selectionPattern: '.*x.*',
        responseParameters: { ...headers, 'method.response.header.X-B': "'b'" },
        responseTemplates: { 'application/json': 'common', 'text/plain': 'own' },
      },
    ]);
  });

  it('adds a default response to statuses without one', () => {
    const { integrationResponses } = part(service("          response: { statusCodes: { 404: { pattern: 'x' } } }\n"))
      .method.integration;
    expect(integrationResponses.map(({ statusCode }) => statusCode)).toEqual(['200', '404']);
  });

  it('reads service proxies, with the pattern the plugin takes', () => {
    const { integrationResponses } = part(`service: s
custom:
  apiGatewayServiceProxies:
    - sqs: { path: /q, method: post, response: [{ statusCode: 200 }, { statusCode: 500, selectionPattern: '5\\d{2}' }] }
`).method.integration;
    expect(integrationResponses.map(({ selectionPattern }) => selectionPattern)).toEqual(['200', '5\\d{2}']);
  });
});
