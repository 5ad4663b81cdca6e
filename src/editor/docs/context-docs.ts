import { type DocEntry, property } from './entry';

const text = (name: string, words: string, rest: Omit<DocEntry, 'name' | 'text'> = {}): DocEntry =>
  property(name, words, { type: 'String', ...rest });

const identity: readonly DocEntry[] = [
  text('accessKey', 'Access key id of a request signed with AWS credentials.'),
  text('accountId', 'AWS account of the caller, for signed requests.'),
  text('apiKey', 'The API key sent, on methods that require one.'),
  text('apiKeyId', 'Id of that API key.'),
  text('caller', 'Principal identifier of the signed caller.'),
  property(
    'clientCert',
    'The client’s certificate under mutual TLS: `clientCertPem`, `subjectDN`, `issuerDN`, `serialNumber`, `validity`.',
    {
      type: 'Map',
      members: [
        text('clientCertPem', 'The certificate in PEM form.'),
        text('subjectDN', 'Distinguished name of the certificate’s subject.'),
        text('issuerDN', 'Distinguished name of who issued the certificate.'),
        text('serialNumber', 'Serial number of the certificate.'),
        property('validity', 'Dates between which the certificate holds.', {
          type: 'Map',
          members: [text('notBefore', 'First moment of validity.'), text('notAfter', 'Last moment of validity.')],
        }),
      ],
    },
  ),
  text('cognitoAuthenticationProvider', 'Cognito identity providers the caller signed in with, joined by commas.'),
  text('cognitoAuthenticationType', '`authenticated` or `unauthenticated`, for Cognito identities.'),
  text('cognitoIdentityId', 'Cognito identity of the caller.'),
  text('cognitoIdentityPoolId', 'Cognito identity pool of the caller.'),
  text('principalOrgId', 'AWS organization of the caller.'),
  text('sourceIp', 'IP address of the connection that reached API Gateway.', { example: '$context.identity.sourceIp' }),
  text('user', 'Identifier of the user a resource policy is checked against.'),
  text('userAgent', 'The client’s User-Agent header.'),
  text('userArn', 'ARN of the signed caller.'),
  text('vpcId', 'VPC of a request to a private API.'),
  text('vpceId', 'VPC endpoint of a request to a private API.'),
];

const authorizer: readonly DocEntry[] = [
  text('principalId', 'What a Lambda authorizer named the caller.'),
  property('claims', 'Claims of the token a Cognito user pool authorizer checked, by name.', {
    type: 'Map',
    example: '$context.authorizer.claims.sub',
  }),
  property('integrationLatency', 'Milliseconds the authorizer’s Lambda function took.', { type: 'String' }),
];

const responseOverride: readonly DocEntry[] = [
  property(
    'status',
    'Set it to an integer from 100 to 599 to replace the integration response’s status. It needs no method response. Text such as `"404"` has no effect.',
    { type: 'Integer', example: '#set($context.responseOverride.status = 404)' },
  ),
  property(
    'header',
    'Set its members to add or replace headers after the header mappings; they need not be declared. A list gives a header with several values.',
    { type: 'Map', example: '#set($context.responseOverride.header.Location = $url)' },
  ),
];

const requestOverride: readonly DocEntry[] = [
  property('header', 'Headers for the integration request, set in a request template.', { type: 'Map' }),
  property('path', 'Path parameters for the integration request, set in a request template.', { type: 'Map' }),
  property('querystring', 'Query parameters for the integration request, set in a request template.', { type: 'Map' }),
];

const error: readonly DocEntry[] = [
  text('message', 'API Gateway’s error message. Gateway response templates only.'),
  text('messageString', 'The same, quoted as a JSON string. Gateway response templates only.'),
  text('responseType', 'Kind of gateway response, such as `DEFAULT_5XX`. Gateway response templates only.'),
  text('validationErrorString', 'Details of a failed request validation. Gateway response templates only.'),
];

/** `$context` of a REST API, with every documented member. */
export const contextDoc: DocEntry = property(
  'context',
  'Facts about the API call. Its nested maps print nothing themselves; print their members.',
  {
    type: 'Map',
    example: '$context.requestId',
    members: [
      text('accountId', 'AWS account that owns the API.'),
      text('apiId', 'Id API Gateway gave the API.'),
      property(
        'authorizer',
        'What the authorizer said of the caller. Members that a Lambda authorizer put into its `context` stand here by name.',
        {
          type: 'Map',
          members: authorizer,
        },
      ),
      text('awsEndpointRequestId', 'Request id of the AWS service behind the integration.'),
      text('deploymentId', 'Id of the deployment.'),
      text('domainName', 'Host name the API was called under.'),
      text('domainPrefix', 'First label of that host name.'),
      property('error', 'The failure that a gateway response is made for.', { type: 'Map', members: error }),
      text('extendedRequestId', 'Second id of the call, the one of the `x-amz-apigw-id` header.'),
      text('httpMethod', 'HTTP method of the call.'),
      property('identity', 'Who called, from where.', { type: 'Map', members: identity }),
      property('isCanaryRequest', '`true` when the canary release served the call; there only if the stage has one.', {
        type: 'Boolean',
      }),
      text('path', 'Path of the call, with the stage: `/prod/pets/42`.'),
      text('protocol', 'Protocol of the call, such as `HTTP/1.1`.'),
      text('requestId', 'Id of the call; clients see it as `x-amzn-RequestId`.', {
        example: '"requestId": "$context.requestId"',
      }),
      property(
        'requestOverride',
        'What a request template changes in the integration request. It can carry values of yours over to the response template.',
        {
          type: 'Map',
          members: requestOverride,
        },
      ),
      text('requestTime', 'Time of the call as access logs write it: `09/Apr/2026:12:34:56 +0000`.'),
      property('requestTimeEpoch', 'Time of the call in milliseconds since 1970.', { type: 'Long' }),
      text('resourceId', 'Id of the resource.'),
      text('resourcePath', 'Path of the resource as declared: `/pets/{petId}`.'),
      property(
        'responseOverride',
        'What a template changes in the method response: status and headers. Each may be set once.',
        {
          type: 'Map',
          members: responseOverride,
        },
      ),
      text('stage', 'Name of the stage.'),
      text('wafResponseCode', '`WAF_ALLOW` or `WAF_BLOCK`, when a web ACL is attached.'),
      text('webaclArn', 'ARN of the web ACL that judged the call.'),
      text('xrayTraceId', 'X-Ray trace id of the call.'),
    ],
  },
);
