import { awsCli } from './aws-cli';
import { cdk } from './cdk';
import { cloudFormationJson, cloudFormationYaml, sam } from './cloudformation-exporters';
import { documentJson } from './document-json';
import type { Exporter } from './exporter';
import { openApiJson, openApiYaml } from './openapi-exporters';
import { terraform } from './terraform';

/** Every way to take a document away, in the order of a menu. */
export const exporters: readonly Exporter[] = [
  openApiYaml,
  openApiJson,
  cloudFormationYaml,
  cloudFormationJson,
  sam,
  terraform,
  cdk,
  awsCli,
  documentJson,
];
