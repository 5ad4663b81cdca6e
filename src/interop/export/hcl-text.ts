import { escapedText, isPrintable } from './escapes';

/** A text in quotes. `${` and `%{` are doubled so that Terraform does not take them for its own. */
export function hclQuoted(text: string): string {
  // `$${` is a literal `${`, but what `$$${` is depends on the reader: dollars before it are written by number.
  const literal = escapedText(text, '"').replace(/([$%])(\1*)\{/g, (_, sign: string, before: string) => {
    return `${(sign === '$' ? '\\u0024' : '\\u0025').repeat(before.length)}${sign}${sign}{`;
  });
  return `"${literal}"`;
}

/**
 * A text of several lines as a heredoc, when that keeps it exactly. A heredoc ends with a line break, so a text that
 * does not is written with `chomp`, which takes line breaks off the end.
 */
export function hclHeredoc(text: string, indent: string): string | undefined {
  if (/^\n*$|\$\$\{|%%\{/.test(text) || !text.includes('\n')) return undefined;
  if (!isPrintable(text.replace(/[\t\n]/g, ''))) return undefined;
  const body = text.replace(/([$%])\{/g, '$1$1{');
  const marker = freeMarker(body);
  if (body.endsWith('\n')) return `<<${marker}\n${body}${marker}`;
  return `chomp(<<${marker}\n${body}\n${marker}\n${indent})`;
}

function freeMarker(body: string): string {
  const taken = new Set(body.split('\n').map((line) => line.trim()));
  let marker = 'EOT';
  for (let n = 2; taken.has(marker); n += 1) marker = `EOT${n}`;
  return marker;
}
