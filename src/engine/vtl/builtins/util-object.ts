import type { JavaValue } from '../../java';
import { JavaException } from '../../java/outcome';
import type { TypeModel } from '../../java/type-model';
import { parseJson } from '../../json';
import { decodeBase64, encodeBase64 } from './base64';
import { escapeJavaScript } from './escape-javascript';
import { ModelledObject, objectModel, textArgument } from './modelled-object';
import { urlDecode, urlEncode } from './url-coding';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** The name in the recordings; AWS's own is not known. */
const CLASS = 'Oracle$Util';

const METHODS = 'escapeJavaScript:S>S parseJson:S>O urlEncode:S>S urlDecode:S>S base64Encode:S>S base64Decode:S>S';

const model: TypeModel = objectModel(CLASS, isUtil, METHODS, {
  'escapeJavaScript/S': (_, text) => (text === null ? null : escapeJavaScript(textArgument(text))),
  'parseJson/S': (_, text) => parse(textArgument(text)),
  'urlEncode/S': (_, text) => urlEncode(textArgument(text)),
  'urlDecode/S': (_, text) => urlDecode(textArgument(text)),
  'base64Encode/S': (_, text) => encodeBase64(encodeUtf8(textArgument(text))),
  'base64Decode/S': (_, text) => decodeUtf8(decodeBase64(textArgument(text))),
});

function isUtil(value: JavaValue): value is UtilObject {
  return value instanceof UtilObject;
}

/** `$util` (VAR-17 … VAR-20). */
export class UtilObject extends ModelledObject {
  readonly className = CLASS;
  protected readonly model = model;
}

/** Permissive JSON; text without quotes is itself (VAR-19). */
function parse(text: string): JavaValue {
  const parsed = parseJson(text);
  if (parsed.ok) return parsed.value;
  throw new JavaException('net.minidev.json.parser.ParseException', parsed.error.message);
}
