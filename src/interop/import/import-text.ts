import { parseDocumentText } from '../../document/parse';
import { sniff } from './detect';
import { readHttpResponse } from './http-response';
import type { ReadMethod } from './model';
import { readFile } from './read-file';
import type {
  ImportedFile,
  ImportedMethod,
  ImportFailure,
  ImportFormat,
  ImportOptions,
  ImportReport,
  ImportResult,
  SourceFile,
} from './result';
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
  if (sniffed.kind === 'http') return importHttp(source);
  if (sniffed.kind === 'log') return importLog(source, options);
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
  const { httpMethod, resourcePath: path } = part.method;
  return { id, label: `${httpMethod} ${path}`, httpMethod, path, build: () => structuredClone(part) };
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

const NO_REPORT: ImportReport = { read: [], opaque: [], notSimulated: [], tolerated: [] };

function importDocument(source: SourceFile): ImportResult {
  const parsed = parseDocumentText(source.text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return { error: { message: parsed.message } };
  const { document } = parsed;
  const report = { ...NO_REPORT, read: ['a playground document', count(document.scenarios.length, 'scenario')] };
  return { format: 'document', title: document.name, methods: [], report, source, document };
}

function importHttp(source: SourceFile): ImportResult {
  const scenario = readHttpResponse(source.text);
  if (!scenario) return { error: { message: 'This HTTP response has no complete status line.', line: 1 } };
  const report = { ...NO_REPORT, read: ['an HTTP response for the backend'] };
  return { format: 'http-response', title: scenario.name, methods: [], report, source, scenario };
}

function importLog(source: SourceFile, { readLog }: ImportOptions): ImportedFile | ImportFailure {
  const log = readLog?.(source.text);
  if (!log) return { error: { message: 'This execution log does not tell enough to rebuild a scenario from it.' } };
  const report = { ...NO_REPORT, read: ['an execution log'] };
  return {
    format: 'execution-log',
    title: log.title ?? 'Execution log',
    methods: [],
    report,
    source,
    scenario: log.scenario,
  };
}
