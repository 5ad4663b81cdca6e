import type { ImportFormat } from '../../interop/import/result';

/** What a text was recognised as, for its readers. */
export const FORMAT_LABELS: Record<ImportFormat, string> = {
  openapi: 'OpenAPI 3',
  swagger: 'Swagger 2',
  cloudformation: 'CloudFormation',
  sam: 'SAM',
  terraform: 'Terraform',
  'terraform-json': 'Terraform JSON',
  serverless: 'Serverless Framework',
  'aws-cli': 'Output of aws apigateway',
  markdown: 'Markdown with configurations',
  'http-response': 'HTTP response',
  'execution-log': 'Execution log',
  document: 'Playground document',
};
