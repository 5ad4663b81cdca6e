/** What a plain text area hands over to the editor that replaces it: offsets in UTF-16 units, scroll in CSS pixels. */
export interface TakenOver {
  value: string;
  selection: { start: number; end: number; backward: boolean };
  scroll: { top: number; left: number };
  focused: boolean;
}

/** Reads text, selection, scroll position and focus of a text area or input just before it is replaced. */
export function takeOver(field: HTMLTextAreaElement | HTMLInputElement): TakenOver {
  return {
    value: field.value,
    selection: {
      start: field.selectionStart ?? 0,
      end: field.selectionEnd ?? 0,
      backward: field.selectionDirection === 'backward',
    },
    scroll: { top: field.scrollTop, left: field.scrollLeft },
    focused: field.ownerDocument.activeElement === field,
  };
}
