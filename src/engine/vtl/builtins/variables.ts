import { givenTexts, isRecord } from '../../given';
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
  stageVariables: Readonly<Record<string, string>> | undefined,
): void {
  variables.set('input', input);
  variables.set('util', new UtilObject());
  variables.set('context', context);
  variables.set('stageVariables', textMap(stageVariables));
}

/** The map that `$input.params()` answers (VAR-3). */
export function requestParameters(params: TemplateParams | undefined): JavaMap<JavaValue> {
  const given: TemplateParams = isRecord(params) ? params : {};
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  for (const place of ['path', 'querystring', 'header'] as const) map.put(place, textMap(given[place]));
  return map;
}

/** Stage variables and parameters: text by name, an unset name reads empty (VAR-4, VAR-16). */
function textMap(values: Readonly<Record<string, string>> | undefined): JavaMap<JavaValue> {
  const map = new JavaMap<JavaValue>('LinkedHashMap');
  for (const [name, value] of Object.entries(givenTexts(values))) map.put(name, value);
  return map;
}
