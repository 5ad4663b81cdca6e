/** Small configurations in each format that can be written back, for tests. Each holds one method with two responses. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

const OPENAPI_YAML = `# The pet service
openapi: "3.0.1"
info: { title: Pets, version: "1" }
paths:
  /pets/{petId}:
    get: # one pet
      responses:
        "200":
          description: ok
          headers:
            X-Kind: { schema: { type: string } }
          content:
            application/json: { schema: { $ref: "#/components/schemas/Pet" } }
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/pets/invocations
        passthroughBehavior: when_no_templates
        responses:
          # the good case
          default:
            statusCode: "200" # as a text
            responseParameters:
              method.response.header.X-Kind: "'pet'"
            responseTemplates:
              application/json: |
                #set($pet = $input.path('$'))
                {"name": "$pet.name"}
              text/plain: $input.path('$.name')

          '^\\[NotFound\\].*':
            statusCode: 404
            contentHandling: CONVERT_TO_TEXT
            responseTemplates: {application/json: '{"message": "no pet"}'}
`;

const OPENAPI_JSON = `{
    "swagger" : "2.0",
    "info" : { "title" : "Pets", "version" : "1" },
    "x-amazon-apigateway-binary-media-types" : ["image/png", "image/jpeg"],
    "paths" : {
        "/pets" : {
            "get" : {
                "responses" : { "200" : { "description" : "ok", "headers" : { "X-A" : { "type" : "string" } } } },
                "x-amazon-apigateway-integration" : {
                    "type" : "http",
                    "uri" : "https://example.com/pets",
                    "httpMethod" : "GET",
                    "responses" : {
                        "2\\\\d{2}" : {
                            "statusCode" : "200",
                            "responseParameters" : { "method.response.header.X-A" : "integration.response.header.X-A" },
                            "responseTemplates" : {
                                "application/json" : "{\\n  \\"all\\": $input.json('$')\\n}"
                            }
                        },
                        "default" : { "statusCode" : "500" }
                    }
                }
            }
        }
    }
}
`;

const CLOUDFORMATION_YAML = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      HttpMethod: GET
      ResourceId: !GetAtt Api.RootResourceId
      RestApiId: !Ref Api
      Integration:
        Type: AWS
        Uri: !Sub arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Function.Arn}/invocations
        IntegrationResponses:
        - StatusCode: 200
          ResponseTemplates:
            application/json: !Sub |
              {"region": "\${AWS::Region}", "pet": $input.json('$')}
        # what went wrong
        - SelectionPattern: 4\\d{2}
          StatusCode: '400'
          ResponseParameters:
            method.response.header.X-Why: integration.response.body.errorMessage
            method.response.header.X-Table: !Sub "'\${Table}'"
      MethodResponses:
      - StatusCode: '200'
      - StatusCode: '400'
        ResponseParameters:
          method.response.header.X-Why: true
`;

const CLOUDFORMATION_JSON = `{
 "Resources": {
  "Method": {
   "Type": "AWS::ApiGateway::Method",
   "Properties": {
    "HttpMethod": "POST",
    "ResourceId": { "Fn::GetAtt": ["Api", "RootResourceId"] },
    "RestApiId": { "Ref": "Api" },
    "Integration": {
     "Type": "AWS",
     "IntegrationResponses": [
      {
       "StatusCode": "200",
       "ResponseTemplates": {
        "application/json": { "Fn::Join": ["", ["{\\"table\\": \\"", { "Ref": "Table" }, "\\"}"]] }
       }
      },
      {
       "SelectionPattern": "5\\\\d{2}",
       "StatusCode": "500"
      }
     ]
    },
    "MethodResponses": [{ "StatusCode": "200" }, { "StatusCode": "500" }]
   }
  }
 }
}`;

const TERRAFORM = `resource "aws_api_gateway_method" "get" {
  rest_api_id   = aws_api_gateway_rest_api.pets.id
  resource_id   = aws_api_gateway_rest_api.pets.root_resource_id
  http_method   = "GET"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "get" {
  rest_api_id             = aws_api_gateway_rest_api.pets.id
  resource_id             = aws_api_gateway_rest_api.pets.root_resource_id
  http_method             = aws_api_gateway_method.get.http_method
  integration_http_method = "POST"
  type                    = "AWS"
  uri                     = aws_lambda_function.pets.invoke_arn
}

resource "aws_api_gateway_method_response" "ok" {
  rest_api_id = aws_api_gateway_rest_api.pets.id
  resource_id = aws_api_gateway_rest_api.pets.root_resource_id
  http_method = aws_api_gateway_method.get.http_method
  status_code = "200"
}

resource "aws_api_gateway_integration_response" "ok" {
  rest_api_id = aws_api_gateway_rest_api.pets.id
  resource_id = aws_api_gateway_rest_api.pets.root_resource_id
  http_method = aws_api_gateway_method.get.http_method
  status_code = aws_api_gateway_method_response.ok.status_code

  response_templates = {
    "application/json" = <<-EOT
      #set($pet = $input.path('$'))
      {"name": "$\${pet.name}", "stage": "\${var.stage}"}
    EOT
    "text/plain"       = "\${var.stage}: $input.body"
  }
}

# what went wrong
resource "aws_api_gateway_integration_response" "bad" {
  rest_api_id       = aws_api_gateway_rest_api.pets.id
  resource_id       = aws_api_gateway_rest_api.pets.root_resource_id
  http_method       = aws_api_gateway_method.get.http_method
  status_code       = 400
  selection_pattern = ".*\\\\[BadRequest\\\\].*" // whole text

  response_parameters = { "method.response.header.X-Why" = "integration.response.body.errorMessage", "method.response.header.X" = "'1'" }
}
`;

const TERRAFORM_JSON = `{
  "resource": {
    "aws_api_gateway_method": {
      "get": {
        "rest_api_id": "\${aws_api_gateway_rest_api.a.id}",
        "resource_id": "\${aws_api_gateway_resource.r.id}",
        "http_method": "POST",
        "authorization": "NONE"
      }
    },
    "aws_api_gateway_integration": {
      "get": {
        "rest_api_id": "\${aws_api_gateway_rest_api.a.id}",
        "resource_id": "\${aws_api_gateway_resource.r.id}",
        "http_method": "\${aws_api_gateway_method.get.http_method}",
        "type": "MOCK"
      }
    },
    "aws_api_gateway_integration_response": {
      "ok": {
        "rest_api_id": "\${aws_api_gateway_rest_api.a.id}",
        "resource_id": "\${aws_api_gateway_resource.r.id}",
        "http_method": "\${aws_api_gateway_method.get.http_method}",
        "status_code": "200",
        "response_templates": { "application/json": "{\\"a\\": \\"$\${b}\\", \\"c\\": \\"\${var.c}\\"}" }
      },
      "bad": {
        "rest_api_id": "\${aws_api_gateway_rest_api.a.id}",
        "resource_id": "\${aws_api_gateway_resource.r.id}",
        "http_method": "\${aws_api_gateway_method.get.http_method}",
        "status_code": "400",
        "selection_pattern": "4\\\\d{2}"
      }
    }
  }
}
`;

const TERRAFORM_BODY = `resource "aws_api_gateway_rest_api" "pets" {
  name = "pets"
  body = jsonencode({
    openapi = "3.0.1"
    paths = {
      "/pets" = {
        get = {
          responses = { "200" = { description = "ok" } }
          "x-amazon-apigateway-integration" = {
            type = "mock"
            responses = {
              "default" = {
                statusCode = "200"
                responseTemplates = { "application/json" = "{\\"stage\\": \\"\${var.stage}\\"}" }
              }
              "4\\\\d{2}" = {
                statusCode = "400"
                responseParameters = {
                  "method.response.header.X" = "'x'"
                }
              }
            }
          }
        }
      }
    }
  })
}
`;

const TERRAFORM_HEREDOC = `resource "aws_api_gateway_rest_api" "pets" {
  name = "pets"
  body = <<-EOF
    openapi: 3.0.1
    paths:
      /pets:
        get:
          responses: {"200": {description: ok}}
          x-amazon-apigateway-integration:
            type: mock
            responses:
              default:
                statusCode: "200"
                responseTemplates:
                  application/json: |
                    {"a": "$\${b}", "stage": "\${var.stage}"}
              4\\d{2}:
                statusCode: "400"
                responseParameters:
                  method.response.header.X: "'x'"
  EOF
}
`;

const SERVERLESS = `service: pets
provider:
  name: aws
functions:
  get:
    handler: pets.get
    events:
      - http:
          path: pets/{petId}
          method: get
          integration: lambda
          response:
            statusCodes:
              200:
                pattern: ''
                template: $input.path('$')
              404:
                pattern: '.*\\[404\\].*'
                headers:
                  X-Why: integration.response.body.errorMessage
                template:
                  application/json: '{"message": "no pet"}'
`;

const AWS_CLI = `{
    "httpMethod": "GET",
    "authorizationType": "NONE",
    "methodResponses": {
        "200": {
            "statusCode": "200"
        }
    },
    "methodIntegration": {
        "type": "MOCK",
        "integrationResponses": {
            "200": {
                "statusCode": "200",
                "responseTemplates": {
                    "application/json": null
                }
            },
            "404": {
                "statusCode": "404",
                "selectionPattern": "404",
                "responseParameters": {
                    "method.response.header.A": "'a'"
                }
            }
        }
    }
}
`;

/** One sample of each way in which a response is written. */
export const SAMPLES: readonly Sample[] = [
  { name: 'OpenAPI YAML', text: OPENAPI_YAML },
  { name: 'Swagger JSON', text: OPENAPI_JSON },
  { name: 'CloudFormation YAML', text: CLOUDFORMATION_YAML },
  { name: 'CloudFormation JSON', text: CLOUDFORMATION_JSON },
  { name: 'Terraform', text: TERRAFORM },
  { name: 'Terraform JSON', text: TERRAFORM_JSON },
  { name: 'Terraform with jsonencode', text: TERRAFORM_BODY },
  { name: 'Terraform with a heredoc', text: TERRAFORM_HEREDOC },
  { name: 'Serverless', text: SERVERLESS },
  { name: 'AWS CLI', text: AWS_CLI },
];
