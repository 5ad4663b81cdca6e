import { answered, declared, type Example, exampleDocument, httpScenario } from '../example';

const REQUEST = `{
  "instances": [
#set( $walker = $input.params("walker") )
#set( $routes = $input.params("routes") )
#foreach( $route in $routes.split(",") )
    {"in0": [$walker], "in1": [$route]}#if( $foreach.hasNext ),#end
    $esc.newline
#end
  ]
}`;
const RESPONSE = `{
  "minutes": [
#set( $estimates = $input.path("$.predictions") )
#foreach( $estimate in $estimates )
    $estimate.scores[0]#if( $foreach.hasNext ),#end
    $esc.newline
#end
  ]
}`;

/** A working case as a construct library deploys it: a loop builds the list, the families of errors pass through. */
export const estimatesLoop: Example = {
  id: 'estimates-loop',
  title: 'A list built in a loop',
  question:
    'A model endpoint answers a list of objects. How does the client get plain numbers, and what of its errors?',
  document: exampleDocument({
    name: 'A list built in a loop',
    description:
      'The default response takes one number out of each prediction; $foreach.hasNext sets the commas. The errors of the endpoint have patterns by family and no template, so their bodies pass unchanged under 400 or 500. API Gateway has no tool named $esc, so $esc.newline prints nothing; it does no harm here.',
    resourcePath: '/walkers/{walker}/estimates',
    integration: {
      type: 'AWS',
      uri: 'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/walking-time/invocations',
      httpMethod: 'POST',
      passthroughBehavior: 'NEVER',
      requestParameters: { 'integration.request.header.Content-Type': "'application/json'" },
      requestTemplates: { 'application/json': REQUEST },
    },
    methodResponses: [declared('200'), declared('500'), declared('400')],
    responses: [
      { statusCode: '200', responseTemplates: { 'application/json': RESPONSE } },
      { statusCode: '500', selectionPattern: '5\\d{2}' },
      { statusCode: '400', selectionPattern: '4\\d{2}' },
    ],
    scenarios: [
      httpScenario('s1', 'Two estimates', answered(200, '{"predictions":[{"scores":[12.5]},{"scores":[48.0]}]}'), {
        expected: { statusCode: 200, body: { match: 'json', value: '{"minutes":[12.5,48.0]}' } },
      }),
      httpScenario('s2', 'Model fails', answered(424, '{"ErrorCode":"CLIENT_ERROR_FROM_MODEL"}'), {
        expected: { statusCode: 400 },
      }),
      httpScenario('s3', 'Endpoint unavailable', answered(503, '{"message":"Unavailable"}'), {
        expected: { statusCode: 500 },
      }),
    ].map((scenario) => ({
      ...scenario,
      request: {
        ...scenario.request,
        pathParameters: { walker: '42' },
        queryStringParameters: [{ name: 'routes', value: '7,9' }],
      },
    })),
  }),
};
