import type { JavaValue } from '../java';
import type { TypeModel } from '../java/type-model';
import { ModelledObject, objectModel } from './builtins/modelled-object';
import type { LineColumn } from './position';

const CLASS = 'org.apache.velocity.runtime.directive.Scope$Info';

const model: TypeModel = objectModel(
  CLASS,
  isLoopInfo,
  'getName:>S getType:>S getDepth:>i getTemplate:>S getLine:>i getColumn:>i',
  {
    'getName/': () => 'foreach',
    'getType/': () => 'block',
    'getDepth/': (self) => self.depth,
    'getTemplate/': () => 'template',
    'getLine/': (self) => self.position.line,
    'getColumn/': (self) => self.position.column,
  },
);

function isLoopInfo(value: JavaValue): value is LoopInfo {
  return value instanceof LoopInfo;
}

/** `$foreach.info` (FOR-6). */
export class LoopInfo extends ModelledObject {
  readonly className = CLASS;
  protected readonly model = model;

  constructor(
    readonly position: LineColumn,
    /** 1 for an outermost loop. */
    readonly depth: number,
  ) {
    super();
  }

  override toJavaString(): string {
    const depth = this.depth > 1 ? ` depth:${this.depth}` : '';
    return `#foreach[type:block${depth} template:template line:${this.position.line} column:${this.position.column}]`;
  }
}
