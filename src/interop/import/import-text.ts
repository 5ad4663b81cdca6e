import { parseDocumentText } from '../../document/parse';
import { importPlain, reportOf } from './import-plain';
import type { ReadMethod } from './model';
import { readFile } from './read-file';
import type { ImportedMethod, ImportFailure, ImportFormat, ImportOptions, ImportResult, SourceFile } from './result';
import { sniff } from './sniff';
import { tidyReport } from './tidy-report';

/**
 * Reads a text of any known format, told by its content: configuration files become methods to pick from, our own
 * document comes back whole, an HTTP response or a log becomes a scenario. Never throws for what the text may be;
 * an aborted signal ends the work with an error.
 */
export function importText(text: string, options: ImportOptions = {}): ImportResult {
  if (options.signal?.aborted) return CANCELLED;
  const source: SourceFile = options.fileName === undefined ? { text } : { text, fileName: options.fileName };
  const sniffed = sniff(text);
  const plain = importPlain(source, sniffed, options.readLog);
  if (plain) return plain;
  const { onProgress } = options;
  const file = readFile(text, sniffed, onProgress && ((fraction) => onProgress(fraction * READING_SHARE)));
  if (options.signal?.aborted) return CANCELLED;
  if ('error' in file) return file;
  if (file.format === 'document') return importDocument(source);
  const { opaque, notSimulated, tolerated } = file.reading;
  if (file.methods.length === 0)
    return nothingFound(
      file.format,
      [...opaque, ...notSimulated].map(({ where, text, why }) => `${where}: ${text}. ${why}`),
    );
  onProgress?.(1);
  const report = tidyReport({ read: summary(file.methods), opaque, notSimulated, tolerated });
  return { format: file.format, title: file.title, methods: file.methods.map(imported), report, source };
}

/** Most of the work is reading the text; the rest is looking up the methods in it. */
const READING_SHARE = 0.9;

const CANCELLED: ImportFailure = { error: { message: 'The import was cancelled.' } };

function imported({ id, part }: ReadMethod): ImportedMethod {
  const { httpMethod, resourcePath: path, integration } = part.method;
  const responses = integration.integrationResponses.length;
  return { id, label: `${httpMethod} ${path}`, httpMethod, path, responses, build: () => structuredClone(part) };
}

function summary(methods: readonly ReadMethod[]): string[] {
  const responses = methods.reduce((sum, { part }) => sum + part.method.integration.integrationResponses.length, 0);
  return [
    count(methods.length, 'method'),
    count(responses, 'integration response'),
    count(
      methods.reduce((sum, { part }) => sum + part.method.methodResponses.length, 0),
      'method response',
    ),
    count(Object.keys(methods[0]?.part.api.gatewayResponses ?? {}).length, 'gateway response'),
  ].filter((line) => !line.startsWith('0 '));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function nothingFound(format: ImportFormat, hints: readonly string[]): ImportFailure {
  const [hint] = hints;
  const name: Readonly<Partial<Record<ImportFormat, string>>> = {
    openapi: 'OpenAPI document',
    swagger: 'Swagger document',
    cloudformation: 'CloudFormation template',
    sam: 'SAM template',
    terraform: 'Terraform configuration',
    'terraform-json': 'Terraform configuration',
    serverless: 'Serverless service',
    markdown: 'Markdown document',
  };
  const message = `This ${name[format] ?? 'text'} holds no REST API method with an integration.`;
  return { error: { message: hint === undefined ? message : `${message} ${hint}` } };
}

function importDocument(source: SourceFile): ImportResult {
  const parsed = parseDocumentText(source.text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return { error: { message: parsed.message } };
  const { document } = parsed;
  const report = reportOf('a playground document', count(document.scenarios.length, 'scenario'));
  return { format: 'document', title: document.name, methods: [], report, source, document };
}
