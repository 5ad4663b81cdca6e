import { type DocEntry, signatureOf } from '../docs/entry';

/** Any text as inline code, whatever backticks it holds. */
export function inlineCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 || text.trim() !== text ? ' ' : '';
  return text === '' ? '*(empty text)*' : `${fence}${pad}${text.replace(/\r?\n/g, '↵')}${pad}${fence}`;
}

/** Text as a block of code in a language of the editor. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Documentation of an entry: what it is, what it does, an example. `prefix` is what stands before the name. */
export function entryMarkdown(entry: DocEntry, prefix: string): string {
  const head = `${prefix}${signatureOf(entry)}${entry.type === undefined ? '' : ` → ${entry.type}`}`;
  return [
    codeBlock(head, 'vtl'),
    entry.text,
    ...(entry.example === undefined ? [] : [codeBlock(entry.example, 'vtl')]),
  ].join('\n\n');
}
