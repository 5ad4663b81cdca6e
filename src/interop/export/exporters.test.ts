// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these texts are what exporters must escape

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { newDocument, type PlaygroundDocument } from '../../document';
import { anyDocument } from '../../share/arbitrary-document.fixture';
import type { ExportFormat } from './exporter';
import { exporters } from './exporters';
import { NASTY_DOCUMENTS } from './nasty-documents.fixture';

function write(id: ExportFormat, document: PlaygroundDocument) {
  const exporter = exporters.find((one) => one.id === id);
  if (exporter === undefined) throw new Error(`No exporter ${id}`);
  return exporter.write(document);
}

function documentWith(change: (document: PlaygroundDocument) => void): PlaygroundDocument {
  const document = newDocument();
  change(document);
  return document;
}

const ALL = exporters.map(({ id }) => id);

describe('every exporter', () => {
  it('writes any document at all, ending with a line break', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...exporters), (document, exporter) => {
        expect(exporter.write(document).text.endsWith('\n')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has an id of its own', () => {
    expect(new Set(ALL).size).toBe(exporters.length);
  });

  it.each(ALL.filter((id) => id !== 'document'))('%s leaves scenarios out', (id) => {
    const document = documentWith(({ scenarios }) => {
      for (const scenario of scenarios) scenario.name = 'Only in the playground';
    });
    expect(write(id, document).text).not.toContain('Only in the playground');
  });

  it.each(ALL.filter((id) => id !== 'document'))('%s names what the import kept as opaque text', (id) => {
    const document = documentWith(({ method }) => {
      method.integration.uri = 'arn:aws:apigateway:⟦AWS::Region⟧:lambda:path/2015-03-31/functions/⟦Fn.Arn⟧/invocations';
    });
    const { text, notes } = write(id, document);
    expect(text).toContain('⟦AWS::Region⟧');
    expect(notes.join('\n')).toContain('⟦AWS::Region⟧, ⟦Fn.Arn⟧');
  });

  it.each(['openapi-yaml', 'cloudformation-yaml', 'terraform', 'aws-cli'] satisfies ExportFormat[])(
    '%s tells how the stage gets the change',
    (id) => {
      expect(write(id, newDocument()).notes.join('\n')).toMatch(/deploy/);
    },
  );
});

describe('YAML and JSON', () => {
  it.each([
    ['openapi-yaml', 'openapi-json'],
    ['cloudformation-yaml', 'cloudformation-json'],
  ] as const)('%s says the same as %s', (yaml, json) => {
    for (const document of NASTY_DOCUMENTS) {
      expect(parse(write(yaml, document).text)).toEqual(JSON.parse(write(json, document).text));
    }
  });
});

describe('OpenAPI', () => {
  it('keeps patterns that look like numbers in their order', () => {
    const document = documentWith(({ method }) => {
      method.integration.integrationResponses = ['500', '404', '200'].map((code) => ({
        statusCode: code,
        selectionPattern: code,
      }));
    });
    const text = write('openapi-json', document).text;
    const [first, second, third] = ['500', '404', '200'].map((code) => text.lastIndexOf(`"${code}": {`));
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(third ?? 0);
  });

  it('keeps, of responses that share a pattern, the one that API Gateway selects, and names the others', () => {
    const document = documentWith(({ method }) => {
      method.integration.integrationResponses = [
        { statusCode: '503' },
        { statusCode: '500', selectionPattern: 'a' },
        { statusCode: '200' },
        { statusCode: '400', selectionPattern: 'a' },
        { statusCode: '404', selectionPattern: 'default' },
      ];
    });
    const { text, notes } = write('openapi-json', document);
    const [path] = Object.values(JSON.parse(text).paths);
    expect(Object(path).get['x-amazon-apigateway-integration'].responses).toEqual({
      default: { statusCode: '200' },
      a: { statusCode: '400' },
      '(default)': { statusCode: '404' },
    });
    expect(notes.join('\n')).toContain('of 503, 200 only 200 was written');
    expect(notes.join('\n')).toContain('of 500, 400 only 400 was written');
    expect(notes.join('\n')).toContain('"(default)"');
  });

  it('keeps null where SAM must write an empty template', () => {
    const document = documentWith(({ method }) => {
      method.integration.integrationResponses = [
        { statusCode: '200', responseTemplates: { 'application/json': null } },
      ];
    });
    expect(write('openapi-yaml', document).text).toContain('application/json: null');
    expect(write('sam', document).text).toContain("application/json: ''");
    expect(write('cloudformation-yaml', document).text).toContain("application/json: ''");
  });
});

