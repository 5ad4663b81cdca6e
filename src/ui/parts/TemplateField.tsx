import type { DocumentPath } from '../../document';
import { CodeField } from './CodeField';

/** A Velocity template in its editor. */
export function TemplateField({
  uri,
  label,
  value,
  path,
  onChange,
}: {
  uri: string;
  label: string;
  value: string;
  path: DocumentPath;
  onChange: (text: string) => void;
}) {
  return (
    <CodeField uri={uri} label={label} hideLabel grow language="vtl" value={value} onChange={onChange} path={path} />
  );
}
