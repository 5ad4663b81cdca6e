/** A text as one argument of a POSIX shell: nothing is special within single quotes but the quote itself. */
export function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
