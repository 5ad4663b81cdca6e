export { type ArithmeticOperator, type ArithmeticResult, arithmetic } from './arithmetic';
export { type JavaData, JavaList, JavaMap } from './collections';
export { type MethodInfo, methodsOf, methodsOfType } from './completion';
export { looseEquals } from './equality';
export { entriesOf } from './hash-order';
export { type Iteration, iterate } from './iterate';
export { jsonText } from './json-text';
export { callMethod, getIndex, getProperty, setIndex, setProperty } from './members';
export { compareNumbers, comparisonFailure, isNumber } from './numbers';
export {
  type HostObject,
  JavaClass,
  JavaEntry,
  type JavaObject,
  JavaSubList,
  type JavaValue,
  JavaView,
} from './objects';
export type { Outcome } from './outcome';
export { printed, toJavaString } from './print';
export { className } from './type-name';
export {
  JavaBigInteger,
  JavaDouble,
  JavaLong,
  type JavaNumber,
} from './values';
