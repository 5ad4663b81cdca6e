import type { HclBlock, HclValue } from './hcl-writer';

/**
 * The deployment and its stage. The deployment waits for all resources, and is replaced when one of them changes:
 * otherwise the stage would go on serving the old configuration.
 */
export function deploymentBlocks(addresses: readonly string[], variables: HclValue | undefined): HclBlock[] {
  const list = addresses.map((address) => `      ${address},`).join('\n');
  return [
    {
      type: 'resource',
      labels: ['aws_api_gateway_deployment', 'deployment'],
      attributes: [
        ['rest_api_id', { expression: 'aws_api_gateway_rest_api.api.id' }],
        ['triggers', new Map([['redeployment', { expression: `sha1(jsonencode([\n${list}\n    ]))` }]])],
        ['depends_on', addresses.map((expression) => ({ expression }))],
      ],
      blocks: [{ type: 'lifecycle', attributes: [['create_before_destroy', true]] }],
    },
    {
      type: 'resource',
      labels: ['aws_api_gateway_stage', 'stage'],
      attributes: [
        ['rest_api_id', { expression: 'aws_api_gateway_rest_api.api.id' }],
        ['deployment_id', { expression: 'aws_api_gateway_deployment.deployment.id' }],
        ['stage_name', 'prod'],
        ['variables', variables],
      ],
    },
  ];
}
