import { renderTemplate } from '../../engine';
import type { Call } from './odd-calls';

/**
 * What Java's method prints for the same call; `list`: its elements as a list, for Java arrays have no text of their
 * own. Empty where it prints nothing or Java has no such method; undefined where it fails.
 */
export function javaAnswer({ property, context, params }: Call, list: boolean): string | undefined {
  if (!/^[A-Za-z]\w*$/.test(property)) return undefined;
  const variables: Record<string, unknown> = { on: context };
  params.forEach((value, index) => {
    variables[`a${index}`] = value;
  });
  const call = `$on.${property}(${params.map((_, index) => `$a${index}`).join(', ')})`;
  const template = list ? `[#foreach($each in ${call})$!each#if($foreach.hasNext), #end#end]` : call;
  const result = renderTemplate(template, { variables: JSON.stringify(variables), builtins: false });
  return 'error' in result ? undefined : result.output;
}
