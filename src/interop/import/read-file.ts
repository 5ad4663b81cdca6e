import { parseHcl } from '../hcl/parse';
import { parseJson } from '../tree/json';
import { lineIndex } from '../tree/line-index';
import type { Node, Span, SyntaxProblem } from '../tree/node';
import { parseYaml } from '../tree/yaml';
import { codeBlocks, onlySpan } from './markdown';
import type { ReadMethod } from './model';
import { readEvents, readRoot } from './read-root';
import { newReading, type Reading } from './reading';
import type { ImportFailure, ImportFormat } from './result';
import { isEventList } from './root-kind';
import { type Sniffed, sniff } from './sniff';
import { readTerraform } from './terraform';

/** A configuration file that was read: its methods with their places, and what there is to report. */
export interface ReadFile {
  readonly format: ImportFormat;
  readonly title: string;
  readonly methods: readonly ReadMethod[];
  readonly reading: Reading;
}

/** A file that was read, or why it could not be. */
export type FileResult = ReadFile | ImportFailure;

/** Reads a configuration text of any of the known formats. Deterministic: the same text gives the same methods. */
export function readFile(
  text: string,
  sniffed: Sniffed = sniff(text),
  onProgress?: (fraction: number) => void,
): FileResult {
  if (sniffed.kind === 'refused') return { error: { message: sniffed.message } };
  if (sniffed.kind === 'hcl') return readHcl(text);
  if (sniffed.kind === 'markdown') return readMarkdown(text);
  const span = { start: 0, end: text.length };
  const roots = sniffed.kind === 'json' ? jsonRoots(text, span, onProgress) : yamlRoots(text, span, onProgress);
  if ('error' in roots) return roots;
  return readRoots(text, roots.roots) ?? { error: { message: UNKNOWN } };
}

function readHcl(text: string): FileResult {
  const parsed = parseHcl(text);
  if (!parsed.ok) return failure(text, parsed.problem, 'Terraform');
  const reading = newReading(text);
  const { title, methods } = readTerraform(reading, parsed.root);
  return { format: 'terraform', title, methods, reading };
}

type Roots = { readonly roots: readonly Node[] } | ImportFailure;

/** Strict JSON first; what starts like JSON and is none may still be YAML in braces. */
function jsonRoots(text: string, span: Span, onProgress: ((fraction: number) => void) | undefined): Roots {
  const interpolated = /"resource"\s*:/.test(text) && /"aws_api_gateway_/.test(text);
  const json = parseJson(text, span, { interpolated });
  if (json.ok) return { roots: [json.root] };
  const yaml = parseYaml(text, span, onProgress ? { onProgress } : {});
  return yaml.ok && yaml.roots[0]?.kind === 'map' ? { roots: yaml.roots } : failure(text, json.problem, 'JSON');
}

function yamlRoots(text: string, span: Span, onProgress: ((fraction: number) => void) | undefined): Roots {
  const yaml = parseYaml(text, span, onProgress ? { onProgress } : {});
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

function readRoots(text: string, roots: readonly Node[]): ReadFile | undefined {
  const read = roots.flatMap((root) => {
    if (root.kind === 'list') return isEventList(root) ? [readEvents(text, root)] : [];
    return root.kind === 'map' ? (readRoot(text, root) ?? []) : [];
  });
  return joined(read);
}

/** Several documents of one text as one: ids tell which of them a method is from. */
function joined(read: readonly ReadFile[]): ReadFile | undefined {
  const [first, second] = read;
  if (!first || !second) return first;
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

/** Reads the code blocks of a Markdown document, each in its place; blocks in other languages are passed over. */
function readMarkdown(text: string): FileResult {
  const read = codeBlocks(text).flatMap((block) => readBlock(text, block) ?? []);
  const file = joined(read);
  return file ? { ...file, format: 'markdown', title: 'Markdown document' } : { error: { message: NO_BLOCK } };
}

function readBlock(text: string, block: Span): ReadFile | undefined {
  const { kind } = sniff(text.slice(block.start, block.end));
  if (kind !== 'json' && kind !== 'yaml' && kind !== 'hcl') return undefined;
  if (kind === 'hcl') {
    const file = readHcl(onlySpan(text, block));
    return 'error' in file || file.methods.length === 0 ? undefined : file;
  }
  const roots = kind === 'json' ? jsonRoots(text, block, undefined) : yamlRoots(text, block, undefined);
  const file = 'error' in roots ? undefined : readRoots(text, roots.roots);
  return file && file.methods.length > 0 ? file : undefined;
}

const NO_BLOCK =
  'This Markdown document has no code block with a configuration that can be imported. Paste the configuration itself.';

const UNKNOWN =
  'No known format: paste an OpenAPI document with x-amazon-apigateway-integration, a CloudFormation or SAM template, Terraform, serverless.yml, the output of `aws apigateway get-method` or `get-integration`, an execution log, an HTTP response, or a saved playground document.';
