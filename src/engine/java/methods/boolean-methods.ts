import type { Implementations } from '../type-model';
import { dynamicConstant } from './dynamic-constant';
import { compareNaturally } from './natural-order';

function parse(text: unknown): boolean {
  return typeof text === 'string' && text.toLowerCase() === 'true';
}

/** java.lang.Boolean. System properties are unknown, so `getBoolean` answers false. */
export const BOOLEAN_METHODS: Implementations<boolean> = {
  'booleanValue/': (self) => self,
  'compareTo/Z': (self, args) => compareNaturally(self, args.value(0)),
  'compareTo/O': (self, args) => compareNaturally(self, args.value(0)),
  'compare/zz': (_, args) => Number(args.boolean(0)) - Number(args.boolean(1)),
  'hashCode/z': (_, args) => (args.boolean(0) ? 1231 : 1237),
  'logicalAnd/zz': (_, args) => args.boolean(0) && args.boolean(1),
  'logicalOr/zz': (_, args) => args.boolean(0) || args.boolean(1),
  'logicalXor/zz': (_, args) => args.boolean(0) !== args.boolean(1),
  'parseBoolean/S': (_, args) => parse(args.value(0)),
  'getBoolean/S': () => false,
  'toString/z': (_, args) => String(args.boolean(0)),
  'valueOf/z': (_, args) => args.boolean(0),
  'valueOf/S': (_, args) => parse(args.value(0)),
  'describeConstable/': (self) =>
    dynamicConstant(`getStaticFinal(${self ? 'TRUE' : 'FALSE'}/ClassDesc[Boolean])Boolean`),
};
