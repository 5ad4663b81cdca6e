import { useEffect, useState } from 'react';
import { getState, openDocument, toast, type Version } from '../../store';
import { keepVersion, listVersions } from '../../store/persistence/versions';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';

/** Earlier states of the work, to go back to. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const [versions, setVersions] = useState<Version[] | null>(null);
  useEffect(() => {
    void listVersions().then(setVersions);
  }, []);
  const open = async (version: Version) => {
    await keepVersion(getState().document, 'Before going back', Date.now());
    openDocument(version.document, 'Go back to an earlier version');
    onClose();
    toast('Went back to an earlier version', true);
  };
  return (
    <Dialog title="Earlier versions" onClose={onClose}>
      {versions?.length === 0 && (
        <p className="text-ink2">
          None yet. A version is kept every few minutes while you edit, and before anything replaces your work.
        </p>
      )}
      <ul className="divide-y divide-line">
        {versions?.map((version) => (
          <li key={version.at} className="flex items-center gap-3 py-2">
            <div className="min-w-0">
              <p className="truncate font-medium">{version.document.name}</p>
              <p className="truncate text-sm text-ink3">
                {new Date(version.at).toLocaleString()} · {version.label} ·{' '}
                {version.document.method.integration.integrationResponses.length} responses,{' '}
                {version.document.scenarios.length} scenarios
              </p>
            </div>
            <Button look="line" className="ml-auto" onClick={() => void open(version)}>
              Go back to it
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
