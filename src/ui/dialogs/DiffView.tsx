import { useEffect, useRef } from 'react';
import type { EditorLanguage } from '../../editor';
import { useEditorModule } from '../parts/use-editor';

/** Two texts with their differences marked; plain text until the code editor is there. */
export function DiffView({
  label,
  original,
  modified,
  language,
}: {
  label: string;
  original: string;
  modified: string;
  language: EditorLanguage;
}) {
  const module = useEditorModule();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = host.current;
    if (module === null || node === null) return;
    const diff = module.createDiff(node, { original, modified, language, ariaLabel: label });
    return () => diff.dispose();
  }, [module, original, modified, language, label]);
  return (
    <div ref={host} role="group" aria-label={label} className="h-110 overflow-hidden rounded-lg border border-line2">
      {module === null && <pre className="h-full overflow-auto p-3">{modified}</pre>}
    </div>
  );
}
