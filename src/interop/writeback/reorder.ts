import type { IntegrationResponse } from '../../document';
import type { ReadMethod } from '../import/model';
import type { Holder } from '../sites/sites';
import type { Span } from '../tree/node';
import { align, canonical } from './align';
import { applyTextEdits } from './edit';
import { contentEnd } from './edit-lines';

/** Puts the responses of a method into the wanted order: each takes the place of another, comments between stay. */
export function reorder(text: string, method: ReadMethod, wanted: readonly IntegrationResponse[]): string {
  const current = method.part.method.integration.integrationResponses;
  const partners = align(current, wanted, [
    canonical,
    (response) => `${response.statusCode} ${response.selectionPattern ?? ''}`,
  ]);
  const order = partners.filter((index) => index !== undefined);
  if (order.length !== current.length || order.every((from, to) => from === to)) return text;
  const spans = method.site.responses
    .map((response) => spanOf(response.holder))
    .map((span) => span && { start: span.start, end: contentEnd(text, span) });
  const slots = spans.filter((span) => span !== undefined);
  if (slots.length !== spans.length) return text;
  const edits = order.flatMap((from, to) => {
    const slot = slots[to];
    const origin = slots[from];
    return slot && origin && from !== to ? [{ ...slot, text: text.slice(origin.start, origin.end) }] : [];
  });
  return applyTextEdits(text, edits);
}

function spanOf(holder: Holder): Span | undefined {
  switch (holder.kind) {
    case 'fixed':
      return undefined;
    case 'item':
      return holder.list.items[holder.index]?.span;
    case 'entry':
      return holder.entry.span;
    default:
      return holder satisfies never;
  }
}
