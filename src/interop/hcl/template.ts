import type { TemplateNode } from '../tree/node';
import { HclFailure } from './cursor';

/** Literals and holes of a template, in order. */
export type TemplateParts = TemplateNode['parts'];

/** Joins neighbouring literals, so that a template without holes is one string. */
function joined(parts: readonly (string | { hole: string })[]): TemplateParts {
  const result: (string | { hole: string })[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else if (part !== '') result.push(part);
  }
  return result;
}

/**
 * Splits the text of a Terraform template into literals and holes. `$${` and `%%{` are a literal `${` and `%{`;
 * directives `%{ … }` are holes too, kept with their percent sign.
 */
export function templateParts(text: string): TemplateParts {
  const parts: (string | { hole: string })[] = [];
  let literal = 0;
  let at = 0;
  while (at < text.length) {
    const two = text.slice(at, at + 2);
    const three = text.slice(at, at + 3);
    if (three === '$${' || three === '%%{') {
      parts.push(text.slice(literal, at), three.slice(1));
      at += 3;
      literal = at;
    } else if (two === '${' || two === '%{') {
      const end = holeEnd(text, at + 2);
      if (end === undefined) break;
      const inner = text.slice(at + 2, end - 1);
      parts.push(text.slice(literal, at), { hole: two === '%{' ? `%${inner}` : inner.trim() });
      at = end;
      literal = at;
    } else at += 1;
  }
  parts.push(text.slice(literal));
  return joined(parts);
}

/** The offset behind the brace that closes a hole whose inside starts at `from`, or undefined when none does. */
function holeEnd(text: string, from: number): number | undefined {
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = quotedEnd(text, at);
      if (end === undefined) return undefined;
      at = end;
      continue;
    }
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    at += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** The offset behind the closing quote of a quoted template that opens at `from`. */
export function quotedEnd(text: string, from: number): number | undefined {
  let at = from + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return at + 1;
    if (char === '\\') at += 2;
    else if (text.startsWith('$${', at) || text.startsWith('%%{', at)) at += 3;
    else if (text.startsWith('${', at) || text.startsWith('%{', at)) {
      const end = holeEnd(text, at + 2);
      if (end === undefined) return undefined;
      at = end;
    } else at += 1;
  }
  return undefined;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Decodes the inside of a quoted template: backslash escapes in its literals, none in its holes. */
export function quotedParts(inner: string, offset: number): TemplateParts {
  return joined(rawParts(inner).map((part) => (typeof part === 'string' ? unescaped(part, offset) : part)));
}

function rawParts(inner: string): TemplateParts {
  // A backslash escape may not hide the start of a hole from the splitter, so escapes stay as they are here.
  return templateParts(inner);
}

function unescaped(text: string, offset: number): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S]?)/g, (_, code: string) => {
    if (code.length > 1) return codePoint(Number.parseInt(code.slice(1), 16), offset);
    const plain = ESCAPES[code];
    if (plain === undefined) throw new HclFailure(`'\\${code}' is no escape sequence of Terraform`, offset);
    return plain;
  });
}

function codePoint(value: number, offset: number): string {
  if (value > 0x10ffff) throw new HclFailure('An escape sequence names no character', offset);
  return String.fromCodePoint(value);
}
