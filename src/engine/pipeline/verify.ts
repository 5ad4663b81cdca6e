import type { BodyExpectation, Expectation } from '../model';
import { compilePattern, matchesWhole } from '../regex';
import type { Reply, Verification } from '../simulation';
import { sameHeader } from './header-list';

/** JSON text in one spelling: no blanks, members sorted, so that equal documents give equal text. */
function canonical(text: string): string | undefined {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, sorted(item)]),
  );
}

function bodyHolds(expected: BodyExpectation, text: string): boolean {
  switch (expected.match) {
    case 'exact':
      return expected.value === text;
    case 'json': {
      const wanted = canonical(expected.value);
      return wanted !== undefined && wanted === canonical(text);
    }
    case 'regex': {
      const compiled = compilePattern(expected.value);
      const match = compiled.ok ? matchesWhole(compiled.pattern, text) : null;
      return match !== null && match !== 'exhausted';
    }
    default:
      return expected.match satisfies never;
  }
}

/** Compares a reply with what a scenario pinned; members that are absent are not checked. */
export function verify(expected: Expectation, reply: Reply): Verification {
  const failures: Verification['failures'] = [];
  if (expected.statusCode !== undefined && expected.statusCode !== reply.statusCode)
    failures.push({ what: 'statusCode', expected: String(expected.statusCode), actual: String(reply.statusCode) });
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    const values = reply.headers.filter((header) => sameHeader(header.name, name)).map((header) => header.value);
    if (!values.includes(value) && (values.length < 2 || values.join(',') !== value))
      failures.push({
        what: 'header',
        expected: `${name}: ${value}`,
        actual: values.length === 0 ? `${name} is missing` : `${name}: ${values.join(',')}`,
      });
  }
  const text = reply.text ?? '';
  if (expected.body !== undefined && !bodyHolds(expected.body, text))
    failures.push({ what: 'body', expected: expected.body.value, actual: text });
  return { holds: failures.length === 0, failures };
}
