import { ChevronDown, CircleHelp, Contrast, Ellipsis, Monitor, Moon, Redo2, Sun, Undo2 } from 'lucide-react';
import { COMMANDS, keyLabel } from '../../commands';
import { edit, redo, THEMES, type Theme, undo, useApp, useHistory, view } from '../../store';
import { Button } from '../parts/Button';
import { Menu, type MenuItem } from '../parts/Menu';
import { useNarrow } from './use-narrow';

const THEME_ICONS: Record<Theme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast };
const THEME_LABELS: Record<Theme, string> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

/** Menu entries of commands, by id. */
function items(...ids: string[]): MenuItem[] {
  return ids.flatMap((id) => {
    const command = COMMANDS.find((each) => each.id === id);
    if (command === undefined) return [];
    return [
      {
        label: command.label,
        shortcut: command.keys === undefined ? undefined : keyLabel(command.keys),
        run: command.run,
      },
    ];
  });
}

/** Name of the product and the document, and what can be done with it. */
export function Header() {
  const { name, theme } = useApp((state) => ({ name: state.document.name, theme: state.theme }));
  const history = useHistory();
  const narrow = useNarrow();
  const ThemeIcon = THEME_ICONS[theme];
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-b border-line bg-pane px-3">
      <h1 className="mr-2 truncate font-semibold tracking-tight">
        {narrow ? 'Response Playground' : 'Integration Response Playground'}
      </h1>
      {!narrow && (
        <>
          <div className="flex min-w-0 items-center rounded-md border border-line2 focus-within:border-accent">
            <input
              aria-label="Name of the document"
              value={name}
              spellCheck={false}
              onChange={(event) =>
                edit({ label: 'Rename document', group: 'document name' }, (document) => ({
                  ...document,
                  name: event.target.value,
                }))
              }
              className="field-sizing-content h-7 max-w-60 min-w-24 truncate bg-transparent px-2.5 outline-none"
            />
            <Menu
              label="Document"
              align="end"
              trigger={<ChevronDown size={14} />}
              triggerClassName="h-7! min-w-6! border-l border-line rounded-l-none!"
              items={items('lessons', 'api', 'history', 'reset')}
            />
          </div>
          <Button onClick={() => view({ dialog: 'lessons' })}>Examples</Button>
          <Button onClick={() => view({ dialog: 'import' })}>Import</Button>
          <Button onClick={() => view({ dialog: 'export' })}>Export</Button>
        </>
      )}
      <span className="flex-1" />
      {!narrow && (
        <Button onClick={() => view({ dialog: 'palette' })}>
          Commands{' '}
          <kbd className="rounded border border-b-2 border-line2 px-1 text-xs text-ink3">{keyLabel('Mod+K')}</kbd>
        </Button>
      )}
      <Button
        icon
        aria-label="Undo"
        title={history.undo === null ? 'Nothing to undo' : `Undo: ${history.undo} (${keyLabel('Mod+Z')})`}
        disabled={history.undo === null}
        onClick={undo}
      >
        <Undo2 size={15} />
      </Button>
      <Button
        icon
        aria-label="Redo"
        title={history.redo === null ? 'Nothing to redo' : `Redo: ${history.redo}`}
        disabled={history.redo === null}
        onClick={redo}
      >
        <Redo2 size={15} />
      </Button>
      <Menu
        label={`Theme: ${THEME_LABELS[theme]}`}
        align="end"
        trigger={<ThemeIcon size={15} />}
        items={THEMES.map((each) => ({
          label: THEME_LABELS[each],
          icon: THEME_ICONS[each],
          run: () => view({ theme: each }),
        }))}
      />
      {narrow ? (
        <Menu
          label="More"
          align="end"
          trigger={<Ellipsis size={15} />}
          items={items('lessons', 'import', 'export', 'history', 'api', 'palette', 'help', 'reset')}
        />
      ) : (
        <Button icon aria-label="Help" title="Keyboard and how it works (F1)" onClick={() => view({ dialog: 'help' })}>
          <CircleHelp size={15} />
        </Button>
      )}
      <Button look="primary" onClick={() => view({ dialog: 'share' })}>
        Share
      </Button>
    </header>
  );
}
