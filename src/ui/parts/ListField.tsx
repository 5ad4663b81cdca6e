import { type ComponentProps, useState } from 'react';
import { TextField } from './Field';

const parse = (text: string): string[] =>
  text.split(',').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]));

/** A list typed in one line with commas; the text stays as typed as long as it means the same list. */
export function ListField({
  values,
  onChange,
  ...rest
}: Omit<ComponentProps<typeof TextField>, 'value' | 'onChange'> & {
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const [draft, setDraft] = useState('');
  const text = parse(draft).join() === values.join() ? draft : values.join(', ');
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(next) => {
        setDraft(next);
        if (parse(next).join() !== values.join()) onChange(parse(next));
      }}
    />
  );
}
