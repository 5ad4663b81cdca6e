import { escapedText, isPrintable } from './escapes';

/** Words that a YAML 1.1 or 1.2 reader takes for a boolean or null. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

/** Text that needs no quotes anywhere: it begins with a letter, slash or dollar and holds neither `: ` nor ` #`. */
const PLAIN = /^[A-Za-z/$](?:[A-Za-z0-9_./{}+@:-]| (?=[A-Za-z0-9_./(]))*$/;

/** A text on one line: plain, in single quotes, or in double quotes with escapes. */
export function yamlScalar(text: string): string {
  if (isPlain(text)) return text;
  if (!isPrintable(text)) return `"${escapedText(text, '"')}"`;
  return text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !RESERVED.test(text) && !text.endsWith(':') && !text.endsWith(' ') && !/:[ ]/.test(text);
}

/**
 * A text of several lines as a literal block, when a block keeps it exactly: it does not begin with a blank or line
 * break (which would need an indentation indicator), no line ends with a blank, and all characters are printable.
 */
export function yamlBlock(text: string): { header: string; lines: string[] } | undefined {
  if (!text.includes('\n') || /^[ \n]|[ ]$|[ ]\n/.test(text)) return undefined;
  const lines = text.split('\n');
  if (!lines.every(isPrintable)) return undefined;
  const breaks = /\n*$/.exec(text)?.[0].length ?? 0;
  if (breaks === 0) return { header: '|-', lines };
  return { header: breaks === 1 ? '|' : '|+', lines: lines.slice(0, -1) };
}
