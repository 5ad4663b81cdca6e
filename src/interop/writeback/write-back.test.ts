import { describe, expect, it } from 'vitest';
import type { IntegrationResponse } from '../../document';
import { importText } from '../import/import-text';
import { SAMPLES } from '../samples.fixture';
import { edited } from './edits.fixture';
import { type WrittenFile, writeBack } from './write-back';

function sample(name: string): string {
  const found = SAMPLES.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No sample ${name}`);
  return found.text;
}

function write(text: string, change: (responses: IntegrationResponse[]) => void): WrittenFile {
  const file = importText(text);
  if ('error' in file) throw new Error(file.error.message);
  const [method] = file.methods;
  if (!method) throw new Error('The sample has a method');
  const result = writeBack(file.source, method.id, edited(method.build(), change));
  if ('error' in result) throw new Error(result.error);
  expect(result.notWritten).toEqual([]);
  return result;
}

function response(responses: IntegrationResponse[], index: number): IntegrationResponse {
  const found = responses[index];
  if (!found) throw new Error(`No response ${index}`);
  return found;
}

/** The change as a diff: `-` lines and `+` lines. */
function diff(result: WrittenFile): string[] {
  return result.changes.flatMap(({ before, after }) => [
    ...before.map((line) => `-${line}`),
    ...after.map((line) => `+${line}`),
  ]);
}

describe('one value', () => {
  it('renames the key of an OpenAPI response for its pattern, in its quotes', () => {
    const result = write(sample('OpenAPI YAML'), (responses) => {
      response(responses, 1).selectionPattern = "it's";
    });
    expect(diff(result)).toEqual(["-          '^\\[NotFound\\].*':", "+          'it''s':"]);
  });

  it('keeps quotes, types and comments of a status code', () => {
    const yaml = write(sample('OpenAPI YAML'), (responses) => {
      response(responses, 0).statusCode = '201';
      response(responses, 1).statusCode = '410';
    });
    expect(diff(yaml)).toEqual([
      '-            statusCode: "200" # as a text',
      '+            statusCode: "201" # as a text',
      '-            statusCode: 404',
      '+            statusCode: 410',
    ]);
    const hcl = write(sample('Terraform'), (responses) => {
      response(responses, 1).statusCode = '422';
    });
    expect(diff(hcl)).toEqual(['-  status_code       = 400', '+  status_code       = 422']);
  });

  it('changes the lines of a block, a heredoc and a Sub that changed, and no others', () => {
    const yaml = write(sample('OpenAPI YAML'), (responses) => {
      response(responses, 0).responseTemplates = {
        'application/json': '#set($pet = $input.path(\'$\'))\n{"title": "$pet.name"}\n',
        'text/plain': "$input.path('$.name')",
      };
    });
    expect(diff(yaml)).toEqual(['-                {"name": "$pet.name"}', '+                {"title": "$pet.name"}']);
    const hcl = write(sample('Terraform'), (responses) => {
      const { responseTemplates } = response(responses, 0);
      if (responseTemplates) responseTemplates['application/json'] += '## $' + '{done}\n';
    });
    expect(diff(hcl)).toEqual(['+      ## $$' + '{done}']);
    const sub = write(sample('CloudFormation YAML'), (responses) => {
      response(responses, 0).responseTemplates = {
        'application/json': '{"in": "⟦AWS::Region⟧", "ref": "$' + '{pet}"}\n',
      };
    });
    expect(diff(sub).at(-1)).toBe('+              {"in": "$' + '{AWS::Region}", "ref": "$' + '{!pet}"}');
  });

  it('changes the literal piece of a Join, and leaves the references', () => {
    const result = write(sample('CloudFormation JSON'), (responses) => {
      response(responses, 0).responseTemplates = { 'application/json': '{"name": "⟦Table⟧"}' };
    });
    expect(diff(result).at(-1)).toContain('"{\\"name\\": \\"", { "Ref": "Table" }, "\\"}"]]');
  });

  it('escapes a pattern for the language of the file', () => {
    const pattern = 'a\\.b"$' + '{c}';
    const spelled = Object.fromEntries(
      SAMPLES.map(({ name, text }) => [
        name,
        diff(
          write(text, (responses) => {
            response(responses, 1).selectionPattern = pattern;
          }),
        )
          .at(-1)
          ?.trim(),
      ]),
    );
    expect(spelled['Terraform']).toBe('+  selection_pattern = "a\\\\.b\\"$$' + '{c}" // whole text');
    expect(spelled['Terraform JSON']).toBe('+        "selection_pattern": "a\\\\.b\\"$$' + '{c}"');
    expect(spelled['CloudFormation JSON']).toBe('+       "SelectionPattern": "a\\\\.b\\"$' + '{c}",');
    expect(spelled['CloudFormation YAML']).toBe('+        - SelectionPattern: a\\.b"$' + '{c}');
    expect(spelled['Serverless']).toBe(`+                pattern: 'a\\.b"$\{c}'`);
  });
});

describe('members that come and go', () => {
  it('adds a header and a template behind their siblings', () => {
    const result = write(sample('OpenAPI YAML'), (responses) => {
      const first = response(responses, 0);
      first.responseParameters = { ...first.responseParameters, 'method.response.header.A': "'b'" };
      first.responseTemplates = { ...first.responseTemplates, 'text/html': '<p>\n</p>\n' };
    });
    expect(diff(result)).toEqual([
      '+              method.response.header.A: "\'b\'"',
      '+              text/html: |',
      '+                <p>',
      '+                </p>',
    ]);
  });

  it('takes the map along with its last member', () => {
    const result = write(sample('OpenAPI YAML'), (responses) => {
      response(responses, 0).responseParameters = {};
    });
    expect(diff(result)).toEqual([
      '-            responseParameters:',
      '-              method.response.header.X-Kind: "\'pet\'"',
    ]);
  });

  it('keeps JSON valid at either end of an object', () => {
    const result = write(sample('Swagger JSON'), (responses) => {
      const first = response(responses, 0);
      delete first.responseTemplates;
      first.contentHandling = 'CONVERT_TO_TEXT';
    });
    expect(() => JSON.parse(result.text)).not.toThrow();
    expect(diff(result).filter((line) => line.startsWith('+'))).toEqual([
      '+                            "contentHandling" : "CONVERT_TO_TEXT"',
    ]);
  });

  it('renames a header in place', () => {
    const result = write(sample('AWS CLI'), (responses) => {
      response(responses, 1).responseParameters = { 'method.response.header.B': "'a'" };
    });
    expect(diff(result)).toEqual([
      '-                    "method.response.header.A": "\'a\'"',
      '+                    "method.response.header.B": "\'a\'"',
    ]);
  });
});

describe('responses', () => {
  const added: IntegrationResponse = {
    statusCode: '500',
    selectionPattern: '.*Fatal.*',
    responseTemplates: { 'application/json': '{\n}\n' },
  };

  it('adds an item as the others of a CloudFormation list are written', () => {
    const result = write(sample('CloudFormation YAML'), (responses) => void responses.splice(1, 0, added));
    expect(diff(result)).toEqual([
      "+        - StatusCode: '500'",
      "+          SelectionPattern: '.*Fatal.*'",
      '+          ResponseTemplates:',
      '+            application/json: |',
      '+              {',
      '+              }',
    ]);
  });

  it('adds a Terraform resource with the references of its siblings', () => {
    const { text } = write(sample('Terraform'), (responses) => void responses.push(added));
    expect(text).toContain(`
resource "aws_api_gateway_integration_response" "bad_500" {
  rest_api_id       = aws_api_gateway_rest_api.pets.id
  resource_id       = aws_api_gateway_rest_api.pets.root_resource_id
  http_method       = aws_api_gateway_method.get.http_method
  status_code       = "500"
  selection_pattern = ".*Fatal.*"
  response_templates = {
    "application/json" = <<-EOT
      {
      }
    EOT
  }
  depends_on        = [aws_api_gateway_integration.get]
}
`);
  });

  it('removes a block with the blank line before it, and nothing else', () => {
    const text = sample('Terraform');
    const result = write(text, (responses) => void responses.splice(0, 1));
    const removed = text.slice(
      text.indexOf('\nresource "aws_api_gateway_integration_response" "ok"'),
      text.indexOf('\n# what went wrong'),
    );
    expect(result.text).toBe(text.replace(removed, ''));
  });

  it('exchanges the places of two responses', () => {
    const result = write(sample('CloudFormation JSON'), (responses) => void responses.reverse());
    const order = [...result.text.matchAll(/"StatusCode": "(\d+)"/g)].map(([, status]) => status);
    expect(order.slice(0, 2)).toEqual(['500', '200']);
    expect(result.text).toHaveLength(sample('CloudFormation JSON').length);
  });

  it('refuses a second default in OpenAPI, where patterns are keys', () => {
    const file = importText(sample('OpenAPI YAML'));
    if ('error' in file) throw new Error(file.error.message);
    const [method] = file.methods;
    if (!method) throw new Error('The sample has a method');
    const wanted = edited(method.build(), (responses) => {
      delete response(responses, 1).selectionPattern;
    });
    expect(writeBack(file.source, method.id, wanted)).toEqual({
      error: expect.stringContaining('already has "default"'),
    });
  });
});

describe('text that belongs to several places', () => {
  const aliased = `paths:
  /a:
    get:
      x-amazon-apigateway-integration:
        type: mock
        responses:
          default: &ok
            statusCode: "200"
            responseParameters: &cors
              method.response.header.A: "'*'"
          '4\\d{2}': *ok
          '5\\d{2}':
            statusCode: "500"
            responseParameters: *cors
          '3\\d{2}':
            statusCode: "300"
            responseParameters:
              <<: *cors
              method.response.header.B: "'b'"
`;

  it('writes out an alias whose response changes, and leaves the anchor', () => {
    const result = write(aliased, (responses) => {
      response(responses, 1).statusCode = '400';
    });
    expect(diff(result)).toEqual([
      "-          '4\\d{2}': *ok",
      "+          '4\\d{2}':",
      '+            statusCode: "400"',
      '+            responseParameters:',
      '+              method.response.header.A: "\'*\'"',
    ]);
  });

  it('writes out an alias whose headers change', () => {
    const result = write(aliased, (responses) => {
      response(responses, 2).responseParameters = { 'method.response.header.A': "'x'" };
    });
    expect(diff(result)).toEqual([
      '-            responseParameters: *cors',
      '+            responseParameters:',
      '+              method.response.header.A: "\'x\'"',
    ]);
  });

  it('overrides what a merged map brings in', () => {
    const result = write(aliased, (responses) => {
      response(responses, 3).responseParameters = {
        'method.response.header.A': "'x'",
        'method.response.header.B': "'b'",
      };
    });
    expect(diff(result)).toEqual(['+              method.response.header.A: "\'x\'"']);
  });
});
