import { type JavaData, JavaList, JavaMap } from '../../java/collections';
import { toJavaString } from '../../java/print';
import { className } from '../../java/type-name';
import type { CompiledPath, FilterToken, FunctionToken, PathToken, PropertyToken, SliceToken } from '../path/ast';
import { canonicalPath, canonicalToken, canonicalTokens } from '../path/canonical';
import { isDefiniteToken } from '../path/compile-path';
import { invalidPath, notFound, PathFailure } from '../path/failure';
import { callFunction } from './call-function';
import type { ReadContext } from './context';
import { passes } from './filter';
import { scan } from './scan';
import { sliceIndexes } from './slice';
import { evaluatedPath, type Trail } from './trail';

/** A value that a path found or made. */
export interface Match {
  readonly value: JavaData;
  readonly trail: Trail | null;
}

/** What a path yields on a document node (E-1): the last match of a definite path, else all of them as JSONArray. */
export function evaluate(path: CompiledPath, start: JavaData, context: ReadContext): JavaData {
  const matches = new Evaluation(path, context, false).run(start);
  return resultOf(path, matches);
}

/** E-1, from the matches. */
export function resultOf(path: CompiledPath, matches: readonly Match[]): JavaData {
  if (!path.definite)
    return new JavaList(
      'JSONArray',
      matches.map((match) => match.value),
    );
  const last = matches.at(-1);
  if (last === undefined) throw notFound(`No results for path: ${canonicalPath(path)}`);
  return last.value;
}

/** One evaluation of a path (section 2), depth first. Failures are thrown `PathFailure`s. */
export class Evaluation {
  readonly #matches: Match[] = [];
  readonly #tokens: readonly PathToken[];
  /** Tokens up to and including this index have only definite ones before them (E-2). */
  readonly #definiteUpTo: number;

  constructor(
    readonly path: CompiledPath,
    readonly context: ReadContext,
    /** REQUIRE_PROPERTIES, which existence checks set (F-10). */
    readonly requireProperties: boolean,
  ) {
    const { tokens } = path;
    this.#tokens = tokens;
    const indefinite = tokens.findIndex((token, i) => !isDefiniteToken(token, i === tokens.length - 1));
    this.#definiteUpTo = indefinite === -1 ? tokens.length : indefinite;
  }

  /** All matches, in the order found. */
  run(start: JavaData): readonly Match[] {
    // A document cannot be null (E-13); the item of a filter can.
    if (this.context.root === null) throw new PathFailure('IllegalArgumentException', 'root can not be null');
    this.step(0, start, null);
    return this.#matches;
  }

  /** Evaluates the token at `index` on a value; behind the last token the value is a match. */
  step(index: number, value: JavaData, trail: Trail | null): void {
    this.context.visit();
    const token = this.#tokens[index];
    if (token === undefined) {
      this.#matches.push({ value, trail });
      return;
    }
    switch (token.kind) {
      case 'property':
        this.#property(token, index, value, trail);
        break;
      case 'index':
        if (this.#isArray(index, value, trail)) for (const at of token.indexes) this.#element(index, value, at, trail);
        break;
      case 'slice':
        this.#slice(token, index, value, trail);
        break;
      case 'wildcard':
        this.#wildcard(index, value, trail);
        break;
      case 'scan':
        scan(this, index + 1, this.#tokens[index + 1], value, trail);
        break;
      case 'filter':
        this.#filter(token, index, value, trail);
        break;
      case 'function':
        this.#call(token, index, value, trail);
        break;
      default:
        token satisfies never;
    }
  }

  isLast(index: number): boolean {
    return index === this.#tokens.length - 1;
  }

  #pathTo(trail: Trail | null): string {
    return evaluatedPath(this.path.root, trail);
  }

  /** E-3, E-5. */
  #property(token: PropertyToken, index: number, value: JavaData, trail: Trail | null): void {
    if (!(value instanceof JavaMap)) {
      if (index > this.#definiteUpTo) return;
      throw notFound(
        `Expected to find an object with property ${canonicalToken(token)} in path ${this.#pathTo(trail)} but found '${value === null ? 'null' : className(value)}'. This is not a json object according to the JsonProvider: 'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.`,
      );
    }
    if (token.names.length > 1 && this.isLast(index)) this.#merge(token.names, value, trail);
    else for (const name of token.names) this.#member(name, index, value, trail);
  }

  /** E-4. */
  #member(name: string, index: number, map: JavaMap, trail: Trail | null): void {
    const value = map.get(name);
    if (value !== undefined) this.step(index + 1, value, { parent: trail, key: name });
    else if (this.isLast(index)) {
      if (this.requireProperties) throw notFound(`No results for path: ${this.#pathTo(trail)}['${name}']`);
    } else if (this.requireProperties || index < this.#definiteUpTo)
      throw notFound(`Missing property in path ${this.#pathTo(trail)}['${name}']`);
  }

  #merge(names: readonly string[], map: JavaMap, trail: Trail | null): void {
    const written = `[${names.map((name) => `'${name}'`).join(', ')}]`;
    const merged = new JavaMap();
    for (const name of names) {
      const value = map.get(name);
      if (value !== undefined) merged.put(name, value);
      else if (this.requireProperties) throw notFound(`Missing property in path ${this.#pathTo(trail)}${written}`);
    }
    this.#matches.push({ value: merged, trail: { parent: trail, key: null, written } });
  }

