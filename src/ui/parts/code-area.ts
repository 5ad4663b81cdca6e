import type { RefObject } from 'react';
import type { Problem } from '../../document';
import type { DecorationKind, EditorLanguage, TextRange, TracedValues } from '../../editor';

/** What other parts of the page may ask of a field. */
export interface CodeAreaHandle {
  focus: () => void;
  reveal: (range: TextRange) => void;
  select: (range: TextRange) => void;
}

/** A field for code, as a plain text area and as an editor. */
export interface CodeAreaProps {
  /** Names the text: undo history and caret are found again under it. */
  uri: string;
  ariaLabel: string;
  describedBy?: string | undefined;
  language: EditorLanguage;
  value: string;
  onChange?: (text: string) => void;
  placeholder?: string;
  readOnly?: boolean;
  /** Fills the space there is; otherwise `rows` lines high. */
  fill?: boolean;
  rows?: number;
  /** Grows with wrapped lines up to this many. */
  maxRows?: number;
  markers?: readonly Problem[];
  onFix?: (problem: Problem, index: number) => void;
  decorations?: Partial<Record<DecorationKind, readonly TextRange[]>>;
  trace?: TracedValues | null;
  onHoverOffset?: (offset: number | null) => void;
  onCursor?: (offset: number) => void;
  onClickOffset?: (offset: number) => void;
  onLink?: (offset: number) => void;
  handle?: RefObject<CodeAreaHandle | null>;
}
