import { Inflate } from 'fflate';

export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'corrupt' | 'too-large' };

/** Deflate grows data at most 1032-fold, so one step of this size cannot overrun the limit by more than half a megabyte. */
const STEP = 512;

/**
 * Unfolds raw deflate data with a preset dictionary, stopping as soon as more than `limit` bytes have come out. Data
 * that ends early or is no deflate stream is corrupt; what follows the stream's end is passed over.
 */
export function inflateBounded(data: Uint8Array, dictionary: Uint8Array, limit: number): Inflated {
  const parts: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate({ dictionary }, (part) => {
    parts.push(part);
    total += part.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      if (total > limit) return { ok: false, reason: 'too-large' };
    }
  } catch {
    return { ok: false, reason: 'corrupt' };
  }
  return { ok: true, bytes: joined(parts, total) };
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
