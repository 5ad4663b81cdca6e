import { parseHcl } from '../hcl/parse';
import { parseJson } from '../tree/json';
import { lineIndex } from '../tree/line-index';
import type { MapNode, Node, Span, SyntaxProblem } from '../tree/node';
import { parseYaml } from '../tree/yaml';
import { type Sniffed, sniff } from './detect';
import type { ReadMethod } from './model';
import { readRoot } from './read-root';
import { newReading, type Reading } from './reading';
import type { ImportFailure, ImportFormat } from './result';
import { readTerraform } from './terraform';

/** A configuration file that was read: its methods with their places, and what there is to report. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly title: string;
  readonly methods: readonly ReadMethod[];
  readonly reading: Reading;
}

export type FileResult = ReadFile | ImportFailure;

/** Reads a configuration text of any of the known formats. Deterministic: the same text gives the same methods. */
export function readFile(
  text: string,
  sniffed: Sniffed = sniff(text),
  onProgress?: (fraction: number) => void,
): FileResult {
  if (sniffed.kind === 'refused') return { error: { message: sniffed.message } };
  if (sniffed.kind === 'hcl') return readHcl(text);
  const roots = sniffed.kind === 'json' ? jsonRoots(text, onProgress) : yamlRoots(text, onProgress);
  if ('error' in roots) return roots;
  return readRoots(text, roots.roots);
}

function readHcl(text: string): FileResult {
  const parsed = parseHcl(text);
  if (!parsed.ok) return failure(text, parsed.problem, 'Terraform');
  const reading = newReading(text);
  const { title, methods } = readTerraform(reading, parsed.root);
  return { format: 'terraform', title, methods, reading };
}

type Roots = { readonly roots: readonly Node[] } | ImportFailure;

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** Strict JSON first; what starts like JSON and is none may still be YAML in braces. */
function jsonRoots(text: string, onProgress: ((fraction: number) => void) | undefined): Roots {
  const interpolated = /"resource"\s*:/.test(text) && /"aws_api_gateway_/.test(text);
  const json = parseJson(text, whole(text), { interpolated });
  if (json.ok) return { roots: [json.root] };
  const yaml = parseYaml(text, whole(text), onProgress ? { onProgress } : {});
  return yaml.ok && yaml.roots[0]?.kind === 'map' ? { roots: yaml.roots } : failure(text, json.problem, 'JSON');
}

function yamlRoots(text: string, onProgress: ((fraction: number) => void) | undefined): Roots {
  const yaml = parseYaml(text, whole(text), onProgress ? { onProgress } : {});
  return yaml.ok ? { roots: yaml.roots } : failure(text, yaml.problem, 'YAML');
}

function failure(text: string, problem: SyntaxProblem, language: string): ImportFailure {
  const lines = lineIndex(text);
  const line = lines.lineAt(problem.offset);
  const column = lines.columnAt(problem.offset);
  return {
    error: {
      message: `This is not valid ${language}: ${problem.message} (line ${line}, column ${column}).`,
      line,
      column,
    },
  };
}

function readRoots(text: string, roots: readonly Node[]): FileResult {
  const maps = roots.filter((root): root is MapNode => root.kind === 'map');
  const read = maps.flatMap((root) => readRoot(text, root) ?? []);
  const [first] = read;
  if (!first) return { error: { message: UNKNOWN } };
  if (read.length === 1) return first;
  return {
    ...first,
    methods: read.flatMap((file, index) => file.methods.map((method) => ({ ...method, id: `${index}:${method.id}` }))),
    reading: {
      ...first.reading,
      opaque: read.flatMap((file) => file.reading.opaque),
      notSimulated: read.flatMap((file) => file.reading.notSimulated),
      tolerated: read.flatMap((file) => file.reading.tolerated),
    },
  };
}

const UNKNOWN =
  'No known format: paste an OpenAPI document with x-amazon-apigateway-integration, a CloudFormation or SAM template, Terraform, serverless.yml, the output of `aws apigateway get-method` or `get-integration`, an execution log, an HTTP response, or a saved playground document.';
