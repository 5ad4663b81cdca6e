import type { Payload } from './model';
import type { TemplateTrace } from './vtl/trace';

/**
 * What `simulate` answers: plain data that can cross to another thread, every explanation tied to a rule of the
 * behaviour specification and to the place in the document that it speaks of.
 */

/** How a rule is known: seen on AWS, in AWS's documentation, reported by users or maintainers, or inferred. */
export type Grade = 'recorded' | 'documented' | 'reported' | 'inferred';

/** The family of the backend that an integration calls. */
export type BackendFamily = 'lambda' | 'http' | 'aws' | 'mock';

/** Half-open range of UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** Member names and indexes from the document's root, e.g. `['method', 'integration', 'integrationResponses', 0, 'selectionPattern']`. */
export type DocumentPath = readonly (string | number)[];

/** One change of a fix: `value` undefined removes the member; an index equal to the length appends. Missing objects on the way are made. */
export interface DocumentEdit {
  path: DocumentPath;
  value: unknown;
}

/** A change that certainly cures the problem it comes with; applied through undo. */
export interface Fix {
  label: string;
  edits: DocumentEdit[];
}

export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  /** Stable code from the catalogue in `diagnostics`, e.g. `header-not-declared`. */
  code: string;
  severity: Severity;
  /** One sentence: AWS's own wording where AWS has one. */
  message: string;
  /** Whether `message` is AWS's own wording. */
  awsWording: boolean;
  /** Why it is so and what to do, in plain words. */
  explanation: string;
  /** Rule id such as `PAR-17`. */
  rule: string;
  grade: Grade;
  /** The field it belongs to, and the part of its text when known. */
  path: DocumentPath;
  range?: Range;
  /** The part of the reply's body text that it speaks of. */
  output?: Range;
  fixes: Fix[];
}

export type HeaderOrigin =
  | 'mapping'
  | 'override'
  | 'backend'
  | 'api-gateway'
  | 'content-type-default'
  | 'gateway-response';

export interface ReplyHeader {
  name: string;
  value: string;
  origin: HeaderOrigin;
  /** The name before API Gateway renamed it (PAR-15). */
  remappedFrom?: string;
  /** Whether the value is a stand-in for one that AWS makes up per request (ids, dates). */
  generated: boolean;
}

/** What the client receives. */
export interface Reply {
  statusCode: number;
  reasonPhrase: string;
  headers: ReplyHeader[];
  bytes: Uint8Array;
  /** The body as UTF-8 text; undefined when the bytes are not valid UTF-8. */
  text: string | undefined;
  /** The gateway response type that made the reply, when the integration's own answer did not. */
  gatewayResponseType?: string;
}

/** The string that patterns are tested against (SEL-2). */
export interface Subject {
  kind: 'errorMessage' | 'statusCode' | 'mockStatusCode';
  value: string;
  /** False where nothing was there and the empty string stands in (SEL-7). */
  present: boolean;
  note: string;
  rule: string;
  grade: Grade;
}

export type Verdict =
  | 'selected'
  | 'matches-too'
  | 'no-match'
  | 'default-selected'
  | 'default-not-needed'
  | 'invalid-pattern'
  | 'undecided'
  | 'ignored';

/** One row of the match ledger. */
export interface LedgerRow {
  /** Index into `integrationResponses`. */
  index: number;
  /** 1-based place in API Gateway's order of evaluation. */
  order: number;
  pattern: string | undefined;
  statusCode: string;
  verdict: Verdict;
  /** The part of the subject that the pattern matches at best. */
  matched?: Range;
  /** The first reason, in plain words. */
  reason: string;
  /** java.util.regex's description and index for a pattern that does not compile. */
  patternError?: { description: string; index: number };
  fixes: Fix[];
  /** Further remarks: letters taken for a word, lost backslash, wrong subject, overlap with another row. */
  notes: LedgerNote[];
}

export interface LedgerNote {
  code: string;
  text: string;
  /** Part of the pattern. */
  range?: Range;
  /** A string that shows it: matched although nobody would expect it, or matched by both rows. */
  witness?: string;
  fixes: Fix[];
}

export interface Selection {
  /** Null where integration responses play no part (proxies, failures before selection). */
  subject: Subject | null;
  rows: LedgerRow[];
  /** Index into `integrationResponses`; null when none was selected. */
  selected: number | null;
  how: 'pattern' | 'default' | 'none' | 'not-applicable';
}

