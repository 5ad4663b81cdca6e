import { useMemo, useState } from 'react';
import { writeMarkdown } from '../../interop/export/markdown';
import { summaryOf } from '../../interop/export/result-summary';
import { describeContents, embedSnippet, judgeLinkSize, linkFor, scanForSecrets } from '../../share';
import { useApp } from '../../store';
import { Button } from '../parts/Button';
import { cx } from '../parts/class-names';
import { Dialog } from '../parts/Dialog';
import { downloadText } from '../parts/download';
import { INPUT_LOOK } from '../parts/Field';
import { placeInWords, SECRET_WORDS } from './secret-words';

/** A link with everything in it, what it holds, and what should perhaps not be in it. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { document, scenario, simulation } = useApp((state) => ({
    document: state.document,
    scenario: state.activeScenario,
    simulation: state.simulation,
  }));
  const [copied, setCopied] = useState<string | null>(null);
  const contents = useMemo(() => describeContents(document), [document]);
  const secrets = useMemo(() => scanForSecrets(document), [document]);
  // A document that no link can hold is not even packed: that would hold up the page.
  const link = useMemo(
    () =>
      judgeLinkSize(0, contents.documentBytes) === 'too-large'
        ? null
        : linkFor(location.href, document, { view: { scenario } }),
    [document, contents, scenario],
  );
  const size = link === null ? 'too-large' : judgeLinkSize(link.length, contents.documentBytes);
  const linked = link !== null && size !== 'too-large';
  const markdown = () => {
    const shown = document.scenarios.find((each) => each.id === scenario);
    if (shown === undefined) return '';
    return writeMarkdown(document, {
      scenario: shown,
      ...(linked ? { link } : {}),
      ...(simulation === null ? {} : { result: summaryOf(simulation) }),
    });
  };
  const copy = async (what: string, text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(what);
  };
  return (
    <Dialog title="Share" onClose={onClose}>
      <p className="text-ink2">
        {linked
          ? `The link holds the whole document: ${contents.summary}. It stands behind the #, which browsers never send to a server.`
          : `The document is too large for a link: ${contents.summary}. A file holds all of it; whoever gets it imports it or drops it on the page.`}
      </p>
      {secrets.length > 0 && (
        <div role="alert" className="rounded-lg border border-warn bg-warn-bg px-3 py-2">
          <p className="font-medium text-warn">This looks as if it held secrets. Anyone with the link can read them.</p>
          <ul className="mt-1 list-disc pl-5">
            {secrets.map((secret) => (
              <li key={secret.path.join() + secret.excerpt}>
                {SECRET_WORDS[secret.kind]} <code>{secret.excerpt}</code> in {placeInWords(document, secret.path)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {linked && (
        <>
          <div className="flex gap-2">
            <input
              aria-label="Link"
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
              className={cx(INPUT_LOOK, 'mono')}
            />
            <Button look="primary" onClick={() => void copy('link', link)}>
              {copied === 'link' ? 'Copied' : 'Copy link'}
            </Button>
          </div>
          <p className={cx('text-sm', size === 'good' ? 'text-ink3' : 'text-warn')}>
            {link.length.toLocaleString('en')} characters.{' '}
            {size === 'long' && 'Some mail and chat programs cut links of this length; a file is safer.'}
          </p>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="line" onClick={() => void copy('markdown', markdown())}>
          {copied === 'markdown' ? 'Copied' : 'Copy as Markdown'}
        </Button>
        {linked && (
          <Button
            look="line"
            onClick={() =>
              void copy(
                'embed',
                embedSnippet(linkFor(location.href, document, { embed: true, view: { scenario } }), document.name),
              )
            }
          >
            {copied === 'embed' ? 'Copied' : 'Copy embed snippet'}
          </Button>
        )}
        <Button
          look={linked ? 'line' : 'primary'}
          onClick={() => downloadText(`${document.name || 'document'}.json`, JSON.stringify(document, null, 2))}
        >
          Download as a file
        </Button>
      </div>
    </Dialog>
  );
}
