import type { Arguments } from '../arguments';
import { javaEquals } from '../equality';
import { javaHashCode } from '../hash-code';
import { JavaClass, type JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { stringOf } from '../print';
import type { Implementations } from '../type-model';
import { className } from '../type-name';

function notOwner(): never {
  throw new JavaException('java.lang.IllegalMonitorStateException', 'current thread is not owner');
}

function waitFor(_: unknown, args: Arguments): never {
  if (args.long(0) < 0n || args.long(1) < 0n || args.long(1) > 999_999n)
    throw new JavaException('java.lang.IllegalArgumentException', 'timeout value is negative');
  return notOwner();
}

/** What every object can do (java.lang.Object). */
export const OBJECT_METHODS: Implementations<Exclude<JavaValue, null>> = {
  'equals/O': (self, args) => javaEquals(self, args.value(0)),
  'getClass/': (self) => new JavaClass(className(self)),
  'hashCode/': (self) => javaHashCode(self),
  'toString/': (self) => stringOf(self),
  'notify/': notOwner,
  'notifyAll/': notOwner,
  'wait/': notOwner,
  'wait/j': waitFor,
  'wait/ji': waitFor,
};
