import type { JavaBigDecimal } from '../../java/values';
import type { CompiledPattern } from '../../regex';

/** UTF-16 offsets [start, end) in the text that was compiled. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** A compiled path (section 1). */
export interface CompiledPath {
  readonly text: string;
  readonly root: '$' | '@';
  readonly tokens: readonly PathToken[];
  /** C-17: one value or none; otherwise a list. */
  readonly definite: boolean;
  /** Where a last character stands that is not part of any step and ignored (C-15). */
  readonly ignored: SourceRange | null;
}

/** One step of a path. */
export type PathToken =
  | PropertyToken
  | IndexToken
  | SliceToken
  | WildcardToken
  | ScanToken
  | FilterToken
  | FunctionToken;

/** `.a`, `['a']` or, with several names, a multi-property. */
export interface PropertyToken {
  readonly kind: 'property';
  readonly names: readonly string[];
  readonly quote: "'" | '"';
  /** Whether the names are written with backslashes. */
  readonly escaped: boolean;
  readonly range: SourceRange;
}

/** `[0]`, `[-1]`, `[0,2]`. */
interface IndexToken {
  readonly kind: 'index';
  readonly indexes: readonly number[];
  readonly range: SourceRange;
}

/** `[from:to]`, at least one of them given. */
export interface SliceToken {
  readonly kind: 'slice';
  readonly from: number | null;
  readonly to: number | null;
  readonly range: SourceRange;
}

/** `*` or `[*]`. */
interface WildcardToken {
  readonly kind: 'wildcard';
  readonly range: SourceRange;
}

/** `..` */
interface ScanToken {
  readonly kind: 'scan';
  readonly range: SourceRange;
}

/** `[?(…)]` */
export interface FilterToken {
  readonly kind: 'filter';
  readonly test: FilterNode;
  readonly range: SourceRange;
}

/** `.name(…)`; `args` is null for a call that was compiled without looking for arguments (C-9). */
export interface FunctionToken {
  readonly kind: 'function';
  readonly name: string;
  readonly args: readonly FunctionArgument[] | null;
  readonly range: SourceRange;
}

export type FunctionArgument =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'path'; readonly path: CompiledPath };

/** The condition of a filter (F-1). */
export type FilterNode =
  | { readonly kind: 'or' | 'and'; readonly terms: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly term: FilterNode }
  | { readonly kind: 'exists'; readonly path: CompiledPath; readonly expected: boolean }
  | Relation;

export interface Relation {
  readonly kind: 'relation';
  readonly left: Operand;
  readonly operator: FilterOperator;
  readonly right: Operand;
  readonly range: SourceRange;
}

/** F-4, in the upper case they are looked up by. */
export const FILTER_OPERATORS = [
  '==',
  '!=',
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '=~',
  'IN',
  'NIN',
  'CONTAINS',
  'ALL',
  'SIZE',
  'EXISTS',
  'TYPE',
  'MATCHES',
  'EMPTY',
  'SUBSETOF',
] as const;
export type FilterOperator = (typeof FILTER_OPERATORS)[number];

/** One side of a relation as it is written (F-5, F-7). */
export type Operand =
  /** `expected` is false behind a `!`; it matters only for an existence check (F-2). */
  | { readonly kind: 'path'; readonly path: CompiledPath; readonly expected: boolean; readonly range: SourceRange }
  | { readonly kind: 'string'; readonly value: string; readonly quote: "'" | '"' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'number'; readonly value: JavaBigDecimal }
  | { readonly kind: 'json'; readonly text: string }
  /** `source` as written between the slashes; `pattern` heeds `ignoreCase`. */
  | {
      readonly kind: 'regex';
      readonly source: string;
      readonly ignoreCase: boolean;
      readonly pattern: CompiledPattern;
    };
