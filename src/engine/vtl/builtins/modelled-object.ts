import { type HostObject, JavaClass, type JavaValue, type Outcome } from '../../java';
import { JavaException } from '../../java/outcome';
import { signatureTable } from '../../java/signatures';
import { type TypeModel, typeModel } from '../../java/type-model';

/** Methods that every Java object has. */
const OBJECT_METHODS = 'toString:>S hashCode:>i equals:O>z getClass:>P';

/** An object of the host whose methods are given as signatures and implementations. */
export abstract class ModelledObject implements HostObject {
  readonly type = 'host';
  abstract readonly className: string;
  protected abstract readonly model: TypeModel;

  /** A getter without parameters, the name's first letter as it is or with its case turned (EVAL-10). */
  getProperty(name: string): JavaValue | undefined {
    const first = name.charAt(0);
    const upper = first.toUpperCase();
    const turned = (first === upper ? first.toLowerCase() : upper) + name.slice(1);
    for (const method of [`get${name}`, `get${turned}`]) {
      if (!this.model.table.get(method)?.some(({ params }) => params.length === 0)) continue;
      const outcome = this.model.call(this, method, []);
      if (outcome.kind === 'value') return outcome.value;
    }
    return undefined;
  }

  call(name: string, args: readonly JavaValue[]): Outcome {
    return this.model.call(this, name, args);
  }

  toJavaString(): string | null {
    return `${this.className}@0`;
  }
}

/** A model of `methods`, written as in `java/signatures`, with Object's own methods. */
export function objectModel<T extends ModelledObject>(
  className: string,
  isSelf: (value: JavaValue) => value is T,
  methods: string,
  implementations: Readonly<Record<string, (self: T, argument: JavaValue) => JavaValue>>,
): TypeModel {
  const bound = Object.fromEntries(
    Object.entries(implementations).map(([key, method]) => [
      key,
      (self: T, args: { value(index: number): JavaValue }) => method(self, key.endsWith('/') ? null : args.value(0)),
    ]),
  );
  return typeModel<T>(className, isSelf, signatureTable(methods, OBJECT_METHODS), {
    'getClass/': (self) => new JavaClass(self.className),
    'toString/': (self) => self.toJavaString(),
    'equals/O': (self, args) => args.value(0) === self,
    ...bound,
  });
}

/** The text that a method takes as its argument; Java's null throws. */
export function textArgument(value: JavaValue): string {
  if (typeof value === 'string') return value;
  throw new JavaException('java.lang.NullPointerException', '');
}
