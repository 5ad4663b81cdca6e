import { jsonText } from '../../java/json-text';
import type { JavaValue } from '../../java/objects';

/** `compact` is what `$input.json` writes (7.1); `compactEscapeSlash`, with `\/`, is a printed JSONArray (7.2, PRT-6). */
export type JsonStyle = 'compact' | 'compactEscapeSlash';

/** JSON text as json-smart writes it, without blanks, members in the map's order. */
export function printJson(value: JavaValue, style: JsonStyle): string {
  return jsonText(value, style === 'compactEscapeSlash');
}
