import type { Style } from './style';

/** Where a YAML value stands. */
export interface YamlPlace {
  /** Indentation of the key (or dash) it belongs to. */
  readonly indent: string;
  /** Inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

const RESERVED =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\.?\d[\d_,.:eE+-]*|0[xo][\da-f]+|\.inf|\.nan)|\d{4}-\d\d?-\d\d?.*|<<|=)$/i;
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: YAML forbids control characters outside of escapes.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text reads back as itself when it is written without quotes. */
export function canBePlain(text: string, flow: boolean): boolean {
  if (text === '' || text !== text.trim() || RESERVED.test(text) || /[\n\r\t]/.test(text) || UNPRINTABLE.test(text))
    return false;
  if (/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)/.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return !flow || !/[,[\]{}]|^[-?:]/.test(text);
}

/** A text in quotes; single ones where they can hold it and are wanted. */
export function quotedYaml(text: string, quote: '"' | "'"): string {
  if (quote === "'" && !/[\n\r\t]/.test(text) && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A text as a literal block whose lines stand at `indent`, or undefined when a block cannot hold it. It ends without
 * a line break; `parent` is the width of the indentation of the key or dash it belongs to.
 */
export function blockYaml(
  text: string,
  indent: string,
  parent: number,
  eol: string,
  { comment = '', keep = false } = {},
): string | undefined {
  if (text.trim() === '' || UNPRINTABLE.test(text) || text.includes('\r')) return undefined;
  const step = indent.length - parent;
  const needsStep = /^\n* /.test(text);
  if (needsStep && (step < 1 || step > 9)) return undefined;
  const body = text.replace(/\n+$/, '');
  const breaks = text.length - body.length;
  // Blank lines at the end join with those that the file goes on with: only a block that kept some before may.
  if (breaks > 1 && !keep) return undefined;
  const chomp = breaks === 0 ? '-' : breaks === 1 ? '' : '+';
  const lines = body.split('\n').map((line) => (line === '' ? '' : indent + line));
  const tail = Array.from({ length: Math.max(0, breaks - 1) }, () => '');
  return [`|${needsStep ? step : ''}${chomp}${comment}`, ...lines, ...tail].join(eol);
}

/** A text as a new YAML value: plain when that is enough, a literal block for lines, else quoted. */
export function newYamlText(text: string, place: YamlPlace, style: Style): string {
  if (!place.flow && text.includes('\n')) {
    const block = blockYaml(text, place.indent + blanks(style.unit), place.indent.length, style.eol);
    if (block !== undefined) return block;
  }
  if (canBePlain(text, place.flow) && !/[\^.\\(){}[\]$*]/.test(text)) return text;
  return quotedYaml(text, readableQuote(text, style));
}

/** The quote that needs no escapes in the text, else the file's own. */
function readableQuote(text: string, style: Style): '"' | "'" {
  if (/["\\]/.test(text)) return "'";
  return text.includes("'") ? '"' : style.quote;
}

/** YAML is never indented by tabs. */
export function blanks(unit: string): string {
  return /^ +$/.test(unit) ? unit : '  ';
}

/** A key, quoted as its siblings are. */
export function yamlKey(key: string, sibling: string | undefined, flow: boolean, style: Style): string {
  const quote = sibling?.startsWith('"') ? '"' : sibling?.startsWith("'") ? "'" : undefined;
  if (quote) return quotedYaml(key, quote === '"' && /["\\]/.test(key) ? "'" : quote);
  return canBePlain(key, flow) && /^[\w./+-]+$/.test(key) ? key : quotedYaml(key, readableQuote(key, style));
}
