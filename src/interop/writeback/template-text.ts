import { splitMarks } from '../text/marks';

/** The source of a `Sub` that reads as `text`: marks become variables, other `${` is escaped. */
export function substituted(text: string): string {
  return splitMarks(text)
    .map((part) => (typeof part === 'string' ? part.replaceAll('${', '${!') : `\${${part.hole}}`))
    .join('');
}

/** The text of a scalar as the template language around it wants it. */
export function templateText(node: { interpolated?: true }, text: string): string {
  if (!node.interpolated) return text;
  return splitMarks(text)
    .map((part) => (typeof part === 'string' ? escapeTemplate(part) : `\${${part.hole}}`))
    .join('');
}

/** Escapes what would start an interpolation or a directive of Terraform. */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}
