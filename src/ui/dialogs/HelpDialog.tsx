import { COMMANDS, keyLabel } from '../../commands';
import { Dialog } from '../parts/Dialog';

const MORE_KEYS: readonly [string, string][] = [
  ['Esc, then Tab', 'Leave an editor by keyboard'],
  ['Alt ↑, Alt ↓', 'Move an integration response up or down'],
  ['Alt Enter', 'In a template or body: show where the text comes from'],
  ['Ctrl Space', 'In a template: complete'],
  ['Ctrl /', 'In a template: comment'],
  ['Arrow keys', 'On the bar between two panes: resize'],
];

/** How the page works, and its keys. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="How it works" onClose={onClose}>
      <p>
        Data flows from left to right: what the <b>backend</b> answered, the <b>integration response</b> that it
        selects, and the <b>method response</b> that the client gets. Everything is simulated in this page as you type;
        nothing leaves it.
      </p>
      <p className="text-ink2">
        Each step names its rule and how it is known: <i>recorded</i> on AWS, <i>documented</i> by AWS, <i>reported</i>{' '}
        by users, or <i>inferred</i> where neither decides it.
      </p>
      <table className="w-full" aria-label="Keyboard">
        <tbody>
          {COMMANDS.filter((command) => command.keys !== undefined).map((command) => (
            <tr key={command.id} className="border-t border-line">
              <td className="py-1">{command.label.replace('…', '')}</td>
              <td className="py-1 text-right text-ink2">{keyLabel(command.keys ?? '')}</td>
            </tr>
          ))}
          {MORE_KEYS.map(([keys, what]) => (
            <tr key={keys} className="border-t border-line">
              <td className="py-1">{what}</td>
              <td className="py-1 text-right text-ink2">{keys}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
