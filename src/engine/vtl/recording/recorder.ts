import { className, type JavaValue, type Outcome } from '../../java';
import type {
  BinaryNode,
  Branch,
  DirectiveNode,
  Expression,
  PathPart,
  Range,
  ReferenceNode,
  SetNode,
  Statement,
  Template,
} from '../ast';
import { assignedName } from '../parse-reference';
import type { BodyLocation, StepKind, TemplateTrace, TraceSpan, TraceStep, TraceValue } from '../trace';
import { Coverage } from './coverage';
import { Findings } from './findings';
import { Origins } from './origins';
import { checkOverride } from './override-findings';
import { previewOf, simpleName } from './preview';
import { textFinding } from './text-findings';
import { Variables } from './variables';

const MAX_SPANS = 200_000;

/** The directive or condition in front of a block. */
function header(node: Range, block: Range | null): Range {
  return { start: node.start, end: block === null ? node.end : block.start };
}

function rangeOf(node: ReferenceNode): Range {
  return { start: node.dollar, end: node.end };
}

/** Listens to a run and builds its trace. It never changes a value. */
export class Recorder {
  readonly #spans: TraceSpan[] = [];
  readonly #steps: TraceStep[] = [];
  readonly #values: TraceValue[] = [];
  readonly #findings = new Findings();
  readonly #coverage = new Coverage();
  readonly #origins = new Origins();
  readonly #variables = new Variables();
  readonly #overrides = new Set<string>();
  readonly #loops: (((index: number) => BodyLocation | null) | null)[] = [];
  #iteration: readonly number[] = [];
  #outLength = 0;
  #lastChar = '';
  #truncated = false;
  /** A method or assignment may have changed a list or map. */
  #mutated = false;
  #missing: PathPart | null = null;
  #resolved: { node: ReferenceNode; value: JavaValue } | null = null;

  constructor(
    readonly ast: Template,
    readonly maxSteps: number,
    readonly silent: ReadonlySet<JavaValue>,
  ) {}

  visit(node: Statement): void {
    this.#coverage.visit(node);
  }

  /** `text` is printed at `outStart` of the output. */
  print(outStart: number, text: string, range: Range): void {
    this.#outLength = outStart + text.length;
    const resolved = this.#resolved?.node === range ? this.#resolved : null;
    if (resolved !== null) textFinding(this.#findings, rangeOf(resolved.node), resolved.value, text, this.#lastChar);
    this.#lastChar = text.slice(-1);
    if (this.#spans.length >= MAX_SPANS) {
      this.#truncated = true;
      return;
    }
    const span: TraceSpan = {
      outStart,
      outEnd: this.#outLength,
      srcStart: resolved === null ? range.start : resolved.node.dollar,
      srcEnd: range.end,
      step: this.#steps.length,
    };
    const location = resolved === null ? null : this.#origins.last;
    if (location !== null) span.origin = { location };
    this.#spans.push(span);
  }

  begin(node: ReferenceNode, value: JavaValue): void {
    this.#origins.begin(node.name, value);
  }

  follow(part: PathPart, target: JavaValue, args: readonly JavaValue[], value: JavaValue): void {
    if (part.type === 'method') this.#mutated = true;
    this.#origins.follow(part, target, args, value);
  }

  /** The value has no such member. */
  missing(
    node: ReferenceNode,
    part: PathPart,
    target: Exclude<JavaValue, null>,
    outcome: Extract<Outcome, { kind: 'missing' | 'unsupported' }>,
  ): void {
    this.#missing = part;
    const type = simpleName(className(target));
    const range = { start: node.dollar, end: part.end };
    if (outcome.kind === 'unsupported') this.#findings.add('unsupportedMethod', range, outcome.what, target);
    else if (part.type === 'method') {
      const code = outcome.known ? 'wrongArguments' : 'unknownMethod';
      this.#findings.add(code, range, `${type}.${part.name}`, target);
    } else if (part.type === 'property') this.#findings.add('unknownProperty', range, `${type}.${part.name}`, target);
    else this.#findings.add('wrongArguments', range, `${type}[…]`, target);
  }

  /** The reference becomes "" at `part`, or because its variable is undefined. */
  empty(node: ReferenceNode, part: PathPart | null, target: JavaValue): void {
    if (part !== null && part === this.#missing) return;
    const range = { start: node.dollar, end: part === null ? node.nameEnd : part.end };
    const detail =
      part === null ? `$${node.name} is not defined` : `${part.type === 'index' ? '[…]' : part.name} is null`;
    if (part === null) this.#findings.add('emptyReference', range, detail);
    else this.#findings.add('emptyReference', range, detail, target);
  }

  end(node: ReferenceNode, value: JavaValue, empty: boolean): void {
    this.#origins.end(empty);
    this.#resolved = { node, value };
    if (this.silent.has(value)) this.#findings.add('nestedContextMap', rangeOf(node), node.source);
    if (this.#values.length >= this.maxSteps * 4) {
      this.#truncated = true;
      return;
    }
    this.#values.push({
      range: rangeOf(node),
      step: this.#steps.length,
      iteration: this.#iteration,
      ...previewOf(value),
    });
  }

