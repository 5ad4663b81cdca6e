import type { GatewayResponse, MethodResponse, PlaygroundDocument } from '../../document';
import { cdkIntegration, members } from './cdk-integration';
import type { ExportedText, Exporter } from './exporter';
import { customModelNames, modelNotes } from './models';
import { pascalName, UniqueNames } from './names';
import { commonNotes, dynamicReferenceNotes } from './notes';
import { requestParameters } from './parameters';
import { pathNotes } from './resource-path';
import { quoted, type TypeScriptValue, writeTypeScript } from './typescript-writer';

const INDENT = '    ';
const HEADER_PREFIX = 'gatewayresponse.header.';

/** A stack in TypeScript for aws-cdk-lib 2. */
export const cdk: Exporter = {
  id: 'cdk',
  label: 'AWS CDK (TypeScript)',
  fileName: 'api-stack.ts',
  language: 'typescript',
  write: writeStack,
};

function writeStack(document: PlaygroundDocument): ExportedText {
  const { api, method } = document;
  const integration = cdkIntegration(method.integration);
  const models = new CdkModels(customModelNames(method));
  const statements = [
    `const api = new apigateway.RestApi(this, 'Api', ${writeTypeScript(apiProps(document), INDENT)});`,
    ...models.statements,
    ...integration.statements,
    `${resourceOf(method.resourcePath)}.addMethod(${quoted(method.httpMethod)}, integration, ${writeTypeScript(methodProps(document, models), INDENT)});`,
    ...gatewayStatements(api.gatewayResponses),
  ];
  const imports = [
    "import * as cdk from 'aws-cdk-lib';",
    "import * as apigateway from 'aws-cdk-lib/aws-apigateway';",
    ...(integration.usesLambda ? ["import * as lambda from 'aws-cdk-lib/aws-lambda';"] : []),
    "import type { Construct } from 'constructs';",
  ];
  return {
    text: `${imports.join('\n')}\n\n${stackClass(statements)}\n`,
    notes: [
      ...commonNotes(document),
      ...dynamicReferenceNotes(document),
      ...modelNotes(method),
      ...pathNotes(method.resourcePath),
      ...integration.notes,
      ...headerNotes(api.gatewayResponses),
    ],
  };
}

function stackClass(statements: readonly string[]): string {
  return [
    'export class ApiStack extends cdk.Stack {',
    '  constructor(scope: Construct, id: string, props?: cdk.StackProps) {',
    '    super(scope, id, props);',
    '',
    statements.map((statement) => INDENT + statement).join('\n\n'),
    '  }',
    '}',
  ].join('\n');
}

function apiProps({ name, description, api }: PlaygroundDocument): TypeScriptValue {
  const variables =
    Object.keys(api.stageVariables).length === 0 ? undefined : new Map(Object.entries(api.stageVariables));
  return members(
    ['restApiName', name],
    ['description', description],
    ['binaryMediaTypes', api.binaryMediaTypes.length === 0 ? undefined : api.binaryMediaTypes],
    ['endpointTypes', [{ code: `apigateway.EndpointType.${api.endpointType ?? 'REGIONAL'}` }]],
    ['deployOptions', members(['stageName', 'prod'], ['variables', variables])],
  );
}

function resourceOf(resourcePath: string): string {
  const parts = resourcePath.split('/').filter((part) => part !== '');
  return parts.length === 0 ? 'api.root' : `api.root.resourceForPath(${quoted(`/${parts.join('/')}`)})`;
}

function methodProps({ method }: PlaygroundDocument, models: CdkModels): TypeScriptValue {
  const parameters = requestParameters(method.resourcePath, method.integration);
  const declared = parameters.map(({ place, name }) => [`method.request.${place}.${name}`, place === 'path'] as const);
  const response = ({ statusCode, responseParameters, responseModels }: MethodResponse): TypeScriptValue =>
    members(
      ['statusCode', statusCode],
      ['responseParameters', responseParameters && new Map(Object.entries(responseParameters))],
      [
        'responseModels',
        responseModels && new Map(Object.entries(responseModels).map(([type, name]) => [type, models.reference(name)])),
      ],
    );
  return members(
    ['requestParameters', declared.length === 0 ? undefined : new Map(declared)],
    ['methodResponses', method.methodResponses.map(response)],
  );
}

/** The models that must be added to the API, and how code refers to any model. */
class CdkModels {
  readonly statements: string[] = [];
  readonly #variables = new Map<string, string>();

  constructor(names: readonly string[]) {
    const unique = new UniqueNames();
    for (const name of names) {
      const id = unique.take(`${pascalName(name)}Model`);
      const variable = `model${id}`;
      const props = members(
        ['modelName', name],
        ['contentType', 'application/json'],
        ['schema', members(['type', { code: 'apigateway.JsonSchemaType.OBJECT' }])],
      );
      this.statements.push(`const ${variable} = api.addModel(${quoted(id)}, ${writeTypeScript(props, INDENT)});`);
      this.#variables.set(name, variable);
    }
  }

  reference(name: string): TypeScriptValue {
    const builtIn = name === 'Empty' ? 'apigateway.Model.EMPTY_MODEL' : 'apigateway.Model.ERROR_MODEL';
    return { code: this.#variables.get(name) ?? builtIn };
  }
}

function gatewayStatements(responses: Readonly<Record<string, GatewayResponse>>): string[] {
  const ids = new UniqueNames();
  return Object.entries(responses).map(([type, response]) => {
    const id = ids.take(`${pascalName(type.toLowerCase())}GatewayResponse`);
    const headers = Object.entries(response.responseParameters ?? {}).filter(([target]) =>
      target.startsWith(HEADER_PREFIX),
    );
    const props = members(
      ['type', { code: `apigateway.ResponseType.of(${quoted(type)})` }],
      ['statusCode', response.statusCode],
      [
        'responseHeaders',
        response.responseParameters &&
          new Map(headers.map(([target, value]) => [target.slice(HEADER_PREFIX.length), value])),
      ],
      ['templates', response.responseTemplates && new Map(Object.entries(response.responseTemplates))],
    );
    return `api.addGatewayResponse(${quoted(id)}, ${writeTypeScript(props, INDENT)});`;
  });
}

function headerNotes(responses: Readonly<Record<string, GatewayResponse>>): string[] {
  const targets = Object.values(responses).flatMap(({ responseParameters }) => Object.keys(responseParameters ?? {}));
  return targets
    .filter((target) => !target.startsWith(HEADER_PREFIX))
    .map((target) => `${JSON.stringify(target)} names no header of a gateway response and was left out.`);
}
