import type { ConversionRow } from '../../document';
import { cx } from './class-names';

const COLUMN_NAMES = {
  undefined: 'Passthrough',
  CONVERT_TO_TEXT: 'Convert to text',
  CONVERT_TO_BINARY: 'Convert to binary',
} as const;

/** The table of binary conversions with the live row (BIN-1). */
export function ConversionTable({
  column,
  rows,
}: {
  column: keyof typeof COLUMN_NAMES;
  rows: readonly ConversionRow[];
}) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Conversions with {COLUMN_NAMES[column]}</caption>
      <thead className="text-left text-ink3">
        <tr>
          <th className="py-1 font-normal">Payload</th>
          <th className="py-1 font-normal">Accept</th>
          <th className="py-1 font-normal">{COLUMN_NAMES[column]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={`${row.payload} ${row.accept}`}
            aria-current={row.live}
            className={cx('border-t border-line', row.live && 'bg-path-bg font-medium')}
          >
            <td className="py-1 pl-1">{row.payload}</td>
            <td className="py-1">{row.accept}</td>
            <td className="py-1">
              {row.result}
              {row.live && <span className="ml-2 text-path">● this case</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