  assign(name: string, value: JavaValue): void {
    this.#origins.assign(name, value);
    this.#variables.assign(name, value);
  }

  /** A reference was printed. */
  printed(node: ReferenceNode): void {
    this.#step(node.path.some((part) => part.type === 'method') ? 'call' : 'print', rangeOf(node));
  }

  set(node: SetNode, value: JavaValue, source: BodyLocation | null): void {
    const { target } = node;
    if (value === null) this.#findings.add('setNull', node, node.value.source);
    else if (target.path.length > 0) {
      this.#mutated = true;
      checkOverride(this.#findings, this.#overrides, node, value);
    } else if (source !== null) this.#origins.assign(assignedName(target), value, source);
    this.#step('set', node);
  }

  /** Where the value of an expression comes from, when it is a plain reference just evaluated. */
  sourceOf(expression: Expression): BodyLocation | null {
    return expression.type === 'reference' ? this.#origins.last : null;
  }

  lost(target: ReferenceNode, owner: JavaValue): void {
    const type = owner === null ? 'null' : simpleName(className(owner));
    this.#findings.add(
      'setIgnored',
      rangeOf(target),
      `${target.source} cannot be assigned: the value before is ${type}`,
      owner,
    );
  }

  branch(branch: Branch, truth: boolean): void {
    this.#coverage.visit(branch);
    if (branch.condition !== null) this.#step('if', header(branch, branch.body), truth);
  }

  /** A directive that prints its own text, or a macro definition. */
  literal(node: DirectiveNode): void {
    if (node.name === 'macro') this.#findings.add('macroIgnored', header(node, node.block), node.args[0]?.source ?? '');
    if (node.name !== null) return;
    this.#findings.add('unknownDirective', header(node, node.block), node.word);
    this.#step('echo', node);
  }

  define(node: DirectiveNode): void {
    this.#step('define', header(node, node.block));
  }

  leave(node: DirectiveNode, kind: 'break' | 'stop'): void {
    this.#step(kind, node);
  }

  division(node: BinaryNode, left: JavaValue, right: JavaValue): void {
    this.#findings.add('integerDivision', node, `${previewOf(left).preview} / ${previewOf(right).preview}`);
  }

  loop(node: DirectiveNode, third: Expression | undefined, source: JavaValue, iterates: boolean): void {
    if (iterates) {
      this.#loops.push(this.#origins.elements(source));
      this.#iteration = [...this.#iteration, -1];
      return;
    }
    if (third !== undefined) this.#findings.add('notIterable', third, third.source, source);
    this.#step('foreachEnd', header(node, node.block));
  }

  round(node: DirectiveNode, name: string, item: JavaValue, index: number): void {
    this.#origins.element(name, item, this.#loops.at(-1)?.(index) ?? null);
    this.#variables.assign(name, item);
    this.#iteration = [...this.#iteration.slice(0, -1), index];
    this.#step('foreach', header(node, node.block));
  }

  limited(node: DirectiveNode, rounds: number): void {
    this.#findings.add('foreachLimit', header(node, node.block), `${rounds} rounds`);
  }

  endLoop(node: DirectiveNode): void {
    this.#loops.pop();
    this.#iteration = this.#iteration.slice(0, -1);
    this.#step('foreachEnd', header(node, node.block));
  }

  /** The finished trace. `output` is the text printed, also where the run failed. */
  finish(output: string): TemplateTrace {
    const end = this.ast.source.length;
    this.#steps.push({
      index: this.#steps.length,
      kind: 'end',
      range: { start: end, end },
      outLength: output.length,
      iteration: [],
      assigned: [...this.#variables.take().filter(({ preview }) => preview === null), ...this.#variables.all()],
    });
    return {
      output,
      spans: this.#spans,
      steps: this.#steps,
      values: this.#values,
      ...this.#coverage.ranges(this.ast.body),
      findings: this.#findings.list(),
      truncated: this.#truncated,
    };
  }

  #step(kind: StepKind, { start, end }: Range, condition?: boolean): void {
    if (this.#steps.length >= this.maxSteps) {
      this.#variables.close();
      this.#truncated = true;
      return;
    }
    if (this.#mutated) this.#variables.refresh();
    this.#mutated = false;
    const assigned = this.#variables.take();
    const step: TraceStep = {
      index: this.#steps.length,
      kind,
      range: { start, end },
      outLength: this.#outLength,
      iteration: this.#iteration,
    };
    if (assigned.length > 0) step.assigned = assigned;
    if (condition !== undefined) step.condition = condition;
    this.#steps.push(step);
  }
}
