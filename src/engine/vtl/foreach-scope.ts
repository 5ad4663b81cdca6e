import { callMethod, JavaMap, type JavaValue, type Outcome, toJavaString } from '../java';
import type { TypeModel } from '../java/type-model';
import type { DirectiveNode } from './ast';
import { ModelledObject, objectModel } from './builtins/modelled-object';
import { LoopInfo } from './loop-info';
import type { LineColumn } from './position';

const CLASS = 'org.apache.velocity.runtime.directive.ForeachScope';

const model: TypeModel = objectModel(
  CLASS,
  isForeachScope,
  `getIndex:>i getCount:>i hasNext:>z getHasNext:>z isFirst:>z getFirst:>z isLast:>z getLast:>z
  get:O>O getTopmost:>O getParent:>O getReplaced:>O getInfo:>O`,
  {
    'getIndex/': (self) => self.index,
    'getCount/': (self) => self.index + 1,
    'hasNext/': (self) => self.hasNext,
    'getHasNext/': (self) => self.hasNext,
    'isFirst/': (self) => self.index < 1,
    'getFirst/': (self) => self.index < 1,
    'isLast/': (self) => !self.hasNext,
    'getLast/': (self) => !self.hasNext,
    'get/O': (self, key) => self.get(key),
    'getTopmost/': (self) => self.topmost(),
    'getParent/': (self) => self.parent,
    'getReplaced/': (self) => self.topmost().replaced,
    'getInfo/': (self) => new LoopInfo(self.position(), self.nesting()),
  },
);

function isForeachScope(value: JavaValue): value is ForeachScope {
  return value instanceof ForeachScope;
}

/** `$foreach` (FOR-6): counters, the enclosing loops, and a map of the template's own. */
export class ForeachScope extends ModelledObject {
  readonly className = CLASS;
  protected readonly model = model;
  /** Made when first needed: most loops store nothing. */
  #stored: JavaMap<JavaValue> | null = null;
  index = -1;
  hasNext = false;

  constructor(
    readonly owner: DirectiveNode,
    /** The scope of the enclosing loop. */
    readonly parent: ForeachScope | null,
    /** What `$foreach` held when it was not a scope. */
    readonly replaced: JavaValue,
    /** Where the directive stands. */
    readonly position: () => LineColumn,
  ) {
    super();
  }

  override getProperty(name: string): JavaValue | undefined {
    switch (name) {
      case 'index':
        return this.index;
      case 'count':
        return this.index + 1;
      case 'hasNext':
        return this.hasNext;
      case 'first':
        return this.index < 1;
      case 'last':
        return !this.hasNext;
      default: {
        const getter = super.getProperty(name);
        return getter === undefined ? this.get(name) : getter;
      }
    }
  }

  /** A stored value; the enclosing scopes are asked next. */
  get(key: JavaValue): JavaValue {
    for (let scope: ForeachScope | null = this; scope !== null; scope = scope.parent) {
      const value = scope.#stored?.get(key) ?? null;
      if (value !== null) return value;
    }
    return null;
  }

  put(name: string, value: JavaValue): void {
    this.#storage().put(name, value);
  }

  override call(name: string, args: readonly JavaValue[]): Outcome {
    return model.table.has(name) ? super.call(name, args) : callMethod(this.#storage(), name, args);
  }

  override toJavaString(): string {
    return toJavaString(this.#storage());
  }

  #storage(): JavaMap<JavaValue> {
    this.#stored ??= new JavaMap<JavaValue>('HashMap');
    return this.#stored;
  }

  topmost(): ForeachScope {
    let scope: ForeachScope = this;
    while (scope.parent !== null) scope = scope.parent;
    return scope;
  }

  /** 1 for an outermost loop. */
  nesting(): number {
    let depth = 1;
    for (let scope = this.parent; scope !== null; scope = scope.parent) depth++;
    return depth;
  }
}
