import { isHttpResponse } from './http-response';
import { isMarkdown } from './markdown';

/** What the first look at a text tells: how it has to be parsed, or what to do instead of importing it. */
export type Sniffed =
  | { readonly kind: 'http' | 'log' | 'hcl' | 'json' | 'yaml' | 'markdown' }
  | { readonly kind: 'refused'; readonly message: string };

const LOG =
  /Execution log for request|^Execution failed due to|Endpoint response body before transformations|Method completed with status|Starting execution for request|Successfully completed execution/m;
const HCL =
  /^[ \t]*(?:resource|data)[ \t]+"?[\w-]+"?[ \t]+"?[\w-]+"?[ \t]*\{|^[ \t]*(?:module|variable|output|provider)[ \t]+"[\w-]+"[ \t]*\{|^[ \t]*(?:terraform|locals)[ \t]*\{/m;

/** A top-level key that only our YAML formats have; templates inside may well mention code or logs. */
const YAML =
  /^["']?(?:openapi|swagger|AWSTemplateFormatVersion|Transform|Resources|service|paths|x-amazon-apigateway-integration)["']?[ \t]*:/m;

/** Tells by its content how a text is to be read. */
export function sniff(text: string): Sniffed {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '') return { kind: 'refused', message: 'There is no text to import.' };
  if (isHttpResponse(body)) return { kind: 'http' };
  if (body.startsWith('{') || body.startsWith('['))
    return LOG.test(body) && !looksLikeData(body) ? { kind: 'log' } : { kind: 'json' };
  if (isMarkdown(body)) return { kind: 'markdown' };
  // Heredocs and templates may hold the other language: what comes first is what the file is written in.
  const yaml = body.search(YAML);
  if ((yaml < 0 ? body : body.slice(0, yaml)).search(HCL) >= 0) return { kind: 'hcl' };
  if (yaml >= 0) return { kind: 'yaml' };
  if (LOG.test(body)) return { kind: 'log' };
  const message = sourceCode(body);
  return message === undefined ? { kind: 'yaml' } : { kind: 'refused', message };
}

function looksLikeData(body: string): boolean {
  return /^[{[]\s*(?:["}\]{[])/.test(body);
}

const SYNTH =
  'This is CDK source code. Run `cdk synth` (or open the template in cdk.out) and import its output: it holds the patterns and templates as they are deployed.';

/** What to paste instead of a text that is a program; undefined when it is none. */
function sourceCode(body: string): string | undefined {
  const cdk =
    /aws-cdk-lib|@aws-cdk\/|\baws_cdk\b|\bawscdk\b|Amazon\.CDK|software\.amazon\.awscdk|aws_apigateway|\bawsapigateway\b/;
  if (cdk.test(body)) return SYNTH;
  if (/^(?:import|export|const|module\.exports|from\b.*\bimport|package|using)\b/m.test(body)) {
    if (/\bfunctions\b[\s\S]*\bservice\b|\bservice\b[\s\S]*\bfunctions\b|serverless/i.test(body)) {
      return 'This is a Serverless configuration in a programming language. Run `serverless print` and import its YAML output.';
    }
    if (/pulumi/i.test(body)) {
      return 'This is Pulumi source code. Import the OpenAPI document of the deployed API instead: `aws apigateway get-export --export-type oas30 --parameters extensions=integrations`.';
    }
    return 'This is source code. Import what is deployed instead: `cdk synth`, `serverless print`, or `aws apigateway get-export --export-type oas30 --parameters extensions=integrations`.';
  }
  return undefined;
}
