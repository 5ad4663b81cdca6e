import type { Block, Branch, Range, Statement } from '../ast';

/** What ran and what never did. */
export class Coverage {
  readonly #ran = new Set<Statement | Branch>();

  visit(node: Statement | Branch): void {
    this.#ran.add(node);
  }

  /** Ranges in the order of the template; neighbours are joined. */
  ranges(body: Block): { executed: Range[]; skipped: Range[] } {
    const executed: Range[] = [];
    const skipped: Range[] = [];
    this.#block(body, executed, skipped);
    return { executed, skipped };
  }

  #block(block: Block, executed: Range[], skipped: Range[]): void {
    for (const statement of block.statements) {
      if (!this.#ran.has(statement)) join(skipped, statement.start, statement.end);
      else if (statement.type === 'if') this.#branches(statement.branches, statement, executed, skipped);
      else if (statement.type === 'directive' && statement.block !== null) {
        this.#inner(statement.block, statement, executed, skipped);
      } else join(executed, statement.start, statement.end);
    }
  }

  #inner(block: Block, outer: Range, executed: Range[], skipped: Range[]): void {
    join(executed, outer.start, block.start);
    this.#block(block, executed, skipped);
    join(executed, block.end, outer.end);
  }

  #branches(branches: readonly Branch[], outer: Range, executed: Range[], skipped: Range[]): void {
    let at = outer.start;
    for (const branch of branches) {
      if (this.#ran.has(branch)) {
        join(executed, at, branch.body.start);
        this.#block(branch.body, executed, skipped);
      } else join(skipped, branch.start, branch.end);
      at = branch.end;
    }
    join(executed, at, outer.end);
  }
}

function join(ranges: Range[], start: number, end: number): void {
  if (start >= end) return;
  const last = ranges.at(-1);
  if (last?.end === start) last.end = end;
  else ranges.push({ start, end });
}
