import { describe, expect, it } from 'vitest';
import { templateSignature } from './signature';

describe('templateSignature', () => {
  it('knows the built-in functions', () => {
    const text = '$util.urlEncode(';
    expect(templateSignature(text, text.length, null)?.signatures[0]).toMatchObject({
      label: 'urlEncode(text) → String',
      parameters: ['text'],
    });
  });

  it('knows common methods and the argument being typed', () => {
    const text = '$x.replaceAll("a", ';
    expect(templateSignature(text, text.length, null)).toMatchObject({ activeParameter: 1 });
  });

  it('is null for what it does not know', () => {
    expect(templateSignature('$x.foo(', 7, null)).toBeNull();
    expect(templateSignature('plain (', 7, null)).toBeNull();
  });
});
