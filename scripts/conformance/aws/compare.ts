import { canonical, isObject } from '../json-value';

const PLACEHOLDER = /<[^<>]+>/;
const STAMP = 'DDD MMM dd hh:mm:ss UTC yyyy';
const STAMP_PATTERN = '[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d:\\d\\d UTC \\d{4}';

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether a text equals a recorded one in which `<name>` stands for anything that the recording hid. */
function matchesRecorded(expected: string, actual: string): boolean {
  if (expected === actual || expected === '*' || /^<[^<>]+>$/.test(actual)) return true;
  if (!PLACEHOLDER.test(expected) && !expected.includes(STAMP) && !expected.includes('Day, dd MMM')) return false;
  const parts = expected
    .split(PLACEHOLDER)
    .map((part) =>
      escaped(part)
        .replaceAll(STAMP, STAMP_PATTERN)
        .replaceAll('Day, dd MMM yyyy hh:mm:ss GMT', '[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [\\d:]+ GMT'),
    );
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(actual);
}

function sameJson(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'string') return typeof actual === 'string' && matchesRecorded(expected, actual);
  if (Array.isArray(expected))
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => sameJson(item, actual[index]))
    );
  if (!isObject(expected)) return canonical(expected) === canonical(actual);
  return (
    isObject(actual) &&
    Object.keys(actual).length === Object.keys(expected).length &&
    Object.entries(expected).every(([name, item]) => Object.hasOwn(actual, name) && sameJson(item, actual[name]))
  );
}

function insensitive(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  return Object.entries(value).find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];
}

function isCollapsed(expected: Record<string, unknown>): boolean {
  return typeof expected['compare'] === 'string' && expected['compare'].startsWith('collapse-whitespace');
}

const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function agreesOn(name: string, expected: unknown, actual: Record<string, unknown>, collapse: boolean): boolean {
  switch (name) {
    case 'compare':
    case 'notes':
      return true;
    case 'headers':
    case 'multiValueHeaders':
      return (
        isObject(expected) &&
        Object.entries(expected).every(([header, value]) => sameJson(value, insensitive(actual[name], header)))
      );
    case 'headersAbsent':
      return (
        Array.isArray(expected) &&
        expected.every((header) => insensitive(actual['headers'], String(header)) === undefined)
      );
    case 'body':
    case 'output': {
      const [left, right] = [expected, actual[name]];
      if (typeof left !== 'string' || typeof right !== 'string') return false;
      return collapse ? collapsed(left) === collapsed(right) : left === right;
    }
    default:
      return sameJson(expected, actual[name]);
  }
}

/** The members of a recorded answer that ours differs in. */
export function disagreements(expected: unknown, actual: Record<string, unknown>): string[] {
  if (!isObject(expected)) return ['expected'];
  const collapse = isCollapsed(expected);
  return Object.entries(expected)
    .filter(([name, value]) => !agreesOn(name, value, actual, collapse))
    .map(([name]) => name);
}

/** Our answer cut to the members that the recording has, hidden values left hidden where they fit. */
export function inFormOf(expected: unknown, actual: Record<string, unknown>): unknown {
  if (!isObject(expected)) return actual;
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => {
      if (name === 'compare') return [name, value];
      const text = actual[name];
      if ((name === 'body' || name === 'output') && isCollapsed(expected) && typeof text === 'string')
        return [name, collapsed(text)];
      if (name === 'headersAbsent')
        return [
          name,
          Array.isArray(value)
            ? value.filter((header) => insensitive(actual['headers'], String(header)) === undefined)
            : [],
        ];
      if (name === 'headers' || name === 'multiValueHeaders')
        return [
          name,
          Object.fromEntries(
            Object.entries(isObject(value) ? value : {}).map(([header, recorded]) => [
              header,
              shown(recorded, insensitive(actual[name], header)),
            ]),
          ),
        ];
      return [name, shown(value, actual[name])];
    }),
  );
}

/** A value as the recording writes it where the two agree, else our own. */
function shown(recorded: unknown, actual: unknown): unknown {
  if (Array.isArray(recorded) && Array.isArray(actual))
    return actual.map((item, index) => shown(recorded[index], item));
  if (isObject(recorded) && isObject(actual))
    return Object.fromEntries(Object.entries(actual).map(([name, item]) => [name, shown(recorded[name], item)]));
  return sameJson(recorded, actual) ? recorded : actual;
}
