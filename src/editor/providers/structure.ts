import { languages } from 'monaco-editor/editor';
import { VTL_LANGUAGE_ID } from '../languages/vtl-language';
import { textOfModel } from '../open-text';
import { blockAt, blocksOf } from '../text/blocks';
import { foldsOf } from '../text/folds';
import { scanTemplate } from '../text/scan-template';

/** Registers folding of templates, and the highlight of the directives that belong together. */
export function registerStructure(): void {
  languages.registerFoldingRangeProvider(VTL_LANGUAGE_ID, {
    provideFoldingRanges: (model) => {
      const value = model.getValue();
      return foldsOf(value, scanTemplate(value)).flatMap(({ start, end, comment }) => {
        const first = model.getPositionAt(start).lineNumber;
        const last = model.getPositionAt(end).lineNumber - (comment ? 0 : 1);
        if (last <= first) return [];
        return [{ start: first, end: last, ...(comment && { kind: languages.FoldingRangeKind.Comment }) }];
      });
    },
  });
  languages.registerDocumentHighlightProvider(VTL_LANGUAGE_ID, {
    provideDocumentHighlights: (model, position) => {
      const text = textOfModel(model);
      if (!text) return null;
      const block = blockAt(blocksOf(scanTemplate(text.text)), text.offsetAt(position));
      if (!block) return null;
      return block.words.map((word) => ({ range: text.rangeOf(word), kind: languages.DocumentHighlightKind.Read }));
    },
  });
}
