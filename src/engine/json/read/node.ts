import { type JavaData, JavaList, JavaMap } from '../../java/collections';
import { isNumber } from '../../java/numbers';
import { numberText } from '../../java/print';
import { JavaBigDecimal, type JavaNumber } from '../../java/values';
import type { CompiledPath, Operand } from '../path/ast';
import { compile } from '../path/compile-path';
import { PathFailure } from '../path/failure';
import { unescapeText } from '../path/unescape';
import { javaTrim } from '../smart/characters';
import { parseBigDecimal } from '../smart/decimal';
import { parseJson } from '../smart/parse-json';
import type { ReadContext } from './context';
import { evaluate } from './evaluate';
import { isPlain, lookUp } from './lookup';

/** A value as filters see it (3.2): the literals of the path, and what its paths found. */
export type Node =
  | Exclude<Operand, { kind: 'path' | 'string' }>
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'container'; readonly value: JavaList | JavaMap }
  | { readonly kind: 'undefined' }
  /** A list element that reads like a path; it equals nothing (F-12). */
  | { readonly kind: 'pathText' };

/** One side of a relation on an item (F-8). */
export function nodeOf(operand: Operand, item: JavaData, context: ReadContext): Node {
  if (operand.kind !== 'path') return operand;
  if (operand.path.root === '@') return pathNode(operand.path, item, context);
  const known = context.documentValues.get(operand.path);
  if (known !== undefined) return known;
  const node = pathNode(operand.path, context.root, context);
  context.documentValues.set(operand.path, node);
  return node;
}

function pathNode(path: CompiledPath, start: JavaData, context: ReadContext): Node {
  const value = valueAt(path, start, context);
  if (value === undefined) return { kind: 'undefined' };
  if (value instanceof JavaList || value instanceof JavaMap) return { kind: 'container', value };
  if (typeof value === 'string') return { kind: 'string', value: unquoted(value) };
  return scalarNode(value);
}

function valueAt(path: CompiledPath, start: JavaData, context: ReadContext): JavaData | undefined {
  context.visit();
  if (isPlain(path)) return lookUp(path, start);
  try {
    return evaluate(path, start, context);
  } catch (error) {
    if (error instanceof PathFailure && error.exception === 'PathNotFoundException') return undefined;
    throw error;
  }
}

/** A list element that is searched, with Jayway's odd views of text (F-12). */
export function elementNode(value: JavaData): Node {
  if (value instanceof JavaList || value instanceof JavaMap)
    throw new PathFailure('JsonPathException', 'Could not determine value type');
  if (typeof value !== 'string') return scalarNode(value);
  if (looksLikePath(value)) {
    // Compiled once more without trimming, which can fail.
    compile(value, 0, 0);
    return { kind: 'pathText' };
  }
  if (looksLikeJson(value)) return { kind: 'json', text: value };
  return { kind: 'string', value: unescapeText(unquoted(value)) };
}

function scalarNode(value: Exclude<JavaData, string | JavaList | JavaMap>): Node {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (isNumber(value)) return { kind: 'number', value: decimalOf(value) };
  return { kind: 'string', value: value.value };
}

/** `new BigDecimal(number.toString())`; NaN and infinities fail (F-8). */
function decimalOf(value: JavaNumber): JavaBigDecimal {
  if (typeof value === 'number') return new JavaBigDecimal(BigInt(value), 0);
  const decimal = value instanceof JavaBigDecimal ? value : parseBigDecimal(numberText(value));
  if (decimal instanceof JavaBigDecimal) return decimal;
  throw new PathFailure('NumberFormatException', decimal.reason);
}

/** F-9: equal quotes at both ends are dropped, once. */
function unquoted(text: string): string {
  const quote = text.at(0);
  const quoted = text.length > 1 && (quote === "'" || quote === '"') && text.endsWith(quote);
  return quoted ? text.slice(1, -1) : text;
}

function looksLikePath(text: string): boolean {
  const trimmed = javaTrim(text);
  if (!trimmed.startsWith('$') && !trimmed.startsWith('@')) return false;
  try {
    compile(trimmed, 0, 0);
    return true;
  } catch (error) {
    if (error instanceof PathFailure) return false;
    throw error;
  }
}

function looksLikeJson(text: string): boolean {
  const trimmed = javaTrim(text);
  return /^(?:\[.*\]|\{.*\})$/s.test(trimmed) && parseJson(trimmed).ok;
}
