import { closeOf } from '../text/balance';
import { isObject, type JsonValue, readJson } from './body-value';
import { element, followPath, member } from './json-path-prefix';

/** Variables that are made from each other are followed this far. */
const DEEPEST = 12;

const ROOT = /^\$!?\{?([A-Za-z_][\w-]*)/;
const MEMBER = /\.([A-Za-z][\w-]*)(\(?)/y;
const MADE = /#(?:(set) *\(\s*\$([A-Za-z_][\w-]*)\s*=|(foreach)\s*\(\s*\$!?\{?([A-Za-z_][\w-]*)\}?\s+in\s)\s*/g;

/**
 * What a reference such as `$item.tags[0]` stands for, read off the template before `offset` and the body, without
 * running anything: `$input.path`, `parseJson`, members, indexes, `#set` and the first round of `#foreach`.
 */
export function resolveReference(
  reference: string,
  template: string,
  offset: number,
  body: JsonValue,
  depth = 0,
): JsonValue | undefined {
  const root = ROOT.exec(reference);
  if (!root || depth > DEEPEST) return undefined;
  const name = root[1] ?? '';
  let at = root[0].length;
  let value: JsonValue | undefined;
  const again = (inner: string, from = offset) => resolveReference(inner.trim(), template, from, body, depth + 1);
  if (name === 'input' || name === 'util') {
    const call = callFrom(reference, at);
    if (!call) return undefined;
    value =
      name === 'input'
        ? inputValue(call.name, call.argument, body)
        : call.name === 'parseJson'
          ? parsed(again(call.argument))
          : undefined;
    at = call.end;
  } else {
    const made = lastMaking(template, offset, name);
    if (!made) return undefined;
    value = again(made.from, made.at);
    if (made.loop && value !== undefined) value = firstOf(value);
  }
  while (at < reference.length && value !== undefined) {
    const end = reference.charAt(at) === '[' ? closeOf(reference, at) : undefined;
    if (end !== undefined) {
      value = pick(value, reference.slice(at + 1, end - 1));
      at = end;
      continue;
    }
    const call = callFrom(reference, at);
    if (!call) return reference.slice(at) === '}' ? value : undefined;
    value = call.called ? (call.name === 'get' ? pick(value, call.argument) : undefined) : member(value, call.name);
    at = call.end;
  }
  return value;
}

function callFrom(text: string, at: number): { name: string; called: boolean; argument: string; end: number } | null {
  MEMBER.lastIndex = at;
  const found = MEMBER.exec(text);
  if (!found) return null;
  const name = found[1] ?? '';
  if (found[2] === '') return { name, called: false, argument: '', end: MEMBER.lastIndex };
  const end = closeOf(text, MEMBER.lastIndex - 1);
  return end === undefined ? null : { name, called: true, argument: text.slice(MEMBER.lastIndex, end - 1), end };
}

function inputValue(method: string, argument: string, body: JsonValue): JsonValue | undefined {
  const path = quoted(argument);
  if (path === undefined) return undefined;
  const value = followPath(body, path);
  if (method === 'path') return value;
  return method === 'json' && value !== undefined ? JSON.stringify(value) : undefined;
}

function parsed(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'string' ? readJson(value) : value;
}

function pick(value: JsonValue, argument: string): JsonValue | undefined {
  const key = quoted(argument);
  if (key !== undefined) return member(value, key);
  return /^\s*\d+\s*$/.test(argument) ? element(value, Number(argument)) : firstOf(value);
}

function firstOf(value: JsonValue): JsonValue | undefined {
  return Array.isArray(value) ? value[0] : isObject(value) ? Object.values(value)[0] : undefined;
}

function quoted(text: string): string | undefined {
  return /^\s*(?:'([^']*)'|"([^"$#]*)")\s*$/
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
}

/** The last `#set` or `#foreach` before an offset that makes a variable, with the text it is made from. */
function lastMaking(
  template: string,
  offset: number,
  name: string,
): { from: string; at: number; loop: boolean } | null {
  let last: RegExpExecArray | null = null;
  for (const match of template.slice(0, offset).matchAll(MADE)) {
    if ((match[2] ?? match[4]) === name) last = match;
  }
  const end = last && closeOf(template, template.indexOf('(', last.index));
  if (!last || !end) return null;
  return {
    from: template.slice(last.index + last[0].length, end - 1),
    at: last.index,
    loop: last[3] !== undefined,
  };
}
