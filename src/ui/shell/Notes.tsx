import { Lightbulb, X } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../store';
import { Button } from '../parts/Button';

/** What the document's author wants its reader to know; it can be put away. */
export function Notes() {
  const { description, opened } = useApp((state) => ({
    description: state.document.description,
    opened: state.opened,
  }));
  const [hidden, setHidden] = useState(-1);
  if (description === undefined || description === '' || hidden === opened) return null;
  return (
    <aside
      aria-label="Notes"
      className="flex shrink-0 items-start gap-2.5 border-b border-line bg-accent-bg py-1.5 pr-2 pl-4"
    >
      <Lightbulb size={15} className="mt-0.75 shrink-0 text-accent" />
      <p className="max-h-24 min-w-0 flex-1 overflow-y-auto py-px whitespace-pre-line">{description}</p>
      <Button icon className="h-6! w-6!" aria-label="Put the notes away" onClick={() => setHidden(opened)}>
        <X size={13} />
      </Button>
    </aside>
  );
}