describe('CloudFormation', () => {
  const deployment = (document: PlaygroundDocument) =>
    /Deployment[0-9a-f]{8}(?=:)/.exec(write('cloudformation-yaml', document).text)?.[0];

  it('names the deployment by the configuration, so that a change is deployed', () => {
    const changed = documentWith(({ method }) => {
      method.integration.integrationResponses = [{ statusCode: '200', selectionPattern: 'x' }];
    });
    expect(deployment(newDocument())).toBe(deployment(newDocument('Another name')));
    expect(deployment(changed)).not.toBe(deployment(newDocument()));
  });

  it('warns of text that CloudFormation would replace', () => {
    const document = documentWith(({ method }) => {
      method.integration.requestTemplates = { 'application/json': '{{resolve:ssm:name}}' };
    });
    for (const id of ['cloudformation-yaml', 'sam', 'cdk'] as const)
      expect(write(id, document).notes.join('\n')).toContain('{{resolve:');
  });
});

describe('Terraform', () => {
  it('creates integration responses after what they need', () => {
    const document = documentWith(({ method }) => {
      method.methodResponses = [{ statusCode: '200' }, { statusCode: '404' }];
      method.integration.integrationResponses = [{ statusCode: '404', selectionPattern: 'x' }];
    });
    const [, response = ''] = write('terraform', document).text.split(
      'resource "aws_api_gateway_integration_response"',
    );
    const [, order = ''] = /depends_on = \[([^\]]*)\]/.exec(response) ?? [];
    expect(order.match(/[\w.]+/g)).toEqual([
      'aws_api_gateway_integration.integration',
      'aws_api_gateway_method_response.response_200',
      'aws_api_gateway_method_response.response_404',
    ]);
  });

  it('gives every resource a name of its own that is an identifier', () => {
    const document = documentWith(({ api, method }) => {
      method.resourcePath = '/2024/a-b/a_b';
      method.integration.integrationResponses = [{ statusCode: '200' }, { statusCode: '200', selectionPattern: 'x' }];
      api.gatewayResponses = { DEFAULT_4XX: {}, default_4xx: {} };
    });
    const addresses = [...write('terraform', document).text.matchAll(/^resource "(\w+)" "(.*)" \{$/gm)].map(
      ([, type, name]) => `${type}.${name}`,
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\w+\.[a-z]\w*$/);
  });
});

describe('CDK', () => {
  it.each([
    [
      'AWS',
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations',
      'LambdaIntegration',
    ],
    [
      'AWS',
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.f}/invocations',
      'AwsIntegration',
    ],
    ['AWS', 'arn:aws:apigateway:us-east-1:sqs:path/1/q', 'AwsIntegration'],
    ['AWS', '⟦Arn⟧', 'Integration'],
    ['HTTP', 'https://example.com', 'HttpIntegration'],
    ['HTTP_PROXY', 'https://example.com', 'HttpIntegration'],
  ] as const)('writes %s %s as %s', (type, uri, construct) => {
    const document = documentWith(({ method }) => {
      method.integration = { type, uri, httpMethod: 'POST', integrationResponses: [] };
    });
    expect(write('cdk', document).text).toContain(`new apigateway.${construct}(`);
  });

  it('leaves out a time-out that it would refuse, and says so', () => {
    const document = documentWith(({ method }) => {
      method.integration.timeoutInMillis = 60_000;
    });
    const { text, notes } = write('cdk', document);
    expect(text).not.toContain('Duration');
    expect(notes.join('\n')).toContain('60000 ms');
  });
});
