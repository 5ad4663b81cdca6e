import { describe, expect, it } from 'vitest';
import { evaluateJsonPath } from '../evaluate-json-path';

function answer(json: string, path: string): string {
  const result = evaluateJsonPath(json, path);
  return 'error' in result ? `${result.error.stage}: ${result.error.message}` : result.json;
}

const ROWS =
  '{"a":[{"n":1,"s":"1","t":"abc","l":[1,2],"z":null,"b":true},{"n":2.0,"s":"02","t":"ABD","l":[],"b":false},{"n":10,"s":"x","t":"","l":["1",2]}]}';

describe('filters', () => {
  it.each([
    ['@.n=="1"', '[1]'],
    ['2==@.s', '[2.0]'],
    ['@.s==2', '[]'],
    ['"2"==@.n', '[]'],
    ['@.s<5', '[]'],
    ['@.s<"5"', '[1,2.0]'],
    ['@.z', '[1]'],
    ['@.z==null', '[1]'],
    ['@.q!=null', '[1,2.0,10]'],
    ['@.q==null', '[]'],
    ['@.q==@.q', '[]'],
    ['@.t=~/ab/', '[]'],
    ['@.t =~ /a.*/i', '[1,2.0]'],
    ['/.*/ =~ @.q', '[1,2.0,10]'],
    ['@.s in [1,10]', '[1]'],
    ['@.s nin [1,10]', '[2.0,10]'],
    ['@.s in {}', '[]'],
    ['!(@.s in 1)', '[]'],
    ['@.l contains "1"', '[1,10]'],
    ['@.t contains "b"', '[1]'],
    ['@.l subsetof [1,2,3]', '[1,2.0,10]'],
    ['@.l size 2', '[1,10]'],
    ['@.t size 3', '[1,2.0]'],
    ['@.t empty true', '[10]'],
    ['@.l empty true', '[2.0]'],
    ['@.n==1 || @.n==2 && @.b==true', '[1]'],
    ['(@.n==1 || @.n==2) && @.b==false', '[2.0]'],
    ['@.n && @.b', '[1,2.0]'],
    ['@.n&&@.b', '[]'],
    ['!(@.n==1)', '[2.0,10]'],
    ['!@.n==1', '[1]'],
    ['!@.b', '[10]'],
    ['@.l==[1,2]', '[1]'],
    ['[1,2]==@.l', '[]'],
    ['@.n===1', '[1]'],
    ['@.n === "1"', '[]'],
    ['@.n !== "1"', '[1,2.0,10]'],
    ['@.n >= $.a[0].n && @.n < $.a[2].n', '[1,2.0]'],
    ['@.l[5,6]', '[1,2.0,10]'],
    ['@.n == 1e0', 'compile: Expected character: )'],
    ['@.l[?(@ == 2)] size 1', '[1,10]'],
  ])('%s', (filter, expected) => {
    expect(answer(ROWS, `$.a[?(${filter})].n`)).toBe(expected);
  });

  it('list elements that look like paths or JSON are no text', () => {
    const json = '{"l":["$.b","[1]","\'q\'"],"i":[{"v":"$.b"},{"v":"[1]"},{"v":"q"}]}';
    expect(answer(json, '$.i[?(@.v in $.l)].v')).toBe('["q"]');
  });

  it('a nested container in a list ends the read', () => {
    expect(answer('[[[1]]]', '$[?(@ contains 1)]')).toBe('read: Could not determine value type');
  });

  it('numbers no decimal can hold end the read', () => {
    expect(answer('[1e400]', '$[?(@ > 1)]')).toMatch(/^read: Character I is neither a decimal digit/);
  });

  it('compares numbers of any size without writing them out', () => {
    expect(answer('[1.0000000000000000e2000000000,1]', '$[?(@ > 5)]')).toBe('[1.0000000000000000E+2000000000]');
  });
});
