import type { IntegrationField } from '../sites/sites';

/** How a format spells the members of a method. */
export interface Naming {
  readonly integration: Readonly<Record<IntegrationField | 'requestTemplates' | 'requestParameters', string>>;
  readonly statusCode: string;
  readonly selectionPattern: string;
  readonly contentHandling: string;
  readonly responseParameters: string;
  readonly responseTemplates: string;
  readonly responseModels: string;
}

/** OpenAPI, the AWS CLI and the service's own API. */
export const CAMEL: Naming = {
  integration: {
    type: 'type',
    uri: 'uri',
    httpMethod: 'httpMethod',
    passthroughBehavior: 'passthroughBehavior',
    contentHandling: 'contentHandling',
    timeoutInMillis: 'timeoutInMillis',
    requestTemplates: 'requestTemplates',
    requestParameters: 'requestParameters',
  },
  statusCode: 'statusCode',
  selectionPattern: 'selectionPattern',
  contentHandling: 'contentHandling',
  responseParameters: 'responseParameters',
  responseTemplates: 'responseTemplates',
  responseModels: 'responseModels',
};

/** `AWS::ApiGateway::Method` and its like. */
export const CLOUDFORMATION: Naming = {
  integration: {
    type: 'Type',
    uri: 'Uri',
    httpMethod: 'IntegrationHttpMethod',
    passthroughBehavior: 'PassthroughBehavior',
    contentHandling: 'ContentHandling',
    timeoutInMillis: 'TimeoutInMillis',
    requestTemplates: 'RequestTemplates',
    requestParameters: 'RequestParameters',
  },
  statusCode: 'StatusCode',
  selectionPattern: 'SelectionPattern',
  contentHandling: 'ContentHandling',
  responseParameters: 'ResponseParameters',
  responseTemplates: 'ResponseTemplates',
  responseModels: 'ResponseModels',
};

/** The `aws_api_gateway_…` resources. */
export const TERRAFORM: Naming = {
  integration: {
    type: 'type',
    uri: 'uri',
    httpMethod: 'integration_http_method',
    passthroughBehavior: 'passthrough_behavior',
    contentHandling: 'content_handling',
    timeoutInMillis: 'timeout_milliseconds',
    requestTemplates: 'request_templates',
    requestParameters: 'request_parameters',
  },
  statusCode: 'status_code',
  selectionPattern: 'selection_pattern',
  contentHandling: 'content_handling',
  responseParameters: 'response_parameters',
  responseTemplates: 'response_templates',
  responseModels: 'response_models',
};
