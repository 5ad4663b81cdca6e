/** Something the user can do, offered by menus, shortcuts and the command palette alike. */
export interface Command {
  id: string;
  label: string;
  group: 'Document' | 'Edit' | 'Responses' | 'Scenarios' | 'View' | 'Help';
  /** Keys with `Mod` for ⌘ on a Mac and Ctrl elsewhere, e.g. `Mod+Shift+S`. */
  keys?: string;
  /** Whether it can be done now; absent means always. */
  enabled?: () => boolean;
  run: () => void;
}
