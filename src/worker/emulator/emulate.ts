import { Compile, parse } from 'velocityjs';
import { javaHelper } from './java-helpers';
import { type Call, CallLog } from './odd-calls';
import type { EmulatorInput, EmulatorOutcome } from './protocol';
import { emulatorVariables } from './variables';

/** Output beyond this is cut off: nobody compares it by eye. */
const LONGEST_OUTPUT = 50_000;

/** Renders a template with velocityjs as a local emulator does; what velocityjs throws becomes a failure. */
export function emulate(input: EmulatorInput): EmulatorOutcome {
  const calls = new CallLog();
  const firstOnly = new Set<string>();
  const notes = () => ({ calls: calls.odd(), firstOnly: [...firstOnly] });
  const failed = (stage: 'parse' | 'render', error: unknown): EmulatorOutcome => ({
    kind: 'failed',
    stage,
    message: firstLines(error instanceof Error ? error.message : String(error)),
    notes: notes(),
  });
  let asts: ReturnType<typeof parse>;
  try {
    asts = parse(input.template);
  } catch (error) {
    return failed('parse', error);
  }
  // velocityjs changes the values it is given: each run gets its own.
  const run = (silent: boolean): string =>
    new Compile(asts, {
      escape: false,
      customMethodHandlers: [
        { uid: 'log', match: (call) => log(calls, call), resolve: () => undefined },
        {
          uid: 'java',
          match: ({ property, context }) => typeof context === 'string' && javaHelper(property) !== undefined,
          resolve: ({ property, context, params }) => javaHelper(property)?.(String(context), params),
        },
      ],
    }).render(
      emulatorVariables(input, (path) => firstOnly.add(path)),
      {},
      silent,
    );
  try {
    const output = run(false);
    const silent = run(true);
    return {
      kind: 'rendered',
      output: output.slice(0, LONGEST_OUTPUT),
      silent: silent.slice(0, LONGEST_OUTPUT),
      truncated: output.length > LONGEST_OUTPUT,
      notes: notes(),
    };
  } catch (error) {
    return failed('render', error);
  }
}

/** Notes a call and lets it pass to whoever handles it. */
function log(calls: CallLog, call: Call): false {
  calls.add(call);
  return false;
}

function firstLines(message: string): string {
  return message.split('\n').slice(0, 4).join('\n').slice(0, 400);
}
