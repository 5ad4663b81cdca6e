import { COMMANDS } from './all';
import type { Command } from './command';

const MAC = navigator.platform.startsWith('Mac');

/** Keys as this system writes them: ⌘⇧S or Ctrl Shift S. */
export function keyLabel(keys: string): string {
  const parts = keys.split('+');
  if (!MAC) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join(' ');
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵' };
  return parts.map((part) => signs[part] ?? part).join('');
}

function fits(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const mod = MAC ? event.metaKey : event.ctrlKey;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}

/** The command that a key press asks for. */
function commandFor(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey && !event.shiftKey && !MAC && event.key.toLowerCase() === 'y')
    return COMMANDS.find((command) => command.id === 'redo');
  return COMMANDS.find((command) => command.keys !== undefined && fits(event, command.keys));
}

/** Single-line fields and editors have an undo of their own for what is being typed; the page's undo is for the rest. */
function keepsOwnUndo(command: Command, target: EventTarget | null): boolean {
  if (command.id !== 'undo' && command.id !== 'redo') return false;
  return target instanceof HTMLElement && target.closest('.monaco-editor') !== null;
}

/** Listens for shortcuts anywhere on the page; returns what ends it. */
export function listenForKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const command = commandFor(event);
    if (command === undefined || keepsOwnUndo(command, event.target)) return;
    event.preventDefault();
    if (command.enabled?.() !== false) command.run();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
