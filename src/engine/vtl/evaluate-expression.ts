import {
  arithmetic,
  compareNumbers,
  comparisonFailure,
  isNumber,
  JavaList,
  JavaMap,
  type JavaValue,
  looseEquals,
} from '../java';
import { JavaException } from '../java/outcome';
import type { JavaNumber } from '../java/values';
import type { BinaryNode, Expression, RangeNode, StringNode } from './ast';
import { evaluateReference, isTrueReference, stringify } from './evaluate-reference';
import { MAX_RANGE } from './limits';
import { integerOf } from './numbers';
import type { ArithmeticOperator } from './operators';
import { renderBlock } from './render-statement';
import type { Run } from './run';
import { RenderFailure } from './signals';

/** The value of an expression; null is Java's null (EVAL-4). */
export function evaluate(run: Run, node: Expression): JavaValue {
  switch (node.type) {
    case 'reference':
      return evaluateReference(run, node);
    case 'string':
      return node.template === null ? node.value : interpolate(run, node);
    case 'number':
    case 'boolean':
      return node.value;
    case 'binary':
      return evaluateBinary(run, node);
    case 'not':
      return !isTrue(run, node.operand);
    case 'group':
      return evaluate(run, node.inner);
    case 'list':
      return new JavaList<JavaValue>(
        'ArrayList',
        node.items.map((item) => evaluate(run, item)),
      );
    case 'map': {
      const map = new JavaMap<JavaValue>('LinkedHashMap');
      for (const { key, value } of node.entries) {
        const name = evaluate(run, key);
        map.put(name, evaluate(run, value));
      }
      return map;
    }
    case 'range':
      return evaluateRange(run, node);
    case 'word':
      return null;
    default:
      return node satisfies never;
  }
}

/** Whether an expression counts as true in `#if`, `!`, `&&` and `||` (EVAL-23, VTL-3). */
export function isTrue(run: Run, node: Expression): boolean {
  switch (node.type) {
    case 'reference':
      return isTrueReference(run, node);
    case 'boolean':
      return node.value;
    case 'not':
      return !isTrue(run, node.operand);
    case 'group':
      return isTrue(run, node.inner);
    case 'binary':
      switch (node.operator) {
        case '+':
        case '-':
        case '*':
        case '/':
        case '%':
          return false;
        default:
          return evaluateBinary(run, node) === true;
      }
    default:
      return false;
  }
}

/** Operators of one level chain to the left; the chain is walked with a loop, however long it is. */
function evaluateBinary(run: Run, node: BinaryNode): JavaValue {
  if (node.operator === '&&' || node.operator === '||') return evaluateLogical(run, node);
  const chain: BinaryNode[] = [node];
  let first = node.left;
  while (first.type === 'binary' && first.operator !== '&&' && first.operator !== '||') {
    chain.push(first);
    first = first.left;
  }
  let value = evaluate(run, first);
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
    value = operate(run, link, value, evaluate(run, link.right));
  }
  return value;
}

function evaluateLogical(run: Run, node: BinaryNode): boolean {
  const chain: BinaryNode[] = [node];
  let first = node.left;
  while (first.type === 'binary' && (first.operator === '&&' || first.operator === '||')) {
    chain.push(first);
    first = first.left;
  }
  let truth = isTrue(run, first);
  for (let link = chain.pop(); link !== undefined; link = chain.pop()) {
    if (truth === (link.operator === '&&')) truth = isTrue(run, link.right);
  }
  return truth;
}

function operate(run: Run, node: BinaryNode, left: JavaValue, right: JavaValue): JavaValue {
  switch (node.operator) {
    case '==':
      return areEqual(node, left, right);
    case '!=':
      return !areEqual(node, left, right);
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (!isNumber(left) || !isNumber(right)) return false;
      checkComparable(node, left, right);
      return inOrder(node.operator, compareNumbers(left, right));
    case '+':
      if (typeof left === 'string' || typeof right === 'string') return concatenate(run, node, left, right);
      return calculate(run, node, '+', left, right);
    case '-':
    case '*':
    case '/':
    case '%':
      return calculate(run, node, node.operator, left, right);
    default:
      return null;
  }
}

/** Arbitrary precision has no NaN and no infinities: comparing it with them throws (NUM-6). */
function checkComparable(node: BinaryNode, left: JavaNumber, right: JavaNumber): void {
  const failure = comparisonFailure(left, right);
  if (failure !== null) throw new RenderFailure(`${failure.throws}: ${failure.message}`, node);
}

function areEqual(node: BinaryNode, left: JavaValue, right: JavaValue): boolean {
  if (isNumber(left) && isNumber(right)) checkComparable(node, left, right);
  try {
    return looseEquals(left, right);
  } catch (thrown) {
    if (!(thrown instanceof JavaException)) throw thrown;
    throw new RenderFailure(`Comparing these values throws ${thrown.className}: ${thrown.message}`, node);
  }
}

function inOrder(operator: '<' | '<=' | '>' | '>=', order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return operator satisfies never;
  }
}

/** `+` with a String: a null side contributes its source text (NUM-5). */
function concatenate(run: Run, node: BinaryNode, left: JavaValue, right: JavaValue): string {
  const a = left === null ? node.left.source : (stringify(run, left, node) ?? 'null');
  const b = right === null ? node.right.source : (stringify(run, right, node) ?? 'null');
  run.checkLength(a.length + b.length, node);
  return a + b;
}

function calculate(
  run: Run,
  node: BinaryNode,
  operator: ArithmeticOperator,
  left: JavaValue,
  right: JavaValue,
): JavaValue {
  const result = arithmetic(operator, left, right);
  if (typeof result === 'object' && result !== null && 'throws' in result) {
    throw new RenderFailure(`${result.throws}: ${result.message}`, node);
  }
  if (operator === '/' && typeof left === 'number' && typeof right === 'number' && right !== 0 && left % right !== 0) {
    run.recorder?.division(node, left, right);
  }
  return result;
}

/** Range (NUMLIT-3, VTL-13): null unless both ends are numbers. */
function evaluateRange(run: Run, node: RangeNode): JavaValue {
  const from = integerOf(evaluate(run, node.from));
  const to = integerOf(evaluate(run, node.to));
  if (from === null || to === null) return null;
  const length = Math.abs(to - from) + 1;
  if (length > MAX_RANGE) throw new RenderFailure(`Stopped: a range of ${length} numbers`, node);
  const step = from <= to ? 1 : -1;
  return new JavaList<JavaValue>(
    'ArrayList',
    Array.from({ length }, (_, i) => from + i * step),
  );
}

/** An interpolated string (STR-4, VTL-18). */
function interpolate(run: Run, node: StringNode): string {
  const { template } = node;
  if (template === null) return node.value;
  const text = run.capture(node, () => renderBlock(run, template.body));
  return node.padded && text.length > 0 ? text.slice(0, -1) : text;
}
