/**
 * What a template configures, in one shape for all sources: the API, its method, models, gateway responses and stage
 * variables, with references resolved and empty members left out.
 */

/** Reads the CloudFormation export, or a synthesised CDK stack, as deployed to this region. */
export function fromTemplate(template, region) {
  const resources = Object.values(template.Resources);
  const ofType = (type) =>
    resources.filter((resource) => resource.Type === `AWS::ApiGateway::${type}`).map(({ Properties }) => Properties);
  const resolve = resolver(template.Resources, region);
  const [api] = ofType('RestApi');
  const [method] = ofType('Method');
  const [stage] = ofType('Stage');
  return withoutEmpty({
    name: api.Name,
    binaryMediaTypes: api.BinaryMediaTypes,
    endpointTypes: api.EndpointConfiguration.Types,
    path: pathOf(template.Resources, method.ResourceId),
    httpMethod: method.HttpMethod,
    requestParameters: method.RequestParameters,
    methodResponses: resolve(method.MethodResponses),
    integration: resolve(method.Integration),
    models: ofType('Model').map(({ Name, ContentType }) => ({ Name, ContentType })),
    gatewayResponses: ofType('GatewayResponse').map(({ RestApiId, ...rest }) => rest),
    stageName: stage.StageName,
    variables: stage.Variables,
  });
}

function pathOf(resources, id) {
  const logicalId = id.Ref;
  if (logicalId === undefined) return '/';
  const { ParentId, PathPart } = resources[logicalId].Properties;
  const parent = pathOf(resources, ParentId);
  return `${parent === '/' ? '' : parent}/${PathPart}`;
}

function resolver(resources, region) {
  const pseudo = { 'AWS::Partition': 'aws', 'AWS::Region': region };
  return function resolve(value) {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    if ('Ref' in value) return pseudo[value.Ref] ?? resources[value.Ref].Properties.Name;
    if ('Fn::Join' in value) {
      const [delimiter, parts] = value['Fn::Join'];
      return parts.map(resolve).join(delimiter);
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]));
  };
}

/** The value without empty maps and lists, whose absence means the same. */
export function withoutEmpty(value) {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)]);
  return Object.fromEntries(members.filter(([, item]) => item !== undefined && !isEmpty(item)));
}

function isEmpty(value) {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
