import type { LineIndex } from '../tree/line-index';
import { lineIndex } from '../tree/line-index';
import type { Node, Span } from '../tree/node';
import type { ReportEntry } from './result';

/** What reading one file gathers: its text, its report, and how references inside it are followed. */
export interface Reading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly opaque: ReportEntry[];
  readonly notSimulated: ReportEntry[];
  readonly tolerated: ReportEntry[];
  /** Follows what stands for a value written elsewhere in the file (`$ref`, a local name); the node itself otherwise. */
  readonly resolve: (node: Node, path: string) => Node;
}

/** Starts the reading of a file; `resolve` is the format's own. */
export function newReading(text: string, resolve: Reading['resolve'] = (node) => node): Reading {
  return { text, lines: lineIndex(text), opaque: [], notSimulated: [], tolerated: [], resolve };
}

/** Adds a line to one list of the report. */
export function note(
  reading: Reading,
  list: 'opaque' | 'notSimulated' | 'tolerated',
  at: { readonly span: Span },
  path: string,
  text: string,
  why: string,
): void {
  const line = reading.lines.lineAt(at.span.start);
  reading[list].push({ where: path === '' ? `line ${line}` : `line ${line}, ${path}`, line, text, why });
}

/** A member's path for the report. */
export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
