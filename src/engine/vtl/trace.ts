import type { Range } from './ast';

/** Member names and indexes from the root of the body's JSON. */
export type BodyLocation = readonly (string | number)[];

/** A piece of the output and the template text that wrote it. */
export interface TraceSpan {
  outStart: number;
  outEnd: number;
  srcStart: number;
  srcEnd: number;
  /** Index of the step that prints it; for plain text, of the step that follows. */
  step: number;
  /** Where in the body the value comes from, when known. */
  origin?: { location: BodyLocation };
}

/** A value shown in at most 200 characters. */
export interface Preview {
  preview: string;
  /** Simple name of the Java class; `null` for null. */
  type: string;
}

/** A variable that a step changed; `preview` null: it exists no more. */
export interface Assignment {
  name: string;
  preview: string | null;
  type: string;
}

export type StepKind =
  | 'set'
  | 'if'
  | 'foreach'
  | 'foreachEnd'
  | 'print'
  | 'define'
  | 'break'
  | 'stop'
  | 'call'
  | 'echo'
  | 'end';

/** One station of a run. `foreach` is the beginning of a round; `end` comes last and once. */
export interface TraceStep {
  index: number;
  kind: StepKind;
  range: Range;
  /** Length of the output after the step. */
  outLength: number;
  /** 0-based rounds of the loops around it, outermost first. */
  iteration: readonly number[];
  /** Variables that changed, also by methods that change a list or map. */
  assigned?: readonly Assignment[];
  condition?: boolean;
}

/** One evaluation of a reference. */
export interface TraceValue extends Preview {
  range: Range;
  step: number;
  iteration: readonly number[];
}

export type FindingCode =
  /** A reference became "" because something in it is undefined or null (VTL-1). */
  | 'emptyReference'
  /** The value's class has no such method (VTL-21). */
  | 'unknownMethod'
  /** The method exists, but not for these arguments (MTH-2). */
  | 'wrongArguments'
  /** The value has no such property. */
  | 'unknownProperty'
  /** A real Java method that is not simulated. */
  | 'unsupportedMethod'
  /** `#foreach` was cut off at the limit of rounds (VTL-25). */
  | 'foreachLimit'
  /** `#foreach` over something that has no elements to run through (FOR-3). */
  | 'notIterable'
  /** The right side of `#set` is null, nothing was assigned (SET-1). */
  | 'setNull'
  /** Nothing takes the value that `#set` assigns (SET-3 … SET-5). */
  | 'setIgnored'
  /** A directive that API Gateway does not know is printed as it stands (VTL-16). */
  | 'unknownDirective'
  /** A macro definition is dropped; its calls print as they stand (VTL-16). */
  | 'macroIgnored'
  /** `\'`, which JSON does not allow, was printed (VAR-18). */
  | 'escapedQuote'
  /** Text with a quote or control character was printed between quotes without escaping. */
  | 'unescapedText'
  /** A map or list was printed in Java's form, `{a=b}` (VTL-5). */
  | 'printedObject'
  /** An inner map of `$context` prints nothing (VAR-7). */
  | 'nestedContextMap'
  /** `/` dropped a remainder (VTL-6). */
  | 'integerDivision'
  /** The same override was set again (VAR-13). */
  | 'overrideTwice'
  /** A status override that is no integer from 100 to 599 (VAR-11). */
  | 'overrideIgnored';

/** Something that went wrong in silence. The same finding at the same place is reported once. */
export interface Finding {
  code: FindingCode;
  range: Range;
  /** What exactly, in a few words. */
  detail: string;
  /** Previews of the values concerned, at most five different ones. */
  values: string[];
  /** How often it happened. */
  count: number;
}

/** What happened in a run. Recording it changes nothing in the result. */
export interface TemplateTrace {
  output: string;
  /** Every character of the output, in order. */
  spans: TraceSpan[];
  steps: TraceStep[];
  values: TraceValue[];
  /** Statements that ran. */
  executed: Range[];
  /** What never ran, without overlaps. */
  skipped: Range[];
  findings: Finding[];
  /** Steps or values beyond the limit were left out; the step `end` is always there. */
  truncated: boolean;
}
