import { useMemo } from 'react';
import type { Reply } from '../../document';
import { useApp, view } from '../../store';
import { mapPretty } from '../insight/pretty-map';
import { useLinked, useLinkHandlers } from '../insight/use-link';
import { hexDump } from '../parts/bytes';
import { CodeArea } from '../parts/CodeArea';
import { CopyButton } from '../parts/CopyButton';
import { RichText } from '../parts/RichText';
import { Segmented } from '../parts/Segmented';
import { useProblemsAt } from '../parts/use-problems';
import { usePretty } from './use-pretty';

const SHOWN_LIMIT = 400_000;

type Form = 'pretty' | 'raw' | 'hex';

/** The body as the client gets it: laid out, raw, or as bytes. */
export function BodyView({ reply }: { reply: Reply }) {
  const chosen = useApp((state) => state.bodyView);
  const { text } = reply;
  const pretty = usePretty(text ?? '');
  const form: Form = text === undefined ? 'hex' : chosen === 'pretty' && pretty.text === null ? 'raw' : chosen;
  const contentType = reply.headers.find((header) => header.name.toLowerCase() === 'content-type')?.value ?? '';
  const claimsJson = contentType.includes('json');
  const facts = [
    `${reply.bytes.length.toLocaleString('en')} bytes`,
    text === undefined || text === ''
      ? ''
      : pretty.text !== null
        ? 'valid JSON'
        : claimsJson && pretty.error !== null
          ? 'not JSON'
          : '',
  ];
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <Segmented
          small
          label="Body view"
          value={text === undefined ? 'hex' : chosen}
          choices={[
            { value: 'pretty', label: 'Pretty' },
            { value: 'raw', label: 'Raw' },
            { value: 'hex', label: 'Hex' },
          ]}
          onChange={(bodyView) => view({ bodyView })}
        />
        <span className="min-w-0 truncate text-sm text-ink3">{facts.filter(Boolean).join(' · ')}</span>
        <span className="ml-auto">
          <CopyButton label="Copy body" text={text ?? hexDump(reply.bytes)} />
        </span>
      </div>
      {reply.bytes.length === 0 ? (
        <p className="rounded-lg border border-line px-3 py-2 text-ink3">Empty body</p>
      ) : (
        <BodyText
          reply={reply}
          form={form}
          pretty={pretty.text}
          language={form === 'hex' ? 'text' : languageOf(contentType, pretty.text !== null)}
        />
      )}
      {pretty.error !== null && claimsJson && reply.bytes.length > 0 && (
        <p className="text-sm text-warn">
          Not JSON: <RichText text={pretty.error} />
        </p>
      )}
    </div>
  );
}

function languageOf(contentType: string, json: boolean): 'json' | 'html' | 'xml' | 'text' {
  if (json || contentType.includes('json')) return 'json';
  if (contentType.includes('html')) return 'html';
  return contentType.includes('xml') ? 'xml' : 'text';
}

/** The text itself, linked with the template that wrote it. */
function BodyText({
  reply,
  form,
  pretty,
  language,
}: {
  reply: Reply;
  form: Form;
  pretty: string | null;
  language: 'json' | 'html' | 'xml' | 'text';
}) {
  const raw = reply.text ?? '';
  const linked = useLinked();
  const problems = useProblemsAt(['reply', 'body']);
  const map = useMemo(
    () => (form === 'pretty' && pretty !== null ? mapPretty(raw, pretty) : null),
    [form, raw, pretty],
  );
  const handlers = useLinkHandlers((offset) =>
    form === 'hex' ? null : { side: 'output', offset: map === null ? offset : map.toRaw(offset) },
  );
  const shown = form === 'hex' ? hexDump(reply.bytes) : form === 'pretty' && pretty !== null ? pretty : raw;
  const decorations = useMemo(() => {
    const ranges = form === 'hex' ? [] : (linked?.output ?? []);
    return {
      linked:
        map === null
          ? ranges
          : ranges.map(({ start, end }) => ({ start: map.toPretty(start), end: map.toPretty(end - 1) + 1 })),
    };
  }, [linked, map, form]);
  const lines = Math.min(16, Math.max(3, shown.split('\n', 17).length));
  const rest = shown.length - SHOWN_LIMIT;
  return (
    <CodeArea
      uri={`reply-body ${form}`}
      ariaLabel="Reply body"
      readOnly
      language={language}
      value={rest > 0 ? `${shown.slice(0, SHOWN_LIMIT)}\n… ${rest.toLocaleString('en')} more characters` : shown}
      rows={lines}
      maxRows={16}
      markers={form === 'raw' ? problems : []}
      decorations={decorations}
      {...handlers}
    />
  );
}
