import type { IntegrationResponse } from '../model';
import type {
  BackendFamily,
  HeaderMappingResult,
  OverrideResult,
  Step,
  StepValue,
  Subject,
  TemplateRun,
} from '../simulation';
import type { EndpointResponse } from './backend';
import type { Body, Conversion } from './content-handling';
import type { defaultContentType } from './content-type';
import type { Failure } from './failure';
import type { ProxyFault } from './lambda-proxy';
import type { FullDocument } from './normalise';
import type { MethodRequest } from './request';
import type { SelectionResult } from './selection';
import type { Settings } from './settings';
import type { TemplateChoice } from './template-choice';
import type { TemplateSession } from './template-session';
import type { Tools } from './tools';

/** What a run came upon, for whoever explains it. */
interface RunFacts {
  subject?: Subject;
  selection?: SelectionResult;
  /** The selected integration response and its index. */
  selected?: { index: number; response: IntegrationResponse };
  endpoint?: EndpointResponse;
  conversion?: { conversion: Conversion; binaryPayload: boolean; binaryAccept: boolean };
  /** The converted body, and where it stopped being base64. */
  body?: Body;
  base64Fault?: { index: number; text: string };
  choice?: TemplateChoice;
  mappings?: HeaderMappingResult[];
  overrides?: OverrideResult[];
  proxyFault?: ProxyFault;
  failure?: Failure;
  contextProblem?: string;
  /** The body made for the backend. */
  sent?: Body;
  /** What the reply's Content-Type is when nothing sets it. */
  defaultContentType?: ReturnType<typeof defaultContentType>;
}

/** One simulation under way: its inputs, and what it records as it goes. */
export interface Run {
  readonly document: FullDocument;
  readonly family: BackendFamily;
  readonly proxy: boolean;
  readonly request: MethodRequest;
  readonly settings: Settings;
  readonly session: TemplateSession;
  readonly backend: unknown;
  readonly traced: boolean;
  /** Absent from an answer that tells no reasons. */
  readonly tools: Tools | undefined;
  readonly steps: Step[];
  readonly log: string[];
  readonly templateRuns: TemplateRun[];
  readonly facts: RunFacts;
}

/** A value, or the failure that ends the run. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** Wraps a value. */
export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** Ends the run, with the step at which it failed. */
export function failedAt(run: Run, id: Step['id'], title: string, failure: Failure): { ok: false; failure: Failure } {
  run.steps.push({
    id,
    title,
    summary: failure.reason,
    state: 'failed',
    rule: failure.rule,
    grade: failure.grade,
    detail: { kind: 'none' },
  });
  return { ok: false, failure };
}

const PREVIEW = 4000;

/** A text shortened for display. */
export function stepText(label: string, text: string, language: StepValue['language'] = 'text'): StepValue {
  const shown = text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text;
  return { label, text: shown, language };
}

/** The text of a body for display; bytes as hexadecimal pairs. */
export function stepBody(label: string, body: Body): StepValue {
  if (body.kind === 'text') return stepText(label, body.text, /^\s*[[{]/.test(body.text) ? 'json' : 'text');
  const shown = body.bytes.subarray(0, 256);
  const hex = Array.from(shown, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return { label, text: body.bytes.length > shown.length ? `${hex} …` : hex, language: 'hex' };
}