/** A value that a step took or made, shortened for display. */
export interface StepValue {
  label: string;
  text: string;
  language: 'text' | 'json' | 'hex';
}

export interface HeaderMappingResult {
  /** The mapping's key, e.g. `method.response.header.Location`. */
  target: string;
  source: string;
  headerName: string;
  /** Undefined when the source yielded nothing and the header is left out (PAR-7). */
  value: string | undefined;
  origin: string;
  problem?: string;
  path: DocumentPath;
}

export interface OverrideResult {
  target: string;
  before: string | undefined;
  after: string;
  applied: boolean;
  note?: string;
}

/** Row of the table of binary conversions (BIN-1) with the live one marked by the enclosing step. */
export interface ConversionRow {
  payload: 'any' | 'text' | 'binary';
  accept: 'any' | 'text' | 'binary';
  result: string;
  live: boolean;
}

export type StepDetail =
  | { kind: 'none' }
  | { kind: 'conversion'; column: 'undefined' | 'CONVERT_TO_TEXT' | 'CONVERT_TO_BINARY'; rows: ConversionRow[] }
  | { kind: 'headers'; mappings: HeaderMappingResult[] }
  | { kind: 'template'; contentType: string | undefined; candidates: string[]; path: DocumentPath | undefined }
  | { kind: 'overrides'; overrides: OverrideResult[] };

export type StepId =
  | 'request'
  | 'backend'
  | 'subject'
  | 'selection'
  | 'method-response'
  | 'content-handling'
  | 'headers'
  | 'template-choice'
  | 'template'
  | 'overrides'
  | 'proxy'
  | 'gateway-response'
  | 'reply';

/** One station of the way from the backend to the client, in the order data passes. */
export interface Step {
  id: StepId;
  title: string;
  /** One sentence: what happened here and why. */
  summary: string;
  state: 'done' | 'passed' | 'failed';
  rule: string;
  grade: Grade;
  input?: StepValue;
  output?: StepValue;
  detail: StepDetail;
  /** The part of the document that decided. */
  path?: DocumentPath;
}

/** The run of one template with everything needed to show it. */
export interface TemplateRun {
  phase: 'request' | 'response';
  path: DocumentPath;
  template: string;
  /** The text `$input` saw. */
  body: string;
  output: string;
  error?: { message: string; line?: number; column?: number; range?: Range };
  trace?: TemplateTrace;
  /** What it saw besides the body; recorded with the trace. */
  scope?: TemplateScope;
}

/** What a template sees besides the body. */
export interface TemplateScope {
  /** `$context` as JSON text, as it was before any template ran. */
  context: string;
  /** What `$input.params()` reads. */
  params: Record<'path' | 'querystring' | 'header', Record<string, string>>;
  stageVariables: Record<string, string>;
}

/** Whether a scenario's pinned expectation holds. */
export interface Verification {
  holds: boolean;
  failures: { what: 'statusCode' | 'header' | 'body'; expected: string; actual: string }[];
}

export interface Simulation {
  family: BackendFamily;
  proxy: boolean;
  reply: Reply;
  selection: Selection;
  steps: Step[];
  problems: Problem[];
  templateRuns: TemplateRun[];
  /** The body that the backend was sent; absent when it was not called and nothing was made for it. */
  integrationRequest?: Payload;
  /** Execution log as the console's Test prints it (LOG-1), lines joined by LF. */
  log: string;
  /** The same log as CloudWatch Logs holds it (LOG-6). */
  cloudWatchLog?: string;
  /** Present when the scenario pins an expectation. */
  verification?: Verification;
}

/** What the world outside supplies: `simulate` itself has no clock and no randomness. */
export interface SimulationOptions {
  /** Milliseconds since the epoch, default a fixed date. */
  now?: number;
  /** Ids shown in $context, headers and log, default fixed ones. */
  requestId?: string;
  extendedRequestId?: string;
  traceId?: string;
  region?: string;
  accountId?: string;
  apiId?: string;
  stage?: string;
  /** Record template traces (TemplateRun.trace). */
  trace?: boolean;
  /** Work out ledger reasons, notes, fixes and problems, not only the answer. */
  explain?: boolean;
}
