import { useEffect, useEffectEvent } from 'react';
import { view } from '../../store';

const ARRIVED = 'playground-file';
let waiting: File | undefined;

/** Takes files dropped anywhere on the page, which would otherwise leave the page for the file, to the Import dialog. */
export function listenForFiles(): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type !== 'drop') return;
    waiting = event.dataTransfer.files[0];
    view({ dialog: 'import' });
    dispatchEvent(new Event(ARRIVED));
  };
  // Before the code editors see them, which would take the file's name in.
  addEventListener('dragover', over, true);
  addEventListener('drop', over, true);
  return () => {
    removeEventListener('dragover', over, true);
    removeEventListener('drop', over, true);
  };
}

/** Hands over the file that was dropped, and any dropped later. */
export function useDroppedFile(take: (file: File) => void): void {
  const hand = useEffectEvent(() => {
    const file = waiting;
    waiting = undefined;
    if (file !== undefined) take(file);
  });
  useEffect(() => {
    const arrived = () => hand();
    arrived();
    addEventListener(ARRIVED, arrived);
    return () => removeEventListener(ARRIVED, arrived);
  }, []);
}
