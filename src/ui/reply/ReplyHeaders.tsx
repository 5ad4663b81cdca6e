import type { HeaderOrigin, ReplyHeader } from '../../document';
import { cx } from '../parts/class-names';

const ORIGINS: Record<HeaderOrigin, string> = {
  mapping: '',
  override: 'override',
  backend: 'backend',
  'api-gateway': 'added',
  'content-type-default': 'default',
  'gateway-response': 'gateway response',
};

/** Headers of the reply; those that API Gateway adds by itself stand back. */
export function ReplyHeaders({ headers }: { headers: readonly ReplyHeader[] }) {
  const own = headers.filter((header) => !header.generated);
  const generated = headers.filter((header) => header.generated);
  return (
    <div className="flex flex-col">
      <table className="w-full table-fixed" aria-label="Reply headers">
        <tbody>
          {own.map((header, index) => (
            <HeaderRow key={`${header.name} ${index}`} header={header} />
          ))}
        </tbody>
      </table>
      {generated.length > 0 && (
        <details className="group text-sm">
          <summary className="list-none text-ink3 hover:text-ink2">
            <span className="group-open:hidden">+ {generated.length} that API Gateway adds to every reply</span>
            <span className="hidden group-open:inline">Added to every reply, with made-up values</span>
          </summary>
          <table className="mt-1 w-full table-fixed text-ink3" aria-label="Headers API Gateway adds">
            <tbody>
              {generated.map((header, index) => (
                <HeaderRow key={`${header.name} ${index}`} header={header} />
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}

function HeaderRow({ header }: { header: ReplyHeader }) {
  const tag = header.remappedFrom !== undefined ? `renamed from ${header.remappedFrom}` : ORIGINS[header.origin];
  return (
    <tr className="align-top">
      <th
        scope="row"
        className={cx('mono w-[42%] py-0.5 pr-3 text-left font-normal break-words', !header.generated && 'text-ink2')}
      >
        {header.name}
      </th>
      <td className="mono py-0.5 break-words">
        {header.value}
        {tag !== '' && !header.generated && (
          <span className="ml-2 rounded-full bg-sunk px-2 font-sans text-xs text-ink3">{tag}</span>
        )}
      </td>
    </tr>
  );
}
