import { type DocEntry, signatureOf } from '../docs/entry';
import { methodsFor } from '../docs/method-docs';
import { docOf } from '../docs/vtl-docs';
import type { SignatureInfo } from '../services';
import { callAt } from '../text/call-at';
import { type TracedText, typeOf } from './traced';

/** The method whose arguments are being typed at an offset; null outside of calls and for unknown methods. */
export function templateSignature(text: string, offset: number, traced: TracedText | null): SignatureInfo | null {
  const call = callAt(text, offset);
  const last = call?.chain.segments.at(-1);
  if (!call || last?.kind !== 'name') return null;
  const owner = text.slice(call.chain.start, text.lastIndexOf(`.${last.name}`, offset));
  const entry =
    docOf(call.chain.segments) ?? methodsFor(typeOf(traced, owner)).find((method) => method.name === last.name);
  return entry?.parameters ? signature(entry, entry.parameters, call.argument) : null;
}

function signature(entry: DocEntry, parameters: readonly string[], argument: number): SignatureInfo {
  const label = `${signatureOf(entry)}${entry.type === undefined ? '' : ` → ${entry.type}`}`;
  return {
    signatures: [{ label, documentation: entry.text, parameters }],
    activeSignature: 0,
    activeParameter: argument,
  };
}
