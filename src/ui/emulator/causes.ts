import type { TemplateRun } from '../../document';
import type { EmulatorAnswer, EmulatorNotes } from '../../store';
import type { CauseId } from './cause-texts';
import { causeOf, spelledCall } from './classify';
import { diffTokens, type Hunk } from './diff-tokens';
import { joinWithinValues } from './join-hunks';

/** One piece of evidence: what of the template, and what each side makes of it. */
export interface Evidence {
  what: string;
  gateway: string;
  local: string;
}

export interface Cause {
  id: CauseId;
  /** Places in the output. */
  count: number;
  evidence: Evidence[];
}

/** A difference with its cause, as an index into the causes. */
export interface MarkedHunk extends Hunk {
  cause: number;
}

export interface Comparison {
  /** `both-fail`: neither renders the template. */
  verdict: 'same' | 'differs' | 'both-fail';
  causes: Cause[];
  hunks: MarkedHunk[];
}

const EVIDENCE_SHOWN = 3;
const EXCERPT = 60;

/** Compares a template run with what velocityjs made of the same template, and says why they differ. */
export function compareWith(run: TemplateRun, answer: Exclude<EmulatorAnswer, { kind: 'unavailable' }>): Comparison {
  if (answer.kind !== 'rendered') {
    if (run.error !== undefined) return { verdict: 'both-fail', causes: [], hunks: [] };
    return { verdict: 'differs', causes: [failure(run, answer)], hunks: [] };
  }
  if (run.error !== undefined) {
    const evidence = [{ what: 'the template', gateway: run.error.message, local: excerpt(answer.output) }];
    return { verdict: 'differs', causes: [{ id: 'gateway-strict', count: 1, evidence }], hunks: [] };
  }
  if (answer.output === run.output) return { verdict: 'same', causes: [], hunks: [] };
  return explain(run, answer.output, answer.notes);
}

/** Outputs are compared up to this length. */
const COMPARED = 50_000;

function explain(run: TemplateRun, output: string, notes: EmulatorNotes): Comparison {
  const causes: Cause[] = [];
  const found = joinWithinValues(diffTokens(run.output.slice(0, COMPARED), output), run, output);
  const hunks = found.map((hunk): MarkedHunk => {
    const gateway = run.output.slice(hunk.before.start, hunk.before.end);
    const local = output.slice(hunk.after.start, hunk.after.end);
    const { id, what = '' } = causeOf({ at: hunk.before, gateway, local }, run, notes);
    const known = causes.findIndex((cause) => cause.id === id);
    const cause = known < 0 ? causes.push({ id, count: 0, evidence: [] }) - 1 : known;
    const entry = causes[cause];
    if (entry !== undefined) {
      entry.count += 1;
      addEvidence(entry, { what, gateway, local });
    }
    return { ...hunk, cause };
  });
  return { verdict: 'differs', causes, hunks };
}

function failure(run: TemplateRun, answer: Exclude<EmulatorAnswer, { kind: 'unavailable' | 'rendered' }>): Cause {
  if (answer.kind === 'timeout') {
    const seconds = `stopped after ${answer.milliseconds / 1000} s`;
    return {
      id: 'timeout',
      count: 1,
      evidence: [{ what: 'the template', gateway: excerpt(run.output), local: seconds }],
    };
  }
  const call = answer.notes.calls.find(({ local, method }) => local === undefined && answer.message.includes(method));
  if (call !== undefined) {
    const evidence = [{ what: spelledCall(call), gateway: call.gateway ?? '', local: answer.message }];
    return { id: 'missing-method', count: 1, evidence };
  }
  return {
    id: answer.stage === 'parse' ? 'local-parse' : 'local-failure',
    count: 1,
    evidence: [{ what: 'the template', gateway: excerpt(run.output), local: answer.message }],
  };
}

function addEvidence(cause: Cause, { what, gateway, local }: Evidence): void {
  const blank = gateway.trim() === '' && local.trim() === '';
  const shown = (text: string) => excerpt(blank ? text : text.trim());
  const evidence = { what: excerpt(what), gateway: shown(gateway), local: shown(local) };
  const known = cause.evidence.some((each) => each.gateway === evidence.gateway && each.local === evidence.local);
  if (!known && cause.evidence.length < EVIDENCE_SHOWN) cause.evidence.push(evidence);
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1)}…` : text;
}
