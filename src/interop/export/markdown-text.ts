/** A heading of one line; characters that would become markup are escaped. */
export function heading(level: 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${plain(text)}`;
}

/** A fenced block whose fence is longer than any in the text. */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** Text as code within a line or table cell: line breaks are shown as `↵`, and bars are escaped for tables. */
export function codeSpan(text: string): string {
  const line = text.replace(/\r\n?|\n/g, '↵').replaceAll('|', '\\|');
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return ticks + pad + line + pad + ticks;
}

/** A table; cells are Markdown of one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
