export { type ArithmeticOperator, type ArithmeticResult, arithmetic } from './arithmetic';
export { type JavaData, JavaList, JavaMap } from './collections';
export { type MethodInfo, methodsOf, methodsOfType } from './completion';
export { javaEquals, looseEquals } from './equality';
export { javaHashCode } from './hash-code';
export { entriesOf } from './hash-order';
export { type Iteration, iterate } from './iterate';
export { fixedIterator } from './iterators';
export { jsonText } from './json-text';
export { callMethod, getIndex, getProperty, setIndex, setProperty } from './members';
export { bigDecimalToString, doubleToString, floatToString } from './number-format';
export { compareNumbers, comparisonFailure, isNumber } from './numbers';
export {
  type HostObject,
  JavaArray,
  JavaClass,
  JavaEntry,
  JavaIterator,
  type JavaObject,
  JavaOpaque,
  JavaOptional,
  JavaStream,
  JavaSubList,
  type JavaValue,
  JavaView,
} from './objects';
export type { Outcome } from './outcome';
export { printed, toJavaString } from './print';
export { className } from './type-name';
export {
  JavaBigDecimal,
  JavaBigInteger,
  JavaByte,
  JavaChar,
  JavaDouble,
  JavaFloat,
  JavaLong,
  type JavaNumber,
  JavaShort,
} from './values';
