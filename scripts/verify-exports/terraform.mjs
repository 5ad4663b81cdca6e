import { withoutEmpty } from './cloudformation.mjs';

/** Reads a parsed Terraform file into the shape of `fromTemplate`. */
export function fromTerraform({ resource }) {
  const all = (kind) => Object.values(resource[`aws_api_gateway_${kind}`] ?? {}).map(([block]) => literals(block));
  const [api] = all('rest_api');
  const [method] = all('method');
  const [integration] = all('integration');
  const [stage] = all('stage');
  return withoutEmpty({
    name: api.name,
    binaryMediaTypes: api.binary_media_types,
    endpointTypes: api.endpoint_configuration[0].types,
    path: pathOf(resource, method.resource_id),
    httpMethod: method.http_method,
    requestParameters: method.request_parameters,
    methodResponses: all('method_response').map((response) => ({
      StatusCode: response.status_code,
      ResponseParameters: response.response_parameters,
      ResponseModels: response.response_models,
    })),
    integration: {
      Type: integration.type,
      Uri: integration.uri,
      IntegrationHttpMethod: integration.integration_http_method,
      PassthroughBehavior: integration.passthrough_behavior,
      ContentHandling: integration.content_handling,
      TimeoutInMillis: integration.timeout_milliseconds,
      RequestParameters: integration.request_parameters,
      RequestTemplates: integration.request_templates,
      IntegrationResponses: all('integration_response').map(integrationResponse),
    },
    models: all('model').map((model) => ({ Name: model.name, ContentType: model.content_type })),
    gatewayResponses: all('gateway_response').map((response) => ({
      ResponseType: response.response_type,
      StatusCode: response.status_code,
      ResponseParameters: response.response_parameters,
      ResponseTemplates: response.response_templates,
    })),
    stageName: stage.stage_name,
    variables: stage.variables,
  });
}

function integrationResponse(response) {
  return {
    StatusCode: response.status_code,
    SelectionPattern: response.selection_pattern,
    ResponseParameters: response.response_parameters,
    ResponseTemplates: response.response_templates,
    ContentHandling: response.content_handling,
  };
}

function pathOf(resource, id) {
  const name = /aws_api_gateway_resource\.(\w+)\.id/.exec(id)?.[1];
  if (name === undefined) return '/';
  const [block] = resource.aws_api_gateway_resource[name];
  const parent = pathOf(resource, block.parent_id);
  return `${parent === '/' ? '' : parent}/${literals(block.path_part)}`;
}

/** The parser gives texts as templates: their escapes are undone, and `chomp` of a heredoc is carried out. */
function literals(value) {
  if (Array.isArray(value)) return value.map(literals);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [literals(key), literals(item)]));
  }
  if (typeof value !== 'string') return value;
  const [, , chomped] = /^\$\{chomp\(<<(EOT\d*)\n(.*\n)\1\n\s*\)\}$/s.exec(value) ?? [];
  return (chomped?.replace(/\n+$/, '') ?? value).replace(/\$\$\{/g, '${').replace(/%%\{/g, '%{');
}
