/** How a file is laid out; read off the file once, so that what is added looks like the rest. */
export interface Style {
  readonly text: string;
  readonly eol: '\n' | '\r\n';
  /** One step of indentation. */
  readonly unit: string;
  /** The quote that the file's YAML prefers. */
  readonly quote: '"' | "'";
  /** Whether dashes of YAML lists stand one step further in than their key. */
  readonly dashesIn: boolean;
}

/** Reads the layout of a file. */
export function styleOf(text: string): Style {
  const crlf = count(text, /\r\n/g);
  const lf = count(text, /\n/g);
  return {
    text,
    eol: crlf * 2 > lf ? '\r\n' : '\n',
    unit: unitOf(text),
    quote: count(text, /: "/g) >= count(text, /: '/g) ? '"' : "'",
    dashesIn: dashesIn(text),
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The indentation step that occurs most between a line and the deeper one below it. */
function unitOf(text: string): string {
  const steps = new Map<string, number>();
  let before: string | undefined;
  for (const line of text.split('\n', 2000)) {
    if (line.trim() === '') continue;
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    if (before !== undefined && indent.length > before.length && indent.startsWith(before) && !/^\s*- /.test(line)) {
      const step = indent.slice(before.length);
      steps.set(step, (steps.get(step) ?? 0) + 1);
    }
    before = indent;
  }
  const [best] = [...steps].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? '  ';
}

function dashesIn(text: string): boolean {
  const found = [...text.slice(0, 200_000).matchAll(/^( *)[^\s#-][^\n]*:[ \t]*\r?\n( *)- /gm)];
  const deeper = found.filter(([, key = '', dash = '']) => dash.length > key.length).length;
  return found.length === 0 || deeper * 2 > found.length;
}

/** The offset where the line of `at` starts. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The offset of the line break that ends the line of `at` (of its CR, if it has one), or the text's end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === '\r' && end > at ? end - 1 : end;
}

/** The offset behind the line break that ends the line of `at`. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** The blanks that a line starts with. */
export function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), lineStart(text, at) + 500))?.[0] ?? '';
}

/** What stands before `at` on its line, as blanks: the indentation of things that line up with `at`. */
export function columnBlanks(text: string, at: number): string {
  return text.slice(lineStart(text, at), at).replace(/[^\t]/g, ' ');
}
