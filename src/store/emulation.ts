import type { TemplateRun } from '../document';
import type { EmulatorAnswer, EmulatorClient } from '../worker';

let client: Promise<EmulatorClient> | undefined;

/**
 * Has a template that ran rendered by velocityjs, as a local emulator would. Its worker starts with the first call.
 * Undefined when a newer call came first, or when the run does not say what it saw.
 */
export async function emulateLocally(run: TemplateRun): Promise<EmulatorAnswer | undefined> {
  if (run.scope === undefined) return undefined;
  client ??= import('../worker/emulator/client').then(
    (module) => new module.EmulatorClient(module.startEmulatorWorker),
  );
  return (await client).render({ template: run.template, body: run.body, scope: run.scope });
}
