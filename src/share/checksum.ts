/** Bytes of a checksum: three, so that it adds exactly four characters of base64. */
export const CHECKSUM_BYTES = 3;

/** FNV-1a over 32 bits, folded to 24. Finds links that a chat or mail program changed; it is no defence against intent. */
export function checksum(bytes: Uint8Array): Uint8Array {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  const folded = (hash ^ (hash >>> 24)) & 0xffffff;
  return Uint8Array.of(folded >>> 16, (folded >>> 8) & 0xff, folded & 0xff);
}

/** Whether the checksum is the one of these bytes. */
export function checksumFits(bytes: Uint8Array, expected: Uint8Array): boolean {
  return checksum(bytes).every((byte, index) => byte === expected[index]);
}
