import {
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Scalar,
  type Node as YamlNode,
} from 'yaml';
import { withoutReplaced } from './access';
import { DEPTH_LIMIT, type Entry, type Item, type Node, type Span, type SyntaxProblem } from './node';
import { flattenFlow } from './yaml-flow';

/** How YAML is read; `interpolated` marks strings inside Terraform, which are templates. */
export interface YamlOptions {
  readonly interpolated?: boolean;
  /** Called with 0…1 while the text is read. */
  readonly onProgress?: (fraction: number) => void;
}

/** The roots of the documents in a text, or why it could not be read. */
export type ParsedYaml =
  | { readonly ok: true; readonly roots: readonly Node[] }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/** Values reached through aliases are copied; more copies than this are refused (an alias bomb). */
const COPY_LIMIT = 100_000;

/** Brackets within brackets, so many that reading them would take long before their depth is known. */
const BRACKETS = new RegExp(`(?:[[{]\\s*){${DEPTH_LIMIT + 1}}`);

class YamlFailure extends Error {}

/** Parses every document of the YAML text in `text[span]`; offsets are those of the whole text. */
export function parseYaml(text: string, span: Span, options: YamlOptions = {}): ParsedYaml {
  const slice = text.slice(span.start, span.end);
  if (BRACKETS.test(slice)) return failure(`Nested deeper than ${DEPTH_LIMIT} levels`, span.start);
  try {
    const { documents, read } = composeTolerantly(slice, options.onProgress);
    const roots: Node[] = [];
    for (const document of documents) {
      const error = document.errors.find((found) => !isTolerated(found));
      if (error) return failure(firstLine(error.message), span.start + (error.pos[0] ?? 0));
      if (document.contents === null) continue;
      roots.push(new Converter(read, span.start, options.interpolated === true).convert(document.contents, 0));
    }
    return { ok: true, roots };
  } catch (thrown) {
    if (thrown instanceof RangeError) return failure('The text is nested too deeply', span.start);
    if (thrown instanceof YamlFailure) return failure(thrown.message, span.start);
    throw thrown;
  }
}

/** More collections out of place than this are taken for a text that is no YAML. */
const REPAIR_LIMIT = 40;

/** Composes the text; flow collections that stand too far left are put on one line first, in place. */
function composeTolerantly(slice: string, onProgress: ((fraction: number) => void) | undefined) {
  let read = slice;
  let documents = compose(read, onProgress);
  for (let repair = 0; repair < REPAIR_LIMIT; repair += 1) {
    const error = documents.flatMap((document) => document.errors).find(isTolerated);
    const flat = error && flattenFlow(read, error.pos[0]);
    if (flat === undefined || flat === read) break;
    read = flat;
    documents = compose(read, undefined);
  }
  return { documents, read };
}

function isTolerated(error: { code: string; message: string }): boolean {
  return error.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
}

function failure(message: string, offset: number): ParsedYaml {
  return { ok: false, problem: { message, offset } };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function compose(slice: string, onProgress: ((fraction: number) => void) | undefined): Document[] {
  const lexer = new Lexer();
  const parser = new Parser();
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, version: '1.2', logLevel: 'silent' });
  const documents: Document[] = [];
  let read = 0;
  let announced = 0;
  for (const lexeme of lexer.lex(slice)) {
    read += lexeme.length;
    for (const token of parser.next(lexeme)) for (const made of composer.next(token)) documents.push(made);
    if (onProgress && read - announced > 100_000) {
      announced = read;
      onProgress(read / slice.length);
    }
  }
  for (const token of parser.end()) for (const made of composer.next(token)) documents.push(made);
  for (const made of composer.end(false, slice.length)) documents.push(made);
  return documents;
}

class Converter {
  /** What each anchor stands for at this point of the text. */
  private readonly anchors = new Map<string, YamlNode>();
  private copies = 0;
  private shared = 0;

  constructor(
    private readonly slice: string,
    private readonly base: number,
    private readonly interpolated: boolean,
  ) {}

