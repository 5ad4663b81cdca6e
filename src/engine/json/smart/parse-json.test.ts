import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JavaList, JavaMap } from '../../java/collections';
import { toJavaString } from '../../java/print';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaLong } from '../../java/values';
import { parseJson } from './parse-json';
import { printJson } from './print-json';

function read(text: string): unknown {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : parsed.error.message;
}
function jsonOf(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok ? printJson(parsed.value, 'compact') : parsed.error.message;
}

describe('permissive JSON', () => {
  it.each([
    ["{a:b c ,'d':[,1,,2,]}", '{"a":"b c","d":[1,2]}'],
    ['{"a":1 "b":2}', '{"a":"1 \\"b\\":2"}'],
    ['{"a":1,"b":3,"a":4}', '{"a":4,"b":3}'],
    ['{"a":1, // c\n "b":2}', '{"a":1,"// c\\n \\"b\\"":2}'],
    ['{"a":,"b":1}', '{"a":"","b":1}'],
    ['{1:2,null:3}', '{"1":2,"null":3}'],
    ['["a""b"]', '["a","b"]'],
    ['[,]', '[]'],
    ['{}x', '{}'],
    ['[1]]', '[1]'],
    ['"abc" x', '"abc"'],
    ['a=1&b=2', '"a=1&b=2"'],
    ['', '""'],
    [' \n', '""'],
    ['[true,True,nul,null,NaN,Infinity]', '[true,"True","nul",null,NaN,"Infinity"]'],
    ['"a\\nb\tc"', '"a\\nbc"'],
    ['"a\tb"', '"a\\tb"'],
    ['"\\x41\\q\\u0042"', '"AB"'],
    ['\u0000null', '"null"'],
    ['[1é]', '[1,"é"]'],
    ['1é', '1'],
    ['{"__proto__":{"constructor":1}}', '{"__proto__":{"constructor":1}}'],
  ])('%j reads as %j', (text, json) => {
    expect(jsonOf(text)).toBe(json);
  });

  it.each([
    ['{"a":"x" "b":1}', 'Unexpected token " at position 8.'],
    ['{"a":"b"c}', 'Unexpected token c at position 7.'],
    ['{"a"}', 'Unexpected character (}) at position 3.'],
    ['{"a":}', 'Unexpected character (}) at position 5.'],
    ['[1:2]', '["1:2"]'],
    ['[:]', 'Unexpected character (:) at position 1.'],
    ['[1,2,3', 'Unexpected End Of File position 5: EOF'],
    ['{"a":1', 'Unexpected End Of File position 5: null'],
    ['{', 'Unexpected End Of File position 0: null'],
    ['{a}', 'Unexpected End Of File position 2: null'],
    ['"abc', 'Unexpected End Of File position 4: null'],
    ['"\\u12g4"', 'Unexpected unicode escape sequence g at position 5.'],
    ['1e+', 'For input string: "1e+"'],
  ])('%j is answered with %j', (text, message) => {
    expect(jsonOf(text)).toBe(message);
  });

  it('tells where a text breaks', () => {
    expect(parseJson('{"a":}')).toEqual({ ok: false, error: { message: expect.any(String), position: 5 } });
  });

  it('refuses the 401st level, and deeper ones without running out of stack', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(parseJson(nested(400)).ok).toBe(true);
    const message = 'Malicious payload, having non natural depths, parsing stoped on [ at position 400.';
    expect(parseJson(nested(401))).toEqual({ ok: false, error: { message, position: 400 } });
    expect(parseJson('{"a":'.repeat(100_000)).ok).toBe(false);
  });

  it('does not count siblings as depth', () => {
    expect(parseJson(`[${'[{}],'.repeat(1000)}]`).ok).toBe(true);
  });
});

describe('number types', () => {
  it.each([
    ['1', 1],
    ['-0', 0],
    ['007', 7],
    ['-', 0],
    ['2147483647', 2147483647],
    ['2147483648', new JavaLong(2147483648n)],
    ['-2147483648', -2147483648],
    ['9223372036854775807', new JavaLong(9223372036854775807n)],
    ['9223372036854775808', new JavaBigInteger(9223372036854775808n)],
    ['0000000000000000001', 1],
    ['00000000000000000001', new JavaBigInteger(1n)],
    ['1.50', new JavaDouble(1.5)],
    ['-0.0', new JavaDouble(-0)],
    ['5.', new JavaDouble(5)],
    ['-.5', new JavaDouble(-0.5)],
    ['1e400', new JavaDouble(Number.POSITIVE_INFINITY)],
    ['9007199254740993.0', new JavaDouble(9007199254740992)],
    ['1.234567890123456789', new JavaBigDecimal(1234567890123456789n, 18)],
    ['NaN', new JavaFloat(Number.NaN)],
    ['.5', '.5'],
    ['+5', '+5'],
    ['1 2', '1 2'],
    ['0x1F', '0x1F'],
    ['1.5.2', '1.5.2'],
    ['1ex', '1ex'],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual(value);
  });
});

describe('any text', () => {
  it('is parsed or refused, never thrown at', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'{}[]:,"\'\\ \n\tatrue019.-eEu\u001aé') });
    fc.assert(fc.property(texts, (text) => typeof parseJson(text).ok === 'boolean'));
  });

  it('of JSON reads back as what JSON.parse reads', () => {
    const plain = fc.json({ noUnicodeString: false }).filter((text) => !/[\d.][eE.]|\.\d|\d{10}/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        expect(JSON.parse(jsonOf(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('with doubles of up to 15 digits prints and parses to the same print', () => {
    const short = fc.json().filter((text) => !/[\d.]{16}/.test(text));
    fc.assert(
      fc.property(short, (text) => {
        const once = jsonOf(text);
        expect(jsonOf(once)).toBe(once);
      }),
    );
  });
});

describe('classes', () => {
  it('objects are LinkedHashMaps, arrays JSONArrays that print as JSON', () => {
    const value = read('{"a":[{"k":"x/y"}],"o":{"p":null}}');
    expect(value).toBeInstanceOf(JavaMap);
    if (!(value instanceof JavaMap)) return;
    expect(value.type).toBe('LinkedHashMap');
    expect(value.get('a')).toBeInstanceOf(JavaList);
    expect(toJavaString(value)).toBe('{a=[{"k":"x\\/y"}], o={p=null}}');
  });
});
