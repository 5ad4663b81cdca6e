import type { PlaygroundDocument } from '../document';

/** A Lambda method: JSON template, two error patterns, CORS headers, three scenarios. */
export const ORDERS: PlaygroundDocument = {
  version: 1,
  name: 'Orders: read one',
  api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} },
  method: {
    httpMethod: 'GET',
    resourcePath: '/orders/{orderId}',
    methodResponses: [
      {
        statusCode: '200',
        responseParameters: { 'method.response.header.Access-Control-Allow-Origin': true },
        responseModels: { 'application/json': 'Empty' },
      },
      { statusCode: '404', responseModels: { 'application/json': 'Error' } },
      { statusCode: '500', responseModels: { 'application/json': 'Error' } },
    ],
    integration: {
      type: 'AWS',
      uri: 'arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:210987654321:function:get-order/invocations',
      httpMethod: 'POST',
      integrationResponses: [
        {
          statusCode: '200',
          responseParameters: { 'method.response.header.Access-Control-Allow-Origin': "'https://shop.example.org'" },
          responseTemplates: {
            'application/json':
              '#set($order = $input.path(\'$\'))\n{\n  "number": "$order.orderId",\n  "total": $order.total,\n  "lines": [\n#foreach($line in $order.lines)\n    { "sku": "$line.sku", "quantity": $line.quantity }#if($foreach.hasNext),#end\n#end\n  ]\n}',
          },
        },
        {
          statusCode: '404',
          selectionPattern: 'Order .* does not exist',
          responseTemplates: {
            'application/json': '{\n  "error": "order_unknown",\n  "detail": $input.json(\'$.errorMessage\')\n}',
          },
        },
        {
          statusCode: '500',
          selectionPattern: '(?s).*(Task timed out|Exception).*',
          responseTemplates: {
            'application/json': '{ "error": "internal", "request": "$context.requestId" }',
          },
        },
      ],
    },
  },
  scenarios: [
    {
      id: 's1',
      name: 'An order with two lines',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        lambda: {
          outcome: 'success',
          payload:
            '{"orderId": "A-1042", "total": 59.90, "lines": [{"sku": "mug-blue", "quantity": 2}, {"sku": "tea-7", "quantity": 1}]}',
        },
      },
      expected: { statusCode: 200 },
    },
    {
      id: 's2',
      name: 'No such order',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        lambda: {
          outcome: 'error',
          errorMessage: 'Order A-9 does not exist',
          errorType: 'OrderNotFound',
          runtime: 'python',
          stackTrace: ['  File "/var/task/app.py", line 31, in handler\n    raise OrderNotFound(order_id)\n'],
        },
      },
      expected: { statusCode: 404 },
    },
    {
      id: 's3',
      name: 'Database too slow',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        lambda: {
          outcome: 'errorPayload',
          payload: '{"errorMessage":"2026-03-02T10:15:30.123Z 6f1c Task timed out after 3.00 seconds"}',
        },
      },
      expected: { statusCode: 500 },
    },
  ],
};

