import type { NameValue, Payload, Scenario } from '../../document';

const STATUS_LINE = /^HTTP\/\d+(?:\.\d+)?[ \t]+(\d{3})(?:[ \t]+([^\r\n]*))?$/;

/** Whether a text begins as an HTTP response does, also as `curl -v` prints it. */
export function isHttpResponse(text: string): boolean {
  return /^(?:[<*>][^\n]*\n)*(?:< )?HTTP\/\d+(?:\.\d+)?[ \t]+\d{3}/.test(text.trimStart());
}

/**
 * Reads a raw HTTP response into a scenario whose backend answers it. Of several (`100 Continue`, redirects followed by
 * `curl -i -L`) the last one counts; lines that `curl -v` marks with `*` and `>` are left out.
 */
export function readHttpResponse(text: string): Scenario | undefined {
  const lines = unmarked(text.replaceAll('\r\n', '\n')).split('\n');
  const start = lastHead(lines);
  const status = STATUS_LINE.exec(lines[start]?.trimEnd() ?? '');
  if (!status) return undefined;
  const headers: NameValue[] = [];
  let row = start + 1;
  for (; row < lines.length && lines[row]?.trim() !== ''; row += 1) addHeader(headers, lines[row] ?? '');
  const statusCode = Number(status[1]);
  const body = payload(headers, lines.slice(row + 1).join('\n'));
  return {
    id: 's1',
    name: `Backend answered ${statusCode}${status[2] ? ` ${status[2].trim()}` : ''}`,
    request: { headers: [{ name: 'Accept', value: 'application/json' }] },
    backend: { http: { outcome: 'response', statusCode, headers, body } },
  };
}

function unmarked(text: string): string {
  if (!/^< HTTP\//m.test(text)) return text.trimStart();
  const lines = text.split('\n').filter((line) => !/^[*>]/.test(line) && !/^[{}] \[\d+ bytes data\]$/.test(line));
  return lines.map((line) => line.replace(/^< ?/, '')).join('\n');
}

/** The row of the last status line that directly follows an earlier response's head, or of the first one. */
function lastHead(lines: readonly string[]): number {
  let start = lines.findIndex((line) => STATUS_LINE.test(line.trimEnd()));
  for (;;) {
    const end = lines.findIndex((line, row) => row > start && line.trim() === '');
    const next = end < 0 ? undefined : lines[end + 1];
    if (start < 0 || next === undefined || !STATUS_LINE.test(next.trimEnd())) return start;
    start = end + 1;
  }
}

function addHeader(headers: NameValue[], line: string): void {
  const last = headers.at(-1);
  if (/^[ \t]/.test(line) && last) headers[headers.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
  else {
    const colon = line.indexOf(':');
    if (colon > 0) headers.push({ name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() });
  }
}

function payload(headers: readonly NameValue[], text: string): Payload {
  const value = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value.toLowerCase();
  const body = value('transfer-encoding') === 'chunked' ? withoutChunks(text) : text;
  // An editor or a terminal ends the paste with a line break that was not sent.
  const length = Number(value('content-length'));
  const surplus = body.endsWith('\n') && Number.isFinite(length) && new TextEncoder().encode(body).length > length;
  return { text: surplus ? body.slice(0, -1) : body };
}

/** Takes chunk sizes out, when the body has them: most tools print it already joined. */
function withoutChunks(text: string): string {
  const chunks = /^([\da-f]+)\n([\s\S]*)\n0\n*$/i.exec(text);
  return chunks?.[2] !== undefined && Number.parseInt(chunks[1] ?? '', 16) === chunks[2].length ? chunks[2] : text;
}
