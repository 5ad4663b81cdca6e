import type { PlaygroundDocument } from '../../document';
import type { ImportedMethod } from '../../interop/import/result';
import { askEngine } from '../../store';
import { suggestScenarios } from './suggest-scenarios';

/** A document of an imported method, with a scenario for each response that a subject is found for. */
export async function documentOf(imported: ImportedMethod): Promise<PlaygroundDocument> {
  const { api, method } = imported.build();
  const scenarios = await suggestScenarios(
    method,
    async (wishes) => (await askEngine({ kind: 'subjects-of', wishes })) ?? [],
  );
  return { version: 1, name: imported.label, api, method, scenarios };
}
