import { codePointAt, codePointBefore } from '../sets/code-points';
import { expressionSet, isLineTerminator, UNICODE_WORD } from '../sets/predefined-sets';
import type { Assertion } from '../syntax/ast';
import { isClusterBoundary } from './grapheme';

const LINE_FEED = 10;
const RETURN = 13;

const LETTER_OR_DIGIT = expressionSet(/[\p{L}\p{Nd}]/u);
const NON_SPACING_MARK = expressionSet(/\p{Mn}/u);

function insideReturnFeed(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) === RETURN && text.charCodeAt(at) === LINE_FEED;
}

/** `$` without `m`, and `\Z` (rule 7.2). */
function beforeFinalTerminator(text: string, at: number, unix: boolean): boolean {
  const left = text.length - at;
  if (left === 0) return true;
  const unit = text.charCodeAt(at);
  if (unix) return left === 1 && unit === LINE_FEED;
  if (left === 2) return unit === RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  return left === 1 && isLineTerminator(unit) && !insideReturnFeed(text, at);
}

/** `(?m)^` (rule 7.3). */
function atLineStart(text: string, at: number, unix: boolean): boolean {
  if (at === text.length) return false;
  if (at === 0) return true;
  const unit = text.charCodeAt(at - 1);
  if (unix) return unit === LINE_FEED;
  return isLineTerminator(unit) && !insideReturnFeed(text, at);
}

/** `(?m)$` (rule 7.3). */
function atLineEnd(text: string, at: number, unix: boolean): boolean {
  if (at === text.length) return true;
  const unit = text.charCodeAt(at);
  if (unix) return unit === LINE_FEED;
  return isLineTerminator(unit) && !insideReturnFeed(text, at);
}

/** Whether the marks at and before the unit rest on a letter or digit. */
function marksRestOnLetter(text: string, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const point = codePointAt(text, at);
    if (LETTER_OR_DIGIT.has(point)) return true;
    if (!NON_SPACING_MARK.has(point)) return false;
  }
  return false;
}

function isWordAt(text: string, point: number, unit: number, unicode: boolean): boolean {
  if (unicode ? UNICODE_WORD.has(point) : point === 0x5f || LETTER_OR_DIGIT.has(point)) return true;
  return NON_SPACING_MARK.has(point) && marksRestOnLetter(text, unit);
}

/** `\b` (rule 7.4). */
function atWordBoundary(text: string, at: number, unicode: boolean): boolean {
  const left = at > 0 && isWordAt(text, codePointBefore(text, at), at - 1, unicode);
  const right = at < text.length && isWordAt(text, codePointAt(text, at), at, unicode);
  return left !== right;
}

/** Whether a zero-width test holds at an offset; `previousEnd` is where the previous match ended (rule 7). */
export function holds(assertion: Assertion, text: string, at: number, previousEnd: number): boolean {
  switch (assertion.type) {
    case 'start':
      return at === 0;
    case 'end':
      return at === text.length;
    case 'beforeFinalTerminator':
      return beforeFinalTerminator(text, at, assertion.unix);
    case 'lineStart':
      return atLineStart(text, at, assertion.unix);
    case 'lineEnd':
      return atLineEnd(text, at, assertion.unix);
    case 'wordBoundary':
      return atWordBoundary(text, at, assertion.unicode) !== assertion.negated;
    case 'graphemeBoundary':
      return isClusterBoundary(text, at);
    case 'previousMatchEnd':
      return at === previousEnd;
    default:
      return assertion satisfies never;
  }
}
