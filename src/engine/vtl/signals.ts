import type { DirectiveNode, Range } from './ast';

/** `#break` on its way to the construct it leaves: the nearest, or the loop of `target` (FOR-7, VTL-14). */
export class BreakSignal {
  constructor(readonly target: DirectiveNode | null) {}
}

/** `#stop` on its way to the end of the template (FOR-7, VTL-14). */
export class StopSignal {}

/** A failure while rendering (ERR-1, ERR-6), or a limit that was reached. */
export class RenderFailure {
  constructor(
    readonly message: string,
    readonly range: Range,
  ) {}
}
