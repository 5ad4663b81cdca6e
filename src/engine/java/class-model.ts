import { OBJECT_METHODS } from './methods/object-methods';
import { JavaClass, type JavaValue } from './objects';
import { signatureTable } from './signatures';
import { CLASS_METHOD_NAMES } from './tables/class';
import { OBJECT } from './tables/text';
import { type Implementations, type TypeModel, typeModel } from './type-model';

/** What follows the last dot or dollar sign. */
function simpleName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
}

const CLASS_METHODS: Implementations<JavaClass> = {
  'getName/': (self) => self.name,
  'getSimpleName/': (self) => simpleName(self.name),
};
const named = typeModel(
  'Class',
  (value: JavaValue): value is JavaClass => value instanceof JavaClass,
  signatureTable('getName:>S getSimpleName:>S', OBJECT),
  OBJECT_METHODS,
  CLASS_METHODS,
);
const blocked = new Set(CLASS_METHOD_NAMES.trim().split(/\s+/));

/** java.lang.Class: it tells names, and nothing leads from it to other classes. */
export const CLASS_MODEL: TypeModel = {
  table: named.table,
  call(self, name, args) {
    if (named.table.has(name)) return named.call(self, name, args);
    return blocked.has(name) ? { kind: 'unsupported', what: `Class.${name}` } : { kind: 'missing', known: false };
  },
};
