import type { ComponentProps } from 'react';
import { CodeField } from '../parts/CodeField';
import { useBodyLink } from './use-link';

/**
 * A field that holds what templates read as the body, or the member of it at `root`: places in it are linked with the
 * template and the output.
 */
export function BodyField({
  root = WHOLE,
  ...field
}: ComponentProps<typeof CodeField> & { root?: readonly (string | number)[] }) {
  const link = useBodyLink(field.value, root, field.language === 'json');
  return <CodeField {...field} {...link} />;
}

const WHOLE: readonly (string | number)[] = [];
