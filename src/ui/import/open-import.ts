import type { ImportedFile } from '../../interop/import/result';
import { addScenarios, getState, openDocument, toast } from '../../store';
import { keepVersion } from '../../store/persistence/versions';
import { documentOf } from './document-of';
import { fitScenario } from './fit-scenario';

/** Opens what was read: a document or method takes the place of the present one, a backend outcome joins it. */
export async function openImport(file: ImportedFile, methodId: string | undefined): Promise<void> {
  const method = file.methods.find((each) => each.id === methodId);
  const { document } = getState();
  if (file.document === undefined && method === undefined) {
    if (file.scenario === undefined) return;
    addScenarios([fitScenario(file.scenario, document.method.integration).scenario]);
    toast(`Added the scenario “${file.scenario.name}”`, true);
    return;
  }
  await keepVersion(document, 'Before an import', Date.now());
  if (file.document !== undefined) openDocument(file.document, 'Import');
  else if (method !== undefined)
    openDocument(await documentOf(method), 'Import', { ...file.source, methodId: method.id });
  toast(`Imported ${method?.label ?? file.title}`, true);
}
