import { JavaMap, type JavaValue } from '../../java';
import type { InputObject } from './input-object';
import { UtilObject } from './util-object';

/** Parameters of the method request, by name. */
export interface TemplateParams {
  path?: Readonly<Record<string, string>>;
  querystring?: Readonly<Record<string, string>>;
  header?: Readonly<Record<string, string>>;
}

/** The variables that every mapping template sees (VAR-1 … VAR-20). */
export function addBuiltins(
  variables: Map<string, JavaValue>,
  input: InputObject,
  context: JavaMap<JavaValue>,
  stageVariables: Readonly<Record<string, string>>,
): void {
  variables.set('input', input);
  variables.set('util', new UtilObject());
  variables.set('context', context);
  variables.set('stageVariables', textMap(stageVariables));
}

/** The map that `$input.params()` answers (VAR-3). */
export function requestParameters(params: TemplateParams): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  map.put('path', textMap(params.path ?? {}));
  map.put('querystring', textMap(params.querystring ?? {}));
  map.put('header', textMap(params.header ?? {}));
  return map;
}

function textMap(values: Readonly<Record<string, string>>): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  for (const [name, value] of Object.entries(values)) map.put(name, value);
  return map;
}
