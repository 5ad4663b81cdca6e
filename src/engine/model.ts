/**
 * What a playground document says, in AWS's own names. Text that the user types stays text here (patterns, templates,
 * JSON), so that number spelling, mistakes and unfinished input survive.
 */

/** API Gateway integration types (API reference, `Integration.type`). A Lambda integration is AWS or AWS_PROXY with a Lambda `uri`. */
export type IntegrationType = 'AWS' | 'AWS_PROXY' | 'HTTP' | 'HTTP_PROXY' | 'MOCK';

/** How a payload is converted between text and bytes; absent means passthrough (BIN-1). */
export type ContentHandling = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT';

/** What happens to a request body that no request template fits (TPL-12). */
export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER';

/** One integration response: `selectionPattern` absent or empty makes it the default (SEL-6). */
export interface IntegrationResponse {
  statusCode: string;
  selectionPattern?: string;
  /** `method.response.header.NAME` → mapping expression (PAR-1). */
  responseParameters?: Record<string, string>;
  /** Content type → Velocity template; null or empty means passthrough (TPL-5). */
  responseTemplates?: Record<string, string | null>;
  contentHandling?: ContentHandling;
}

export interface Integration {
  type: IntegrationType;
  /** Endpoint or service ARN; tells Lambda (`…:lambda:path/…`) from other AWS services. */
  uri?: string;
  /** The method API Gateway calls the backend with. */
  httpMethod?: string;
  requestTemplates?: Record<string, string | null>;
  requestParameters?: Record<string, string>;
  passthroughBehavior?: PassthroughBehavior;
  /** Conversion of the request body. */
  contentHandling?: ContentHandling;
  /** 50 … 29000 ms, default 29000 (LIM-1). */
  timeoutInMillis?: number;
  integrationResponses: IntegrationResponse[];
}

export interface MethodResponse {
  statusCode: string;
  /** `method.response.header.NAME` → required flag, which has no effect at run time (PAR-13). */
  responseParameters?: Record<string, boolean>;
  /** Content type → model name; steers the reply's Content-Type (TPL-6). */
  responseModels?: Record<string, string>;
}

export interface Method {
  httpMethod: string;
  resourcePath: string;
  methodResponses: MethodResponse[];
  integration: Integration;
}

/** A customised gateway response (ERR-3, ERR-4). */
export interface GatewayResponse {
  statusCode?: string;
  responseParameters?: Record<string, string>;
  responseTemplates?: Record<string, string>;
}

export interface Api {
  /** Media types that count as binary (BIN-1). */
  binaryMediaTypes: string[];
  stageVariables: Record<string, string>;
  /** Gateway response type such as DEFAULT_5XX → customisation. */
  gatewayResponses: Record<string, GatewayResponse>;
  /** EDGE adds the headers of the CDN in front of the API (PAR-16); default REGIONAL. */
  endpointType?: 'REGIONAL' | 'EDGE' | 'PRIVATE';
}

/** One header, query parameter or form field; names may repeat. */
export interface NameValue {
  name: string;
  value: string;
}

/** A payload: UTF-8 text, or bytes as base64. */
export type Payload = { text: string } | { base64: string };

/** The client's request, as far as the response side sees it. */
export interface ClientRequest {
  /** GET, POST …; absent: the method's own. ANY has no meaning here. */
  httpMethod?: string;
  /** The path as requested; absent: the method's resource path. */
  path?: string;
  /** Values of the resource path's `{names}`; absent: read off the path. */
  pathParameters?: Record<string, string>;
  queryStringParameters?: NameValue[];
  headers?: NameValue[];
  body?: Payload;
}

export type LambdaRuntime = 'nodejs' | 'python' | 'java';

/** Failures of the Lambda service that never reach the function's own code. */
export type LambdaFailure = 'throttled' | 'invalidPermissions' | 'invalidRequestBody' | 'integrationTimeout';

/** What the Lambda function or service did. JSON is text. */
export type LambdaBackend =
  | { outcome: 'success'; payload: string }
  | { outcome: 'error'; errorMessage: string; errorType: string; runtime: LambdaRuntime; stackTrace: string[] }
  /** A function error whose payload is given as JSON text. */
  | { outcome: 'errorPayload'; payload: string }
  /** An asynchronous invocation: 202 with an empty body (SEL-19). */
  | { outcome: 'accepted' }
  | { outcome: 'failure'; failure: LambdaFailure };

/** What an HTTP endpoint or an AWS service answered. */
export type HttpBackend =
  | { outcome: 'response'; statusCode: number; headers: NameValue[]; body: Payload }
  | { outcome: 'failure'; failure: 'connection' | 'timeout' | 'invalidEndpoint' };

/**
 * One backend outcome. Both families are kept, so that changing the integration type loses nothing; the engine reads
 * the one that belongs to the integration. A MOCK integration reads neither.
 */
export interface Backend {
  lambda?: LambdaBackend;
  http?: HttpBackend;
}

/** How an expected body is compared. */
export type BodyExpectation = { match: 'exact' | 'json' | 'regex'; value: string };

/** What a scenario should yield; absent members are not checked. */
export interface Expectation {
  statusCode?: number;
  /** Name (any case) → exact value. */
  headers?: Record<string, string>;
  body?: BodyExpectation;
}

export interface Scenario {
  /** Unique within the document. */
  id: string;
  name: string;
  request: ClientRequest;
  /** JSON object text laid over the default $context, member by member. */
  context?: string;
  backend: Backend;
  expected?: Expectation;
}

/** The whole of what is stored, shared, exported and taught. */
export interface PlaygroundDocument {
  version: 1;
  name: string;
  /** Markdown-free notes shown with the document. */
  description?: string;
  api: Api;
  method: Method;
  scenarios: Scenario[];
}
