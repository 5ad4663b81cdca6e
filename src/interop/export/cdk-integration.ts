import { type Integration, type IntegrationResponse, isProxy } from '../../document';
import { quoted, type TypeScriptValue, writeTypeScript } from './typescript-writer';

/** The lines that make an integration: a constant of this name, after what it needs. */
export interface CdkIntegration {
  statements: string[];
  /** Whether `aws-lambda` must be imported. */
  usesLambda: boolean;
  notes: string[];
}

type Members = [name: string, value: TypeScriptValue | undefined][];

const LAMBDA_URI =
  /^arn:aws:apigateway:([a-z0-9-]+):lambda:path\/2015-03-31\/functions\/(arn:aws:lambda:\1:\d{12}:function:[A-Za-z0-9_-]+(?::[A-Za-z0-9_-]+)?)\/invocations$/;
const SERVICE_URI = /^arn:aws:apigateway:([a-z0-9-]+):(?:([\w-]+)\.)?([a-z0-9-]+):(action|path)\/(.+)$/s;

const INDENT = '    ';

/** The integration as the most telling construct that yields exactly its values: Lambda, HTTP, AWS, mock, or the general one. */
export function cdkIntegration(integration: Integration): CdkIntegration {
  const { type, uri = '', httpMethod } = integration;
  const proxy = isProxy(integration);
  const options = integrationOptions(integration);
  const [, region, lambdaArn] = LAMBDA_URI.exec(uri) ?? [];
  const notes = timeoutNotes(integration);
  if ((type === 'AWS' || type === 'AWS_PROXY') && lambdaArn !== undefined && httpMethod === 'POST') {
    const handler = `const handler = lambda.Function.fromFunctionArn(this, 'Function', ${quoted(lambdaArn)});`;
    const props = writeTypeScript(members(['proxy', proxy], ...options), INDENT);
    const statements = [handler, integrationOf(`apigateway.LambdaIntegration(handler, ${props})`)];
    const regionNote = `Deploy the stack to ${region}, the region of the function: CDK takes the region from the stack.`;
    return { statements, usesLambda: true, notes: [...notes, regionNote] };
  }
  if (type === 'MOCK' && integration.uri === undefined && httpMethod === undefined) {
    return one(`apigateway.MockIntegration(${writeTypeScript(members(...options), INDENT)})`, notes);
  }
  const service = serviceOf(uri);
  if ((type === 'AWS' || type === 'AWS_PROXY') && service !== undefined && httpMethod !== undefined) {
    const props = members(
      ...service,
      ['integrationHttpMethod', httpMethod],
      ['proxy', proxy || undefined],
      ['options', members(...options)],
    );
    return one(`apigateway.AwsIntegration(${writeTypeScript(props, INDENT)})`, notes);
  }
  if ((type === 'HTTP' || type === 'HTTP_PROXY') && integration.uri !== undefined && httpMethod !== undefined) {
    const props = members(['httpMethod', httpMethod], ['proxy', proxy], ['options', members(...options)]);
    return one(`apigateway.HttpIntegration(${writeTypeScript(uri, INDENT)}, ${writeTypeScript(props, INDENT)})`, notes);
  }
  return general(integration, options, notes);
}

function general({ type, uri, httpMethod }: Integration, options: Members, notes: string[]): CdkIntegration {
  const assumed = httpMethod === undefined && type !== 'MOCK';
  const props = members(
    ['type', { code: `apigateway.IntegrationType.${type}` }],
    ['uri', uri],
    ['integrationHttpMethod', assumed ? 'POST' : httpMethod],
    ['options', members(...options)],
  );
  const note = 'The integration has no HTTP method, which CDK asks for: POST was written.';
  return one(`apigateway.Integration(${writeTypeScript(props, INDENT)})`, assumed ? [...notes, note] : notes);
}

function one(construct: string, notes: string[]): CdkIntegration {
  return { statements: [integrationOf(construct)], usesLambda: false, notes };
}

function integrationOf(construct: string): string {
  return `const integration = new ${construct};`;
}

function serviceOf(uri: string): Members | undefined {
  const [, region, subdomain, service, kind, value] = SERVICE_URI.exec(uri) ?? [];
  if (region === undefined || service === undefined || kind === undefined || value === undefined) return undefined;
  return [
    ['service', service],
    ['subdomain', subdomain],
    ['region', region],
    [kind, value],
  ];
}

function integrationOptions(integration: Integration): Members {
  const { passthroughBehavior, contentHandling, timeoutInMillis } = integration;
  return [
    ['passthroughBehavior', passthroughBehavior && { code: `apigateway.PassthroughBehavior.${passthroughBehavior}` }],
    ['contentHandling', contentHandling && { code: `apigateway.ContentHandling.${contentHandling}` }],
    ['timeout', timeoutFits(timeoutInMillis) ? { code: `cdk.Duration.millis(${timeoutInMillis})` } : undefined],
    ['requestParameters', recordOf(integration.requestParameters)],
    ['requestTemplates', templatesOf(integration.requestTemplates)],
    ['integrationResponses', integration.integrationResponses.map(responseOf)],
  ];
}

/** CDK refuses other times when it synthesises. */
function timeoutFits(millis: number | undefined): boolean {
  return millis !== undefined && millis >= 50 && millis <= 29_000 && Number.isInteger(millis);
}

function timeoutNotes({ timeoutInMillis }: Integration): string[] {
  if (timeoutInMillis === undefined || timeoutFits(timeoutInMillis)) return [];
  return [`CDK refuses a time-out of ${timeoutInMillis} ms (50 to 29000): it was left out.`];
}

function responseOf(response: IntegrationResponse): TypeScriptValue {
  return members(
    ['statusCode', response.statusCode],
    ['selectionPattern', response.selectionPattern],
    ['responseParameters', recordOf(response.responseParameters)],
    ['responseTemplates', templatesOf(response.responseTemplates)],
    ['contentHandling', response.contentHandling && { code: `apigateway.ContentHandling.${response.contentHandling}` }],
  );
}

function recordOf(record: Readonly<Record<string, string>> | undefined): TypeScriptValue | undefined {
  return record && new Map(Object.entries(record));
}

/** CDK's type knows no null; the empty template passes the body through just as well (PAR-18). */
function templatesOf(record: Readonly<Record<string, string | null>> | undefined): TypeScriptValue | undefined {
  return record && new Map(Object.entries(record).map(([type, text]) => [type, text ?? '']));
}

/** An object of the members that have a value. */
export function members(...list: Members): ReadonlyMap<string, TypeScriptValue> {
  return new Map(list.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}
