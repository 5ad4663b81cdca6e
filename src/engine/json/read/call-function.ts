import { type JavaData, JavaList, JavaMap } from '../../java/collections';
import { isNumber, toDouble } from '../../java/numbers';
import { toJavaString } from '../../java/print';
import { JavaDouble } from '../../java/values';
import type { FunctionArgument, FunctionToken } from '../path/ast';
import { invalidPath, PathFailure } from '../path/failure';
import { parseJson } from '../smart/parse-json';
import type { ReadContext } from './context';
import { evaluate } from './evaluate';

/** The functions of 2.4.0, on the value that reaches them (section 4). */
export function callFunction(call: FunctionToken, value: JavaData, context: ReadContext): JavaData {
  const args = (): JavaData[] => (call.args ?? []).map((argument) => argumentValue(argument, context));
  switch (call.name) {
    case 'length':
    case 'size':
      return lengthOf(value);
    case 'sum':
    case 'avg':
    case 'min':
    case 'max':
    case 'stddev':
      return new JavaDouble(aggregate(call.name, numbersOf(value, args())));
    case 'concat':
      return concat(value, args());
    case 'append':
      return append(value, args(), context);
    default:
      throw invalidPath(`Function with name: ${call.name} does not exist.`, call.range.start);
  }
}

/** Paths are evaluated against the whole document (C-9). */
function argumentValue(argument: FunctionArgument, context: ReadContext): JavaData {
  if (argument.kind === 'path') return evaluate(argument.path, context.root, context);
  const parsed = parseJson(argument.text);
  if (parsed.ok) return parsed.value;
  throw new PathFailure('JsonPathException', `net.minidev.json.parser.ParseException: ${parsed.error.message}`);
}

/** P-2. */
function lengthOf(value: JavaData): JavaData {
  if (value instanceof JavaList) return value.items.length;
  return value instanceof JavaMap ? value.size : null;
}

/** P-3: the numbers among the elements and the arguments, as doubles; there must be one. */
function numbersOf(value: JavaData, args: readonly JavaData[]): number[] {
  const elements = value instanceof JavaList ? value.items : [];
  const numbers = [...elements, ...args].filter(isNumber).map(toDouble);
  if (numbers.length > 0) return numbers;
  throw new PathFailure('JsonPathException', 'Aggregation function attempted to calculate value using empty array');
}

type Aggregation = 'sum' | 'avg' | 'min' | 'max' | 'stddev';

function aggregate(name: Aggregation, numbers: readonly number[]): number {
  const sum = total(numbers);
  switch (name) {
    case 'sum':
      return sum;
    case 'avg':
      return sum / numbers.length;
    case 'min':
      return numbers.reduce((least, n) => Math.min(n, least), Number.MAX_VALUE);
    case 'max':
      // Jayway starts from Double.MIN_VALUE, the least positive double.
      return numbers.reduce((most, n) => Math.max(n, most), Number.MIN_VALUE);
    case 'stddev': {
      const squares = total(numbers.map((n) => n * n));
      return Math.sqrt(squares / numbers.length - (sum * sum) / numbers.length / numbers.length);
    }
    default:
      return name satisfies never;
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0);
}

/** P-4. */
function concat(value: JavaData, args: readonly JavaData[]): string {
  const strings = value instanceof JavaList ? value.items.filter((item) => typeof item === 'string') : [];
  return [...strings, ...args.filter((arg) => arg !== null).map(toJavaString)].join('');
}

/** P-5: changes the document's own array. */
function append(value: JavaData, args: readonly JavaData[], context: ReadContext): JavaData {
  if (!(value instanceof JavaList)) return value;
  const target = context.mayChange ? value : new JavaList(value.type, [...value.items]);
  for (const arg of args) target.items.push(arg);
  return target;
}
