const CHUNK = 0x8000;
const ROW = 8;

/** Bytes of base64 text (white space allowed); null when it is not base64. */
export function base64ToBytes(text: string): Uint8Array | null {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Base64 text of bytes, standard alphabet with padding. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** Bytes as a hex dump: offset, eight bytes a line, which a narrow pane still holds, and their printable characters. */
export function hexDump(bytes: Uint8Array, limit = 4096): string {
  const lines: string[] = [];
  for (let at = 0; at < Math.min(bytes.length, limit); at += ROW) {
    const row = [...bytes.subarray(at, Math.min(at + ROW, limit))];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·')).join('');
    lines.push(`${at.toString(16).padStart(4, '0')}  ${hex.padEnd(3 * ROW - 1)}  ${text}`);
  }
  if (bytes.length > limit) lines.push(`… ${(bytes.length - limit).toLocaleString('en')} more bytes`);
  return lines.join('\n');
}
