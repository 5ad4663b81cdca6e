import { editor } from 'monaco-editor/editor';
import type { OpenText } from './open-text';
import type { DecorationKind, TextRange } from './types';

/** Draws ranges in the kinds of `DecorationKind`, each kind replaced as a whole. Colours are in `editor.css`. */
export class Decorations {
  readonly #view: editor.IStandaloneCodeEditor;
  readonly #text: OpenText;
  readonly #collections = new Map<DecorationKind, editor.IEditorDecorationsCollection>();

  constructor(view: editor.IStandaloneCodeEditor, text: OpenText) {
    this.#view = view;
    this.#text = text;
  }

  set(kind: DecorationKind, ranges: readonly TextRange[]): void {
    const decorations = ranges.map((range) => ({ range: this.#text.rangeOf(range), options: looks[kind] }));
    const known = this.#collections.get(kind);
    if (known) known.set(decorations);
    else if (decorations.length > 0) this.#collections.set(kind, this.#view.createDecorationsCollection(decorations));
  }
}

const neverGrows = editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges;

const looks: Record<DecorationKind, editor.IModelDecorationOptions> = {
  untaken: { stickiness: neverGrows, inlineClassName: 'pg-untaken' },
  linked: {
    stickiness: neverGrows,
    className: 'pg-linked',
    zIndex: 2,
    overviewRuler: { color: { id: 'editorInfo.foreground' }, position: editor.OverviewRulerLane.Center },
  },
  current: {
    stickiness: neverGrows,
    className: 'pg-current',
    zIndex: 3,
    linesDecorationsClassName: 'pg-current-line',
    overviewRuler: { color: { id: 'editorWarning.foreground' }, position: editor.OverviewRulerLane.Full },
  },
  match: { stickiness: neverGrows, className: 'pg-match' },
  problem: { stickiness: neverGrows, className: 'pg-problem', zIndex: 1 },
};
