import { JavaList, JavaMap, type JavaValue } from '../../java';
import type { Range } from '../ast';
import type { Findings } from './findings';

/** A quote that no backslash escapes, or a control character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings.
const BREAKS_A_STRING = /(?<!\\)(?:\\\\)*"|[\0-\x1f]/;

/** What may be wrong with the text that a reference printed after the character `before`. */
export function textFinding(findings: Findings, range: Range, value: JavaValue, text: string, before: string): void {
  if (value instanceof JavaMap || (value instanceof JavaList && value.type !== 'JSONArray')) {
    if (text !== '') findings.add('printedObject', range, value instanceof JavaMap ? 'a map' : 'a list', value);
    return;
  }
  if (typeof value !== 'string') return;
  if (text.includes("\\'")) findings.add('escapedQuote', range, "\\' is not JSON", value);
  if (before === '"' && BREAKS_A_STRING.test(text)) {
    findings.add('unescapedText', range, 'printed between quotes without $util.escapeJavaScript', value);
  }
}