/** An HTTP method: one template for all failures of the client's, header mappings, a body kept as it is. */
export const WEATHER: PlaygroundDocument = {
  version: 1,
  name: 'Wetter für Zürich 🌤',
  description: 'The backend answers in plain text; clients want JSON.',
  api: { binaryMediaTypes: ['image/png'], stageVariables: { host: 'wetter.example.ch' }, gatewayResponses: {} },
  method: {
    httpMethod: 'GET',
    resourcePath: '/weather/{city}',
    methodResponses: [
      {
        statusCode: '200',
        responseParameters: {
          'method.response.header.Cache-Control': false,
          'method.response.header.X-Station': false,
        },
        responseModels: { 'application/json': 'Empty' },
      },
      { statusCode: '400', responseModels: { 'application/json': 'Error' } },
      { statusCode: '502', responseModels: { 'application/json': 'Error' } },
    ],
    integration: {
      type: 'HTTP',
      uri: 'https://wetter.example.ch/v1/{city}',
      httpMethod: 'GET',
      integrationResponses: [
        {
          statusCode: '200',
          responseParameters: {
            'method.response.header.Cache-Control': "'max-age=300'",
            'method.response.header.X-Station': 'integration.response.header.station',
          },
          responseTemplates: { 'application/json': '{ "city": "$input.params(\'city\')", "report": "$input.body" }' },
        },
        {
          statusCode: '400',
          selectionPattern: '4\\d{2}',
          responseTemplates: {
            'application/json':
              '#set($message = $util.escapeJavaScript($input.body).replaceAll("\\\\\'", "\'"))\n{ "message": "$message" }',
          },
        },
        {
          statusCode: '502',
          selectionPattern: '5\\d{2}',
          responseTemplates: { 'application/json': '{ "message": "Der Wetterdienst antwortet nicht." }' },
        },
      ],
    },
  },
  scenarios: [
    {
      id: 's1',
      name: 'Sonnig',
      request: { headers: [{ name: 'Accept', value: 'application/json' }], pathParameters: { city: 'zürich' } },
      backend: {
        http: {
          outcome: 'response',
          statusCode: 200,
          headers: [
            { name: 'Content-Type', value: 'text/plain' },
            { name: 'station', value: 'KLO-7' },
          ],
          body: { text: 'sonnig, 24 °C' },
        },
      },
    },
    {
      id: 's2',
      name: 'Unbekannte Stadt',
      request: { headers: [{ name: 'Accept', value: 'application/json' }], pathParameters: { city: 'atlantis' } },
      backend: {
        http: {
          outcome: 'response',
          statusCode: 404,
          headers: [{ name: 'Content-Type', value: 'text/plain' }],
          body: { text: "city 'atlantis' unknown" },
        },
      },
    },
    {
      id: 's3',
      name: 'Ausfall',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        http: {
          outcome: 'response',
          statusCode: 503,
          headers: [{ name: 'Content-Type', value: 'text/html' }],
          body: { text: '<h1>Service Unavailable</h1>' },
        },
      },
    },
  ],
};

/** A DynamoDB query: list template, failures of the service told apart by status code. */
export const COMMENTS: PlaygroundDocument = {
  version: 1,
  name: 'Comments of a page',
  api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} },
  method: {
    httpMethod: 'GET',
    resourcePath: '/comments/{pageId}',
    methodResponses: [
      { statusCode: '200', responseModels: { 'application/json': 'Empty' } },
      { statusCode: '400', responseModels: { 'application/json': 'Error' } },
      { statusCode: '500', responseModels: { 'application/json': 'Error' } },
    ],
    integration: {
      type: 'AWS',
      uri: 'arn:aws:apigateway:us-west-2:dynamodb:action/Query',
      httpMethod: 'POST',
      integrationResponses: [
        {
          statusCode: '200',
          selectionPattern: '200',
          responseTemplates: {
            'application/json':
              '#set($inputRoot = $input.path(\'$\'))\n{\n  "comments": [\n    #foreach($elem in $inputRoot.Items) {\n      "commentId": "$elem.commentId.S",\n      "userName": "$elem.userName.S",\n      "message": "$elem.message.S"\n    }#if($foreach.hasNext),#end\n    #end\n  ]\n}',
          },
        },
        {
          statusCode: '400',
          selectionPattern: '4\\d{2}',
          responseTemplates: { 'application/json': '{"error": "$input.path(\'$.__type\').split("#").get(1)"}' },
        },
        { statusCode: '500', responseTemplates: { 'application/json': '{"error": "try again later"}' } },
      ],
    },
  },
  scenarios: [
    {
      id: 's1',
      name: 'Two comments',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        http: {
          outcome: 'response',
          statusCode: 200,
          headers: [{ name: 'Content-Type', value: 'application/x-amz-json-1.0' }],
          body: {
            text: '{"Count":2,"Items":[{"commentId":{"S":"c1"},"userName":{"S":"ada"},"message":{"S":"First!"}},{"commentId":{"S":"c2"},"userName":{"S":"grace"},"message":{"S":"Second"}}]}',
          },
        },
      },
    },
    {
      id: 's2',
      name: 'No permission',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: {
        http: {
          outcome: 'response',
          statusCode: 400,
          headers: [{ name: 'Content-Type', value: 'application/x-amz-json-1.0' }],
          body: {
            text: '{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User is not authorized"}',
          },
        },
      },
    },
    {
      id: 's3',
      name: 'Service down',
      request: { headers: [{ name: 'Accept', value: 'application/json' }] },
      backend: { http: { outcome: 'response', statusCode: 500, headers: [], body: { text: '' } } },
    },
  ],
};
