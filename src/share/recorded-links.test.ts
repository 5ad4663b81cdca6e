import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLink } from './link';

interface RecordedLink {
  title: string;
  fragment: string;
  document: unknown;
  view: unknown;
}

function recorded(file: string): RecordedLink[] {
  return JSON.parse(readFileSync(new URL(`../../e2e/links/${file}`, import.meta.url), 'utf8'));
}

describe('links of format 1 open for ever', () => {
  it.each(recorded('v1.json'))('$title', ({ fragment, document, view }) => {
    expect(openLink(fragment)).toEqual({ ok: true, document, view });
  });
});
