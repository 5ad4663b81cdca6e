/**
 * Turns a text with tab stops written `‹1:name›` or `‹0›` into Monaco's notation. Templates are full of `$` and braces,
 * which would all need escaping there; here they stand as they are.
 */
export function toMonacoSnippet(text: string): string {
  return text
    .split(/(‹\d+(?::[^›]*)?›)/)
    .map((part, index) => (index % 2 === 0 ? escaped(part) : tabStop(part)))
    .join('');
}

function tabStop(part: string): string {
  const [, number = '0', name] = /^‹(\d+)(?::([^›]*))?›$/.exec(part) ?? [];
  return name === undefined ? `\${${number}}` : `\${${number}:${escaped(name)}}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
