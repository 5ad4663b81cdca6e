import type { PlaygroundDocument } from '../../document';
import type { Exporter } from './exporter';
import { writeJson } from './json-writer';
import { modelNotes } from './models';
import { commonNotes, REDEPLOY_NOTE } from './notes';
import { openApiTree } from './openapi';
import type { TreeMap } from './tree';
import { writeYaml } from './yaml-writer';

/** OpenAPI 3.0 as YAML. */
export const openApiYaml: Exporter = {
  id: 'openapi-yaml',
  label: 'OpenAPI 3 (YAML)',
  fileName: 'openapi.yaml',
  language: 'yaml',
  write: (document) => written(document, writeYaml),
};

/** OpenAPI 3.0 as JSON. */
export const openApiJson: Exporter = {
  id: 'openapi-json',
  label: 'OpenAPI 3 (JSON)',
  fileName: 'openapi.json',
  language: 'json',
  write: (document) => written(document, (tree) => `${writeJson(tree)}\n`),
};

function written(document: PlaygroundDocument, write: (tree: TreeMap) => string): { text: string; notes: string[] } {
  const { tree, notes } = openApiTree(document, { noTemplate: null });
  const { stageVariables, endpointType } = document.api;
  const variables = Object.keys(stageVariables);
  return {
    text: write(tree),
    notes: [
      ...notes,
      ...commonNotes(document),
      ...modelNotes(document.method),
      ...(variables.length === 0
        ? []
        : [`Stage variables belong to the stage, not to the definition: set ${variables.join(', ')} there.`]),
      ...(endpointType === undefined
        ? []
        : [`The endpoint type ${endpointType} is chosen when the definition is imported.`]),
      REDEPLOY_NOTE,
    ],
  };
}
