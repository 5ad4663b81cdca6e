import type {
  GatewayResponse,
  Integration,
  IntegrationResponse,
  MethodResponse,
  PlaygroundDocument,
} from '../../document';
import type { Exporter } from './exporter';
import { writeJson } from './json-writer';
import { customModelNames } from './models';
import { commonNotes } from './notes';
import { requestParameters } from './parameters';
import { shellQuoted } from './shell';
import { fromRecord, type Tree, type TreeMap, textRecord, treeMap } from './tree';

/** Commands of the AWS CLI in the order that API Gateway asks for. All input is JSON, so that no shell or CLI rule touches it. */
export const awsCli: Exporter = {
  id: 'aws-cli',
  label: 'AWS CLI commands',
  fileName: 'put-method.sh',
  language: 'shell',
  write: (document) => ({
    text: `${[PREAMBLE, ...commands(document)].join('\n\n')}\n`,
    notes: [
      ...commonNotes(document),
      ...customModelNames(document.method).map((name) => `The model ${name} must exist in the API.`),
      `Set REST_API_ID and RESOURCE_ID (of ${document.method.resourcePath}) before you run the commands.`,
      'put-method and put-method-response refuse what exists already: leave them out when you change a method.',
      'The last command deploys: without it the stage goes on serving the old configuration.',
    ],
  }),
};

const PREAMBLE = `#!/bin/sh
set -eu
: "\${REST_API_ID:?the id of the API}"
: "\${RESOURCE_ID:?the id of the resource}"
: "\${STAGE_NAME:=prod}"`;

const OF_METHOD = ['--resource-id "$RESOURCE_ID"'];

function commands(document: PlaygroundDocument): string[] {
  const { api, method } = document;
  const { httpMethod, integration } = method;
  return [
    command('put-method', OF_METHOD, methodInput(document)),
    ...method.methodResponses.map((response) =>
      command('put-method-response', OF_METHOD, methodResponseInput(httpMethod, response)),
    ),
    command('put-integration', OF_METHOD, integrationInput(httpMethod, integration)),
    ...integration.integrationResponses.map((response) =>
      command('put-integration-response', OF_METHOD, integrationResponseInput(httpMethod, response)),
    ),
    ...Object.entries(api.gatewayResponses).map(([type, response]) =>
      command('put-gateway-response', [], gatewayInput(type, response)),
    ),
    ...(api.binaryMediaTypes.length === 0 ? [] : [command('update-rest-api', [], binaryInput(api.binaryMediaTypes))]),
    command('create-deployment', ['--stage-name "$STAGE_NAME"'], deploymentInput(api.stageVariables)),
  ];
}

function command(name: string, options: readonly string[], input: TreeMap | undefined): string {
  const parts = [`aws apigateway ${name}`, '--rest-api-id "$REST_API_ID"', ...options];
  const head = parts.join(' ');
  return input === undefined ? head : `${head} --cli-input-json ${shellQuoted(writeJson(input))}`;
}

function methodInput({ method }: PlaygroundDocument): TreeMap {
  const parameters = requestParameters(method.resourcePath, method.integration);
  return treeMap(
    ['httpMethod', method.httpMethod],
    ['authorizationType', 'NONE'],
    [
      'requestParameters',
      parameters.length === 0
        ? undefined
        : treeMap(
            ...parameters.map(({ place, name }) => [`method.request.${place}.${name}`, place === 'path'] as const),
          ),
    ],
  );
}

function methodResponseInput(httpMethod: string, response: MethodResponse): TreeMap {
  return treeMap(
    ['httpMethod', httpMethod],
    ['statusCode', response.statusCode],
    ['responseParameters', fromRecord(response.responseParameters, (required) => required)],
    ['responseModels', textRecord(response.responseModels)],
  );
}

function integrationInput(httpMethod: string, integration: Integration): TreeMap {
  return treeMap(
    ['httpMethod', httpMethod],
    ['type', integration.type],
    ['integrationHttpMethod', integration.httpMethod],
    ['uri', integration.uri],
    ['passthroughBehavior', integration.passthroughBehavior],
    ['contentHandling', integration.contentHandling],
    ['timeoutInMillis', integration.timeoutInMillis],
    ['requestParameters', textRecord(integration.requestParameters)],
    ['requestTemplates', templates(integration.requestTemplates)],
  );
}

function integrationResponseInput(httpMethod: string, response: IntegrationResponse): TreeMap {
  return treeMap(
    ['httpMethod', httpMethod],
    ['statusCode', response.statusCode],
    ['selectionPattern', response.selectionPattern],
    ['responseParameters', textRecord(response.responseParameters)],
    ['responseTemplates', templates(response.responseTemplates)],
    ['contentHandling', response.contentHandling],
  );
}

/** The CLI checks its input and refuses null; the empty template passes the body through just as well (PAR-18). */
function templates(record: Integration['requestTemplates']): TreeMap | undefined {
  return fromRecord(record, (text) => text ?? '');
}

function gatewayInput(type: string, response: GatewayResponse): TreeMap {
  return treeMap(
    ['responseType', type],
    ['statusCode', response.statusCode],
    ['responseParameters', textRecord(response.responseParameters)],
    ['responseTemplates', textRecord(response.responseTemplates)],
  );
}

function binaryInput(mediaTypes: readonly string[]): TreeMap {
  const operation = (mediaType: string): Tree =>
    treeMap(['op', 'add'], ['path', `/binaryMediaTypes/${mediaType.replaceAll('~', '~0').replaceAll('/', '~1')}`]);
  return treeMap(['patchOperations', mediaTypes.map(operation)]);
}

function deploymentInput(variables: Readonly<Record<string, string>>): TreeMap | undefined {
  return Object.keys(variables).length === 0 ? undefined : treeMap(['variables', textRecord(variables)]);
}
