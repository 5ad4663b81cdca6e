import type { JavaValue } from '../java';
import type { TypeModel } from '../java/type-model';
import type { Block } from './ast';
import { ModelledObject, objectModel } from './builtins/modelled-object';
import { renderBlock } from './render-statement';
import type { Run } from './run';
import { BreakSignal } from './signals';

/** A third rendering of the same block inside itself is refused (DEF-3). */
const MAX_RECURSION = 2;

const CLASS = 'org.apache.velocity.runtime.directive.Block$Reference';
const model: TypeModel = objectModel(CLASS, isDefinedBlock, '', {});

function isDefinedBlock(value: JavaValue): value is DefinedBlock {
  return value instanceof DefinedBlock;
}

/** The live block that `#define` stores in a variable (DEF-1, DEF-2; VTL-15). */
export class DefinedBlock extends ModelledObject {
  readonly className = CLASS;
  protected readonly model = model;
  #depth = 0;

  constructor(
    readonly run: Run,
    readonly block: Block,
  ) {
    super();
  }

  /** Prints the block; false where it is too deep inside itself. `#break` in it ends it (FOR-7). */
  render(): boolean {
    if (this.#depth >= MAX_RECURSION) return false;
    this.#depth++;
    try {
      this.run.nest(this.block, () => renderBlock(this.run, this.block));
    } catch (signal) {
      if (!(signal instanceof BreakSignal) || signal.target !== null) throw signal;
    } finally {
      this.#depth--;
    }
    return true;
  }

  override toJavaString(): string | null {
    let rendered = false;
    const text = this.run.capture(this.block, () => {
      rendered = this.render();
    });
    return rendered ? text : null;
  }
}
