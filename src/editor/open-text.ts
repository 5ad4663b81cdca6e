import { editor, type IRange, Uri } from 'monaco-editor/editor';
import type { TracedText } from './insight/traced';
import type { EditorServices } from './services';
import { dominantLineBreak, withLineBreaks } from './text/line-breaks';
import { type LineColumn, LineIndex } from './text/line-index';
import { minimalEdit, type TextEdit } from './text/minimal-edit';
import type { EditorLanguage, EditorOptions, Marker, TextRange } from './types';

/** Putting in or taking out more than this at once is not undoable here: it would hold the page up. */
const LARGEST_UNDOABLE = 1_000_000;

/**
 * A text that is or was open in an editor: Monaco's model, what is known about it, and the way between the owner's
 * offsets and the model's positions.
 */
export class OpenText {
  readonly model: editor.ITextModel;
  services: EditorServices = {};
  trace: TracedText | null = null;
  markers: readonly Marker[] = [];
  onFix: EditorOptions['onFix'];
  viewState: editor.ICodeEditorViewState | null = null;
  /** Number of mounted editors that show it. */
  mounted = 0;
  /** True while the owner, not the user, changes the text. */
  settling = false;
  #text: string;
  /** Version of the model that `#text` is of. */
  #version = 0;
  /** Only where Monaco's text differs from the owner's (line breaks of several kinds, byte order mark). */
  #lines: LineIndex | null = null;

  constructor(uri: Uri, language: EditorLanguage, text: string) {
    const lineBreak = dominantLineBreak(text);
    this.model = editor.createModel(withLineBreaks(text, lineBreak), modelLanguage(language), uri);
    this.model.setEOL(sequence(lineBreak));
    this.model.updateOptions({
      tabSize: 2,
      insertSpaces: true,
      trimAutoWhitespace: false,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    this.#text = text;
    this.#adopt(text);
  }

  /** The text as its owner holds it. */
  get text(): string {
    this.#catchUp();
    return this.#text;
  }

  setLanguage(language: EditorLanguage): void {
    editor.setModelLanguage(this.model, modelLanguage(language));
  }

  /** Replaces the text by one undoable edit of the fewest characters (a plain replacement where that is a megabyte). */
  replace(text: string): void {
    if (text === this.text) return;
    this.settling = true;
    const lineBreak = dominantLineBreak(text);
    this.model.pushStackElement();
    if (this.model.getEOL() !== lineBreak) this.model.pushEOL(sequence(lineBreak));
    const edit = minimalEdit(this.model.getValue(), withLineBreaks(text, lineBreak));
    if (edit) this.#apply(edit, lineBreak);
    this.model.pushStackElement();
    this.settling = false;
    this.#adopt(text);
  }

  #apply(edit: TextEdit, lineBreak: '\n' | '\r\n'): void {
    if (edit.range.end - edit.range.start + edit.text.length > LARGEST_UNDOABLE) {
      const before = this.model.getValue();
      this.model.setValue(before.slice(0, edit.range.start) + edit.text + before.slice(edit.range.end));
      this.model.setEOL(sequence(lineBreak));
      return;
    }
    const start = this.model.getPositionAt(edit.range.start);
    const end = this.model.getPositionAt(edit.range.end);
    const operation = { range: modelRange(start, end), text: edit.text, forceMoveMarkers: false };
    this.model.pushEditOperations(null, [operation], () => null);
  }

  positionAt(offset: number): LineColumn {
    this.#catchUp();
    return this.#lines ? this.#lines.positionAt(offset) : this.model.getPositionAt(offset);
  }

  offsetAt(position: LineColumn): number {
    this.#catchUp();
    return this.#lines ? this.#lines.offsetAt(position) : this.model.getOffsetAt(position);
  }

  rangeOf(range: TextRange): IRange {
    return modelRange(this.positionAt(range.start), this.positionAt(range.end));
  }

  /** Reads what the user changed. Not by an event: other listeners may come first. */
  #catchUp(): void {
    const version = this.model.getVersionId();
    if (version === this.#version) return;
    this.#version = version;
    this.#text = this.model.getValue();
    this.#lines = null;
  }

  #adopt(text: string): void {
    this.#version = this.model.getVersionId();
    this.#text = text;
    this.#lines =
      this.model.getValueLength() === text.length && this.model.getValue() === text ? null : new LineIndex(text);
  }
}

const openTexts = new Map<string, OpenText>();

/** The text of an editor's id, made on first use and kept with its undo history until `forgetTexts`. */
export function openText(id: string, language: EditorLanguage, text: string): OpenText {
  const uri = Uri.from({ scheme: 'inmemory', authority: 'pane', path: `/${id}` });
  const known = openTexts.get(uri.toString());
  if (known) {
    known.setLanguage(language);
    known.replace(text);
    return known;
  }
  const created = new OpenText(uri, language, text);
  openTexts.set(uri.toString(), created);
  return created;
}

/** What is known about a model; undefined for models that are not ours, such as a diff's. */
export function textOfModel(model: editor.ITextModel): OpenText | undefined {
  return openTexts.get(model.uri.toString());
}

/** Drops every text that no mounted editor shows, with its undo history. For when another document is opened. */
export function forgetTexts(): void {
  for (const [key, text] of openTexts) {
    if (text.mounted > 0) continue;
    text.model.dispose();
    openTexts.delete(key);
  }
}

/** Monaco's range between two positions. */
export function modelRange(start: LineColumn, end: LineColumn): IRange {
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}

function modelLanguage(language: EditorLanguage): string {
  return language === 'text' ? 'plaintext' : language;
}

function sequence(lineBreak: '\n' | '\r\n'): editor.EndOfLineSequence {
  return lineBreak === '\n' ? editor.EndOfLineSequence.LF : editor.EndOfLineSequence.CRLF;
}
