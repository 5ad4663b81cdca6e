import { editor, languages } from 'monaco-editor/editor';
import { type OpenText, textOfModel } from '../open-text';
import type { Marker } from '../types';

const APPLY_FIX = 'playground.applyFix';

interface Offer {
  id: number;
  marker: Marker;
  fixIndex: number;
}

/** Registers the lightbulb: a problem's fixes, carried out by whoever mounted the editor. */
export function registerQuickFixes(): void {
  // An offer is found again by a number of its own, so that a menu left open never applies another problem's fix.
  const offers = new WeakMap<OpenText, Offer[]>();
  let lastId = 0;
  languages.registerCodeActionProvider('*', {
    provideCodeActions: (model, range) => {
      const text = textOfModel(model);
      if (!text?.onFix) return null;
      const start = text.offsetAt({ lineNumber: range.startLineNumber, column: range.startColumn });
      const end = text.offsetAt({ lineNumber: range.endLineNumber, column: range.endColumn });
      const found = text.markers
        .filter((marker) => marker.range.start <= end && start <= Math.max(marker.range.end, marker.range.start + 1))
        .flatMap((marker) => (marker.fixes ?? []).map((_, fixIndex): Offer => ({ id: ++lastId, marker, fixIndex })));
      offers.set(text, found);
      return { actions: found.map((offer) => action(text, offer)), dispose: () => undefined };
    },
  });

  function action(text: OpenText, { id, marker, fixIndex }: Offer): languages.CodeAction {
    const title = marker.fixes?.[fixIndex] ?? '';
    return {
      title,
      kind: 'quickfix',
      isPreferred: fixIndex === 0,
      command: { id: APPLY_FIX, title, arguments: [text.model.uri.toString(), id] },
    };
  }

  editor.addCommand({
    id: APPLY_FIX,
    run: (_accessor, uri, id) => {
      const model = editor.getModels().find((each) => each.uri.toString() === uri);
      const text = model && textOfModel(model);
      const offer = text && offers.get(text)?.find((each) => each.id === id);
      if (offer) text.onFix?.(offer.marker, offer.fixIndex);
    },
  });
}
