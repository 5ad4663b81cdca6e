import type { TemplateScope } from '../../engine';

/** One template with what it sees, to be rendered by velocityjs. */
export interface EmulatorInput {
  template: string;
  /** The text that `$input` reads. */
  body: string;
  scope: TemplateScope;
}

/** A call whose result differs between JavaScript and Java, or that JavaScript has no method for. */
export interface OddCall {
  method: string;
  /** The text or number it was called on, and the arguments, shortened. */
  on: string;
  arguments: string[];
  /** What each side answers; `local` undefined: velocityjs knows no such method. */
  local: string | undefined;
  gateway: string | undefined;
}

/** What happened in a run besides its output. */
export interface EmulatorNotes {
  calls: OddCall[];
  /** Paths that match several values, of which a local emulator takes the first. */
  firstOnly: string[];
}

export type EmulatorOutcome =
  /** `silent` is the output where undefined references print nothing, as serverless-offline asks for. */
  | { kind: 'rendered'; output: string; silent: string; truncated: boolean; notes: EmulatorNotes }
  | { kind: 'failed'; stage: 'parse' | 'render'; message: string; notes: EmulatorNotes };

export type ToEmulator = { job: number; input: EmulatorInput };

export type FromEmulator = { type: 'ready' } | { type: 'done'; job: number; outcome: EmulatorOutcome };