  convert(node: YamlNode, depth: number): Node {
    if (depth > DEPTH_LIMIT) throw new YamlFailure(`Nested deeper than ${DEPTH_LIMIT} levels`);
    if (this.shared > 0) {
      this.copies += 1;
      if (this.copies > COPY_LIMIT) throw new YamlFailure('The aliases expand to too many values');
    }
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target === undefined) throw new YamlFailure(`The alias *${node.source} has no anchor before it`);
      this.shared += 1;
      const copy = this.convert(target, depth + 1);
      this.shared -= 1;
      // Seen from here the value is the alias; that is the text that would have to be replaced.
      return { ...copy, span: this.spanOf(node) };
    }
    if (this.shared === 0 && 'anchor' in node && node.anchor) this.anchors.set(node.anchor, node);
    const bare = this.bare(node, depth);
    const tag = node.tag;
    if (tag === undefined || !tag.startsWith('!') || tag.startsWith('!!')) return bare;
    const start = this.tagStart(bare.span.start, tag);
    return { kind: 'tagged', tag: tag.slice(1), value: bare, span: { start, end: bare.span.end }, ...this.common() };
  }

  private bare(node: YamlNode, depth: number): Node {
    const span = this.spanOf(node);
    if (isMap(node)) {
      const layout = node.flow ? 'flow' : 'block';
      const entries = node.items.flatMap((pair) => this.entries(pair, depth));
      return { kind: 'map', entries: withoutReplaced(entries), layout, span, ...this.common() };
    }
    if (isSeq(node)) {
      const layout = node.flow ? 'flow' : 'block';
      return { kind: 'list', items: this.items(node.items, node.srcToken, depth), layout, span, ...this.common() };
    }
    if (!isScalar(node)) throw new YamlFailure('The text holds a value of an unknown kind');
    return this.scalar(node, span);
  }

  private scalar(node: Scalar, span: Span): Node {
    const { value } = node;
    const common = { kind: 'scalar', span, ...this.common() } as const;
    const quoted = node.type !== undefined && node.type !== 'PLAIN';
    if (typeof value === 'string') return { ...common, type: 'string', text: value };
    const text = quoted ? String(value) : (node.source ?? '');
    if (value === null || value === undefined) return { ...common, type: 'null', text: '' };
    return { ...common, type: typeof value === 'boolean' ? 'boolean' : 'number', text };
  }

  private entries(pair: unknown, depth: number): Entry[] {
    if (!isPair<YamlNode, YamlNode | null>(pair)) return [];
    const keySpan = this.spanOf(pair.key);
    const key = isScalar(pair.key)
      ? this.keyText(pair.key)
      : this.slice.slice(keySpan.start - this.base, keySpan.end - this.base);
    const value = isWritten(pair.value) ? this.convert(pair.value, depth + 1) : this.missing(keySpan.end);
    if (key === '<<' && isScalar(pair.key)) return this.merged(value);
    return [{ key, keySpan, value, span: { start: keySpan.start, end: Math.max(keySpan.end, value.span.end) } }];
  }

  private keyText(key: Scalar): string {
    return typeof key.value === 'string' ? key.value : (key.source ?? '');
  }

  private merged(value: Node): Entry[] {
    const sources = value.kind === 'list' ? value.items.map((item) => item.value) : [value];
    // Of several merged maps the first one counts, and the last entry of a key wins later on.
    return sources
      .reverse()
      .flatMap((source) => (source.kind === 'map' ? source.entries : []))
      .map((entry) => ({ ...entry, merged: true }));
  }

  private missing(at: number): Node {
    // `key:` without a value: the place for one is behind the colon.
    const colon = this.slice.indexOf(':', at - this.base);
    const end = colon < 0 ? at : colon + 1 + this.base;
    return { kind: 'scalar', type: 'null', text: '', span: { start: end, end }, ...this.common() };
  }

  private items(items: readonly unknown[], token: unknown, depth: number): Item[] {
    const dashes = dashesOf(token);
    return items.flatMap((item, index): Item[] => {
      const node = isPair(item) ? item.key : item;
      if (!isScalar(node) && !isAlias(node) && !isCollection(node)) return [];
      const value = this.convert(node, depth + 1);
      const dash = dashes[index];
      return [
        { value, span: { start: dash === undefined ? value.span.start : this.base + dash, end: value.span.end } },
      ];
    });
  }

  private spanOf(node: YamlNode): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.base + start, end: this.base + this.withoutTail(node, start, end) };
  }

  /** A block collection's range runs on over the line breaks and comments behind its last value. */
  private withoutTail(node: YamlNode, start: number, end: number): number {
    if (!isCollection(node) || node.flow) return end;
    const last: unknown = node.items.at(-1);
    const lastNode = isPair<YamlNode, YamlNode | null>(last) ? (last.value ?? last.key) : last;
    if (!isScalar(lastNode) && !isAlias(lastNode) && !isCollection(lastNode)) return end;
    return Math.max(start, this.spanOf(lastNode).end - this.base);
  }

  private tagStart(valueStart: number, tag: string): number {
    const at = this.slice.lastIndexOf(tag, valueStart - this.base);
    return at < 0 ? valueStart : at + this.base;
  }

  private common(): { syntax: 'yaml'; shared?: true; interpolated?: true } {
    return {
      syntax: 'yaml',
      ...(this.shared > 0 && { shared: true }),
      ...(this.interpolated && { interpolated: true }),
    };
  }
}

/** Whether a value has any text: `key:` alone has none, `key: &anchor` and `key: !Tag` have. */
function isWritten(value: YamlNode | null): value is YamlNode {
  if (!isScalar(value)) return value !== null;
  return value.source !== '' || value.tag !== undefined || value.anchor !== undefined || value.type !== 'PLAIN';
}

/** Where the dashes of a block sequence stand; flow sequences have none. */
function dashesOf(token: unknown): (number | undefined)[] {
  if (!hasItems(token)) return [];
  return token.items.map((item) => item.start.find((piece) => piece.type === 'seq-item-ind')?.offset);
}

interface SequenceToken {
  readonly items: readonly { readonly start: readonly { readonly type: string; readonly offset: number }[] }[];
}

function hasItems(token: unknown): token is SequenceToken {
  return typeof token === 'object' && token !== null && 'type' in token && token.type === 'block-seq';
}