  /** E-6: whether the value is an array; a definite path insists on one. */
  #isArray(index: number, value: JavaData, trail: Trail | null): value is JavaList {
    if (value instanceof JavaList) return true;
    if (index > this.#definiteUpTo) return false;
    if (value === null) throw notFound(`The path ${this.#pathTo(trail)} is null`);
    throw notFound(
      `Filter: ${this.#rest(index)} can only be applied to arrays. Current context is: ${toJavaString(value)}`,
    );
  }

  #rest(index: number): string {
    return canonicalTokens(this.#tokens.slice(index));
  }

  /** E-7: an index out of range finds nothing. */
  #element(index: number, list: JavaList, at: number, trail: Trail | null): void {
    const key = at < 0 ? list.items.length + at : at;
    const value = list.items[key];
    if (value === undefined) return;
    this.step(index + 1, value, at < 0 ? { parent: trail, key, written: `[${at}]` } : { parent: trail, key });
  }

  #slice(token: SliceToken, index: number, value: JavaData, trail: Trail | null): void {
    if (!this.#isArray(index, value, trail)) return;
    const [from, to] = sliceIndexes(token, value.items.length);
    for (let at = from; at < to; at++) this.#element(index, value, at, trail);
  }

  /** E-9. What is missing further on concerns only the one member. */
  #wildcard(index: number, value: JavaData, trail: Trail | null): void {
    const go = (member: JavaData, key: string | number): void => {
      try {
        this.step(index + 1, member, { parent: trail, key });
      } catch (error) {
        const missing = error instanceof PathFailure && error.exception === 'PathNotFoundException';
        if (!missing || this.requireProperties) throw error;
      }
    };
    if (value instanceof JavaMap) for (const [key, member] of value.entries()) go(member, toJavaString(key));
    else if (value instanceof JavaList) for (const [key, element] of value.items.entries()) go(element, key);
  }

  /** E-10. */
  #filter(token: FilterToken, index: number, value: JavaData, trail: Trail | null): void {
    if (value instanceof JavaMap) {
      if (passes(token.test, value, this.context)) this.step(index + 1, value, trail);
    } else if (value instanceof JavaList) {
      for (const [at, element] of value.items.entries())
        if (passes(token.test, element, this.context)) this.#element(index, value, at, trail);
    } else if (index <= this.#definiteUpTo)
      throw invalidPath(
        `Filter: ${this.#rest(index)} can not be applied to primitives. Current context is: ${toJavaString(value)}`,
      );
  }

  /** P-1: the result counts as a match and also feeds the next token. */
  #call(token: FunctionToken, index: number, value: JavaData, trail: Trail | null): void {
    const result = callFunction(token, value, this.context);
    const made = { parent: trail, key: null, written: `.${token.name}` };
    this.#matches.push({ value: result, trail: made });
    // Jayway passes the path of the input on, not that of the result.
    if (!this.isLast(index)) this.step(index + 1, result, { ...made, written: '' });
  }
}
