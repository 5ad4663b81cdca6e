import { withoutReplaced } from './access';
import { DEPTH_LIMIT, type Entry, type Item, type Node, type Parsed, type Span, type SyntaxProblem } from './node';

/** Strings of JSON inside Terraform are templates; `interpolated` marks them so. */
export interface JsonOptions {
  readonly interpolated?: boolean;
}

class JsonFailure extends Error {
  readonly problem: SyntaxProblem;
  constructor(message: string, offset: number) {
    super(message);
    this.problem = { message, offset };
  }
}

/** Parses strict JSON in `text[span]`, keeping every place; offsets are those of the whole text. */
export function parseJson(text: string, span: Span, options: JsonOptions = {}): Parsed {
  const parser = new JsonParser(text, span, options.interpolated === true);
  try {
    return { ok: true, root: parser.document() };
  } catch (failure) {
    if (failure instanceof JsonFailure) return { ok: false, problem: failure.problem };
    throw failure;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in strings.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids control characters in strings.
const CHUNK = /[^"\\\u0000-\u001f]*/y;

class JsonParser {
  private at: number;
  private readonly common: { syntax: 'json'; interpolated?: true };
  constructor(
    private readonly text: string,
    private readonly span: Span,
    interpolated: boolean,
  ) {
    this.at = span.start;
    this.common = interpolated ? { syntax: 'json', interpolated } : { syntax: 'json' };
  }

  document(): Node {
    const root = this.value(0);
    this.blank();
    if (this.at < this.span.end) throw this.unexpected('the end of the text');
    return root;
  }

  private value(depth: number): Node {
    if (depth > DEPTH_LIMIT) throw new JsonFailure(`Nested deeper than ${DEPTH_LIMIT} levels`, this.at);
    this.blank();
    const char = this.text.charAt(this.at);
    if (char === '{') return this.object(depth);
    if (char === '[') return this.array(depth);
    const start = this.at;
    if (char === '"') {
      const text = this.string();
      return { kind: 'scalar', type: 'string', text, span: { start, end: this.at }, ...this.common };
    }
    const word = this.take(WORD);
    const text = word ?? this.take(NUMBER);
    if (text === undefined) throw this.unexpected('a value');
    const type = word === undefined ? 'number' : word === 'null' ? 'null' : 'boolean';
    return { kind: 'scalar', type, text, span: { start, end: this.at }, ...this.common };
  }

  private object(depth: number): Node {
    const start = this.at;
    const entries: Entry[] = [];
    this.sequence('}', () => {
      const keyStart = this.at;
      if (this.text.charAt(this.at) !== '"') throw this.unexpected('a member name in double quotes');
      const key = this.string();
      const keySpan = { start: keyStart, end: this.at };
      this.blank();
      if (this.text.charAt(this.at) !== ':') throw this.unexpected("':'");
      this.at += 1;
      const value = this.value(depth + 1);
      entries.push({ key, keySpan, value, span: { start: keyStart, end: value.span.end } });
    });
    const span = { start, end: this.at };
    return { kind: 'map', entries: withoutReplaced(entries), layout: 'flow', span, ...this.common };
  }

  private array(depth: number): Node {
    const start = this.at;
    const items: Item[] = [];
    this.sequence(']', () => {
      const value = this.value(depth + 1);
      items.push({ value, span: value.span });
    });
    return { kind: 'list', items, layout: 'flow', span: { start, end: this.at }, ...this.common };
  }

  private sequence(close: string, element: () => void): void {
    this.at += 1;
    this.blank();
    if (this.text.charAt(this.at) === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.blank();
      element();
      this.blank();
      const char = this.text.charAt(this.at);
      if (char !== ',' && char !== close) throw this.unexpected(`',' or '${close}'`);
      this.at += 1;
      if (char === close) return;
    }
  }

  private string(): string {
    const start = this.at;
    const source = this.take(STRING);
    if (source !== undefined) {
      const inner = source.slice(1, -1);
      return inner.includes('\\') ? String(JSON.parse(source)) : inner;
    }
    this.at += 1;
    this.take(CHUNK);
    throw this.at >= this.span.end
      ? new JsonFailure('A string is not closed', start)
      : new JsonFailure('A string holds a line break, a control character or a wrong escape', this.at);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined || this.at + found.length > this.span.end) return undefined;
    this.at += found.length;
    return found;
  }

  private blank(): void {
    while (this.at < this.span.end && ' \t\r\n\uFEFF'.includes(this.text.charAt(this.at))) this.at += 1;
  }

  private unexpected(wanted: string): JsonFailure {
    if (this.at >= this.span.end) return new JsonFailure(`Expected ${wanted}, but the text ends`, this.at);
    return new JsonFailure(`Expected ${wanted}, found '${this.text.charAt(this.at)}'`, this.at);
  }
}
