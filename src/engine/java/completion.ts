import { METHOD_DOCS } from './method-docs';
import type { JavaValue } from './objects';
import { signatureText, typeName } from './signatures';
import type { TypeModel } from './type-model';
import { modelsOf, modelsOfType } from './type-registry';

/** A method as an editor offers it. */
export interface MethodInfo {
  readonly name: string;
  /** `substring(int)`, `substring(int, int)` … */
  readonly signatures: readonly string[];
  /** Type of the result; `void` prints nothing. */
  readonly returns: string;
  /** One line; empty where the name says it all. */
  readonly doc: string;
}

/** The methods that a value offers, by name; host objects describe themselves elsewhere. */
export function methodsOf(value: Exclude<JavaValue, null>): MethodInfo[] {
  return methodsIn(modelsOf(value));
}

/** The same for a value of which only the simple name of its class is known, such as `TraceValue.type`. */
export function methodsOfType(simpleName: string): MethodInfo[] {
  return methodsIn(modelsOfType(simpleName));
}

function methodsIn(models: readonly TypeModel[]): MethodInfo[] {
  const methods = new Map<string, MethodInfo>();
  for (const { table } of models) {
    for (const [name, overloads] of table) {
      if (methods.has(name)) continue;
      methods.set(name, {
        name,
        signatures: overloads.map(signatureText),
        returns: typeName(overloads[0]?.returns ?? 'v'),
        doc: METHOD_DOCS.get(name) ?? '',
      });
    }
  }
  return [...methods.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
