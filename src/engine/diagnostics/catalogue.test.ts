import { describe, expect, it } from 'vitest';
import { CATALOGUE } from './catalogue';

describe('the catalogue', () => {
  it.each(Object.entries(CATALOGUE))('%s has a stable code, a rule and an explanation', (code, entry) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect(entry.rule).toMatch(/^(SEL|PAR|TPL|VAR|VTL|JP|BIN|PRX|MOCK|ERR|LOG|MR|LIM)-\d+$/);
    expect(entry.explanation).toMatch(/^.{20,}[.)]$/s);
  });
});
