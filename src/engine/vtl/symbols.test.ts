import { describe, expect, it } from 'vitest';
import { parseTemplate } from './parser';
import { symbolAt } from './symbols';

/** The symbol at the `|` of the template. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const template = marked.replace('|', '');
  const result = parseTemplate(template);
  const symbol = result.ok ? symbolAt(result.ast, offset) : null;
  return symbol === null ? null : [symbol.kind, template.slice(symbol.range.start, symbol.range.end)];
}

describe('symbolAt', () => {
  it.each([
    ['a $ro|ot.items', ['variable', '$root']],
    ['a $root.it|ems', ['member', '.items']],
    ['$a.b($c.d|).e', ['member', '.d']],
    ['$a.b("x $c|")', ['variable', '$c']],
    ['$a[$i|]', ['variable', '$i']],
    ['#fore|ach($x in $y)#end', ['directive', '#foreach']],
    ['#if(true)#el|se#end', ['directive', '#else']],
    ['  #se|t($x = 1)', ['directive', '#set']],
    ['#set($x = 1 + $y| + 2)', ['variable', '$y']],
    ['plain te|xt $x', null],
  ])('%s', (marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });
});
