import type { Reply } from '../../document';
import { useApp, view } from '../../store';
import { hexDump } from '../parts/bytes';
import { CodeArea } from '../parts/CodeArea';
import { CopyButton } from '../parts/CopyButton';
import { Segmented } from '../parts/Segmented';
import { useProblemsAt } from '../parts/use-problems';
import { usePretty } from './use-pretty';

const SHOWN_LIMIT = 400_000;

/** The body as the client gets it: laid out, raw, or as bytes. */
export function BodyView({ reply }: { reply: Reply }) {
  const chosen = useApp((state) => state.bodyView);
  const text = reply.text;
  const pretty = usePretty(text ?? '');
  const bodyView = text === undefined ? 'hex' : chosen;
  const problems = useProblemsAt(['reply', 'body']);
  const shown =
    bodyView === 'hex'
      ? hexDump(reply.bytes)
      : bodyView === 'pretty' && pretty.text !== null
        ? pretty.text
        : (text ?? '');
  const contentType = reply.headers.find((header) => header.name.toLowerCase() === 'content-type')?.value ?? '';
  const json = pretty.text !== null;
  const lines = Math.min(16, Math.max(3, shown.split('\n', 17).length));
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <Segmented
          small
          label="Body view"
          value={bodyView}
          choices={[
            { value: 'pretty', label: 'Pretty' },
            { value: 'raw', label: 'Raw' },
            { value: 'hex', label: 'Hex' },
          ]}
          onChange={(next) => view({ bodyView: next })}
        />
        <span className="min-w-0 truncate text-sm text-ink3">
          {reply.bytes.length.toLocaleString('en')} bytes
          {reply.bytes.length > 0 &&
            text !== undefined &&
            (json ? ' · valid JSON' : contentType.includes('json') ? ' · not JSON' : '')}
        </span>
        <span className="ml-auto">
          <CopyButton label="Copy body" text={text ?? shown} />
        </span>
      </div>
      {reply.bytes.length === 0 ? (
        <p className="rounded-lg border border-line px-3 py-2 text-ink3">Empty body</p>
      ) : (
        <CodeArea
          uri={`reply-body ${bodyView}`}
          ariaLabel="Reply body"
          readOnly
          language={
            bodyView === 'hex'
              ? 'text'
              : json || contentType.includes('json')
                ? 'json'
                : contentType.includes('html')
                  ? 'html'
                  : 'text'
          }
          value={
            shown.length > SHOWN_LIMIT
              ? `${shown.slice(0, SHOWN_LIMIT)}\n… ${(shown.length - SHOWN_LIMIT).toLocaleString('en')} more characters`
              : shown
          }
          rows={lines}
          markers={bodyView === 'raw' ? problems : []}
        />
      )}
      {pretty.error !== null && reply.bytes.length > 0 && contentType.includes('json') && (
        <p className="text-sm text-warn">Not JSON: {pretty.error}</p>
      )}
    </div>
  );
}
