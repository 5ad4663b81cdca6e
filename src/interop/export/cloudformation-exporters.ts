import type { PlaygroundDocument } from '../../document';
import { cloudFormationTree } from './cloudformation';
import type { ExportedText, Exporter } from './exporter';
import { writeJson } from './json-writer';
import { modelNotes } from './models';
import { commonNotes, dynamicReferenceNotes } from './notes';
import { openApiTree } from './openapi';
import { pathNotes } from './resource-path';
import { type TreeMap, textRecord, treeMap, unlessEmpty } from './tree';
import { writeYaml } from './yaml-writer';

/** CloudFormation as YAML. */
export const cloudFormationYaml: Exporter = {
  id: 'cloudformation-yaml',
  label: 'CloudFormation (YAML)',
  fileName: 'template.yaml',
  language: 'yaml',
  write: (document) => cloudFormation(document, writeYaml),
};

/** CloudFormation as JSON. */
export const cloudFormationJson: Exporter = {
  id: 'cloudformation-json',
  label: 'CloudFormation (JSON)',
  fileName: 'template.json',
  language: 'json',
  write: (document) => cloudFormation(document, (tree) => `${writeJson(tree)}\n`),
};

/** SAM: an `AWS::Serverless::Api` whose `DefinitionBody` is the OpenAPI definition. */
export const sam: Exporter = {
  id: 'sam',
  label: 'AWS SAM',
  fileName: 'template.yaml',
  language: 'yaml',
  write: (document) => {
    const { tree, notes } = openApiTree(document, { noTemplate: '' });
    return {
      text: writeYaml(samTree(document, tree)),
      notes: [...notes, ...commonNotes(document), ...dynamicReferenceNotes(document), ...modelNotes(document.method)],
    };
  },
};

function cloudFormation(document: PlaygroundDocument, write: (tree: TreeMap) => string): ExportedText {
  return {
    text: write(cloudFormationTree(document)),
    notes: [
      ...commonNotes(document),
      ...dynamicReferenceNotes(document),
      ...modelNotes(document.method),
      ...pathNotes(document.method.resourcePath),
      'CloudFormation deploys to the stage again only when the Deployment resource is a new one: its name holds a fingerprint of this configuration. If you change the template by hand, change that name too.',
    ],
  };
}

function samTree({ name, api }: PlaygroundDocument, definition: TreeMap): TreeMap {
  const properties = treeMap(
    ['Name', name],
    ['StageName', 'prod'],
    ['OpenApiVersion', '3.0.1'],
    ['EndpointConfiguration', treeMap(['Type', api.endpointType ?? 'REGIONAL'])],
    ['Variables', unlessEmpty(textRecord(api.stageVariables))],
    ['DefinitionBody', definition],
  );
  return treeMap(
    ['AWSTemplateFormatVersion', '2010-09-09'],
    ['Transform', 'AWS::Serverless-2016-10-31'],
    ['Description', name],
    ['Resources', treeMap(['Api', treeMap(['Type', 'AWS::Serverless::Api'], ['Properties', properties])])],
  );
}
