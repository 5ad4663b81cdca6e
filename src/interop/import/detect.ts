import { mapOf, nodeAt, scalarOf } from '../tree/access';
import type { ListNode, MapNode } from '../tree/node';
import { cliKind } from './aws-cli';
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
  const [hcl, yaml] = [body.search(HCL), body.search(YAML)];
  if (hcl >= 0 && (yaml < 0 || hcl < yaml)) return { kind: 'hcl' };
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

/** The formats that are told apart by the members of the document's root. */
export type RootKind =
  | 'openapi'
  | 'swagger'
  | 'cloudformation'
  | 'sam'
  | 'terraform-json'
  | 'serverless'
  | 'aws-cli'
  | 'document'
  | 'paths'
  | 'path-item'
  | 'operation'
  | 'resource'
  | 'resource-map';

/** What the root of a JSON or YAML text is, or undefined when it is nothing that can be imported. */
export function rootKind(root: MapNode): RootKind | undefined {
  const has = (key: string) => nodeAt(root, key) !== undefined;
  if (has('version') && mapOf(root, 'method') && mapOf(root, 'api')) return 'document';
  if (has('openapi')) return 'openapi';
  if (has('swagger')) return 'swagger';
  if (mapOf(root, 'paths')) return 'openapi';
  if (has('AWSTemplateFormatVersion') || mapOf(root, 'Resources')) return usesSam(root) ? 'sam' : 'cloudformation';
  if (has('service') || (mapOf(root, 'provider') && mapOf(root, 'functions')) || serviceFragment(root))
    return 'serverless';
  if (has('resource') || has('terraform')) return 'terraform-json';
  if (has('x-amazon-apigateway-integration')) return 'operation';
  if (scalarOf(root, 'Type')?.startsWith('AWS::')) return 'resource';
  if (cliKind(root)) return 'aws-cli';
  return fragmentKind(root);
}

function usesSam(root: MapNode): boolean {
  const resources = mapOf(root, 'Resources');
  return (
    resources?.entries.some(
      (entry) => entry.value.kind === 'map' && scalarOf(entry.value, 'Type')?.startsWith('AWS::Serverless::'),
    ) === true
  );
}

/** Whether a list holds events of a Serverless function, as documentation shows them. */
export function isEventList(root: ListNode): boolean {
  return root.items.some((item) => item.value.kind === 'map' && mapOf(item.value, 'http') !== undefined);
}

/** A service file without its head, as documentation shows it: functions with events, or custom service proxies. */
function serviceFragment(root: MapNode): boolean {
  const functions = mapOf(root, 'functions');
  const proxies = mapOf(root, 'custom');
  if (proxies && nodeAt(proxies, 'apiGatewayServiceProxies')) return true;
  return functions?.entries.some((entry) => entry.value.kind === 'map' && nodeAt(entry.value, 'events')) === true;
}

const OPERATION = 'x-amazon-apigateway-integration';

function fragmentKind(root: MapNode): RootKind | undefined {
  const maps = root.entries.flatMap((entry) =>
    entry.value.kind === 'map' ? [{ key: entry.key, map: entry.value }] : [],
  );
  if (maps.some(({ key }) => key.startsWith('/'))) return 'paths';
  if (maps.some(({ map }) => nodeAt(map, OPERATION))) return 'path-item';
  if (maps.some(({ map }) => scalarOf(map, 'Type')?.startsWith('AWS::'))) return 'resource-map';
  return undefined;
}
