/**
 * The preset dictionary of link format 1: text that documents often hold, so that a link need only point at it. The
 * line breaks between the pieces do not belong to it. Deflate points more cheaply at what stands near the end, so the
 * commonest text comes last: first templates, then rare members, then headers, patterns and errors, then whole
 * documents in the order in which links write their members.
 *
 * FROZEN. Every link of format 1 points into these very bytes: a changed character breaks them all. Another
 * dictionary means another format.
 */
const IDIOMS = String.raw`
#set($context.responseOverride.header.Content-Type = \"text/html\")\n
#set($context.requestOverride.path.
#set($errorMessageObj = $util.parseJson($input.path('$.errorMessage')))\n
#set($body = $util.parseJson($input.body))\n
#set($data = $input.json('$'))\n
#foreach($param in $params.keySet())\n    \"$param\" : \"$util.escapeJavaScript($params.get($param))\"\n#if($foreach.hasNext),#end\n#end\n
#set($allParams = $input.params())\n{\n\"body-json\" : $input.json('$'),\n\"params\" : {\n#foreach($type in $allParams.keySet())\n#set($params = $allParams.get($type))\n
$util.base64Decode($util.base64Encode($util.urlDecode($util.urlEncode(
Action=SendMessage&MessageBody=$util.urlEncode($input.body)
\n<html>\n<head><title></title></head>\n<body>\n  <h1></h1>\n  <p></p>\n</body>\n</html>\n
<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<error>\n  <message>$input.path('$.message')</message>\n</error>
$stageVariables.$context.identity.sourceIp$context.identity.userAgent$context.httpMethod$context.resourcePath$context.stage$context.authorizer.claims.sub$context.requestTimeEpoch
$inputRoot.Items)\n    {\n      \"id\": \"$elem.id.S\",\n      \"name\": \"$elem.name.S\",\n      \"price\": $elem.price.N\n    }#if($foreach.hasNext),#end\n  #end\n  ]\n}
$elem.get('$item.$inputRoot.items$foreach.count$foreach.index.size().isEmpty().contains(\".equals(\".toString().replaceAll(\"\\\\'\", \"'\").split(\",\").substring(0, .length().entrySet()
"requestParameters":{"integration.request.header.X-Amz-Invocation-Type":"'Event'","integration.request.path.petId":"method.request.path.petId","integration.request.querystring.
"gatewayResponses":{"DEFAULT_4XX":{"DEFAULT_5XX":{"statusCode":"responseParameters":{"gatewayresponse.header.Access-Control-Allow-Origin":"'*'"},"responseTemplates":{"application/json":"{\"message\":$context.error.messageString}"}}
"binaryMediaTypes":["*/*","image/png","application/octet-stream"],"stageVariables":{"endpointType":"EDGE"
"passthroughBehavior":"WHEN_NO_TEMPLATES","contentHandling":"CONVERT_TO_BINARY","contentHandling":"CONVERT_TO_TEXT","timeoutInMillis":29000,
application/xmltext/plaintext/htmlimage/jpegapplication/x-www-form-urlencodedapplication/pdfmultipart/form-data
{"name":"User-Agent","value":"curl/8.5.0"},{"name":"Accept","value":"text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"}{"name":"Accept","value":"*/*"}{"name":"Authorization","value":"Bearer {"name":"Origin","value":"https://example.com"}{"name":"X-Forwarded-For","value":"
"queryStringParameters":[{"name":"","value":""}]"pathParameters":{"petId":"42"}"body":{"text":"{\n  \"name\": \"Rex\"\n}"}"body":{"base64":"
"context":"{\"requestId\":\"\",\"identity\":{\"sourceIp\":\"192.0.2.1\"},\"authorizer\":{\"principalId\":\"
"lambda":{"outcome":"failure","failure":"throttled""invalidPermissions""invalidRequestBody""integrationTimeout"}"http":{"outcome":"failure","failure":"connection""timeout""invalidEndpoint"}"lambda":{"outcome":"accepted"}
{"outcome":"errorPayload","payload":"{\"errorMessage\":\"2026-01-01T00:00:00.000Z  Task timed out after 3.00 secondsRequestId: Error: Runtime exited with error: signal: killed\",\"errorType\":\"Runtime.ExitError\",\"stackTrace\":[\"
"runtime":"python","stackTrace":["  File \"/var/task/lambda_function.py\", line 10, in lambda_handler\n    raise Exception(",ValueErrorKeyError"runtime":"java","stackTrace":["example.Handler.handleRequest(Handler.java:21)","java.lang.RuntimeExceptionjava.base/jdk.internal.reflect
"runtime":"nodejs","stackTrace":["at exports.handler (/var/task/index.js:10:11)","at Runtime.handler (file:///var/task/index.mjs:12:9)","at Runtime.handleOnceNonStreaming (file:///var/runtime/index.mjs:1173:29)","    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)","
"type":"HTTP","uri":"https://api.example.com/pets/{petId}","httpMethod":"GET","type":"MOCK","requestTemplates":{"application/json":"{\"statusCode\": 200}"},"type":"HTTP_PROXY","type":"AWS_PROXY",
"httpMethod":"GET""httpMethod":"PUT""httpMethod":"DELETE""httpMethod":"PATCH""httpMethod":"OPTIONS""httpMethod":"ANY""resourcePath":"/orders/{orderId}/users/{userId}/items/{proxy+}"
"uri":"arn:aws:apigateway:us-east-1:dynamodb:action/Query""uri":"arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue""uri":"arn:aws:apigateway:us-east-1:states:action/StartExecutionarn:aws:apigateway:us-east-1:s3:path/{bucket}/{key}arn:aws:apigateway:eu-west-1:eu-central-1:us-west-2:us-east-2:ap-southeast-
"method.response.header.Location":"integration.response.body.location","method.response.header.Content-Type":"'text/html'","method.response.header.Cache-Control":"'no-store'","method.response.header.Retry-After":"'30'","method.response.header.ETag":"integration.response.header.ETag","method.response.header.Set-Cookie":"integration.response.multivalueheader.Set-Cookie","method.response.header.X-Request-Id":"context.requestId","method.response.header.X-Amzn-ErrorType":"integration.response.body.errorType"
"method.response.header.Access-Control-Allow-Headers":"'Content-Type,X-Amz-Date,Authorization,X-Api-Key,X-Amz-Security-Token'","method.response.header.Access-Control-Allow-Methods":"'GET,POST,PUT,DELETE,OPTIONS'","method.response.header.Access-Control-Allow-Credentials":"'true'"
"selectionPattern":"4\\d{2}","5\\d{2}","(\\n|.)+",".*Task timed out.*",".*Process exited before completing request.*",".*\"httpStatus\":400.*",".*\"statusCode\":404.*",".*[Uu]nauthorized.*","(?s).*[Ee]rror.*","(?i).*","^\\[InternalServerError\\].*","^\\[Conflict\\].*","^\\[Unauthorized\\].*","^\\[Forbidden\\].*","^(?!\\[NotFound\\]","[45]\\d\\d","default"
"description":"
"expected":{"statusCode":500,"expected":{"statusCode":400,"headers":{"Content-Type":"application/json"},"body":{"match":"json","value":"{\"message\":\""match":"regex","value":"^""match":"exact","value":"
"errorMessage":"[Conflict] already exists"Internal server errorUnauthorizedForbiddenToo Many RequestsService UnavailableUnprocessable EntityValidation failedbad requestmissing required invalid
"body":{"text":"{\n  \"error\": \"{\n  \"status\": \"\",\n  \"items\": [\n    {\n      \"id\": 1,\n      \"name\": \"\"\n    },\n    {\n      \"id\": 2,\n      \"name\": \"\"\n    }\n  ]\n}
$util.escapeJavaScript($input.path('$.errorMessage')).replaceAll(\"\\\\'\",\"'\")
#set($message = $input.path('$.errorMessage'))\n#set($error = $util.parseJson($input.path('$.errorMessage')))\n{\n  \"code\": \"$error.code\",\n  \"message\": \"$error.message\",\n  \"type\": \"$error.type\",\n  \"error\": {\n    \"code\": \"\",\n    \"message\": \"$message\",\n    \"requestId\": \"$context.requestId\"\n  }\n}
#if($inputRoot.toString() != \"\")\n#elseif($input.path('$.errorType')\n#else\n#end\n
$input.params('$input.params().header.get('$input.params().querystring.get('$input.params().path.get('
\"total\": $inputRoot.size(),\n  \"count\": $inputRoot.items.size(),\n  \"createdAt\": \"$inputRoot.createdAt\",\n  \"status\": \"$inputRoot.status\",\n  \"price\": $inputRoot.price,\n  \"description\": \"$inputRoot.description\",\n
"api":{"stageVariables":{"backend":"
{"name":"Time-out","backend":{"lambda":{"outcome":"error","errorMessage":"Bad request: missing name","errorType":"TypeError","runtime":"nodejs","stackTrace":[]}}}]
{"name":"Created","backend":{"http":{"outcome":"response","statusCode":201,"headers":[{"name":"Content-Type","value":"application/json"},{"name":"Location","value":"/pets/"}],"body":{"text":""}}}
{"name":"Server error","request":{"headers":[{"name":"Accept","value":"application/json"}]},"backend":{"http":{"outcome":"response","statusCode":500,"headers":[{"name":"Content-Type","value":"application/json"}],"body":{"text":"{\"message\":\"
"methodResponses":[{"statusCode":"200","responseParameters":{"method.response.header.Access-Control-Allow-Origin":false},"responseModels":{"application/json":"Empty"}},{"statusCode":"400","responseModels":{"application/json":"Error"}},{"statusCode":"404","responseModels":{"application/json":"Error"}},{"statusCode":"500","responseModels":{"application/json":"Error"}}]},"scenarios":[
"methodResponses":[{"statusCode":"200","responseParameters":{"method.response.header.Access-Control-Allow-Origin":true},"responseModels":{"application/json":"Empty"}},{"statusCode":"404","responseParameters":{"method.response.header.Access-Control-Allow-Origin":true,"method.response.header.X-Error":true},"responseModels":{"application/json":"Error"}}
[{"version":1,"name":"Untitled","method":{"httpMethod":"POST","resourcePath":"/pets/{petId}","integration":{"type":"AWS","uri":"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations","httpMethod":"POST","integrationResponses":[{"statusCode":"200","responseParameters":{"method.response.header.Access-Control-Allow-Origin":"'*'"},"responseTemplates":{"application/json":"#set($inputRoot = $input.path('$'))\n{\n  \"id\": \"$inputRoot.id\",\n  \"name\": \"$inputRoot.name\",\n  \"items\": [\n  #foreach($item in $inputRoot.items)\n    {\n      \"id\": $item.id,\n      \"name\": \"$item.name\"\n    }#if($foreach.hasNext),#end\n  #end\n  ]\n}"}},
{"selectionPattern":".*Error.*","statusCode":"500","responseParameters":{"method.response.header.X-Error":"integration.response.body.errorType"},"responseTemplates":{"application/json":"{\n  \"message\": \"Internal server error\",\n  \"requestId\": \"$context.requestId\"\n}"}},
{"selectionPattern":"^\\[BadRequest\\].*","statusCode":"400","responseTemplates":{"application/json":"{\n  \"error\": $input.json('$.errorMessage')\n}"}},
{"selectionPattern":"^\\[NotFound\\].*","statusCode":"404","responseParameters":{"method.response.header.Access-Control-Allow-Origin":"'*'"},"responseTemplates":{"application/json":"{\n  \"message\": \"$util.escapeJavaScript($input.path('$.errorMessage'))\"\n}"}}]},
"methodResponses":[{"statusCode":"200","responseModels":{"application/json":"Empty"}},{"statusCode":"400","responseModels":{"application/json":"Error"}},{"statusCode":"404","responseModels":{"application/json":"Error"}}]},"scenarios":[
{"name":"Success","request":{"headers":[{"name":"Accept","value":"application/json"}]},"backend":{"lambda":{"outcome":"success","payload":"{\n  \"id\": 42,\n  \"name\": \"Rex\"\n}"}},"expected":{"statusCode":200}},
{"name":"Not found","request":{"headers":[{"name":"Accept","value":"application/json"}]},"backend":{"lambda":{"outcome":"error","errorMessage":"[NotFound] no 42","errorType":"Error","runtime":"nodejs","stackTrace":["at Runtime.handler (file:///var/task/index.mjs:3:9)"]}},"expected":{"statusCode":404}},
{"name":"Bad request","request":{"headers":[{"name":"Accept","value":"application/json"}]},"backend":{"lambda":{"outcome":"error","errorMessage":"[BadRequest] name is missing","errorType":"Error","runtime":"nodejs","stackTrace":[]}}}]}]
`;

/** The dictionary's bytes. */
export const DICTIONARY_V1: Uint8Array = new TextEncoder().encode(IDIOMS.replaceAll('\n', ''));
