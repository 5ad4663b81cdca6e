// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the template language look so
import { expect, it } from 'vitest';
import { variablesOf } from './variables';

it('lists each variable once, in order, and none for names in braces (SET-2)', () => {
  const text = '#foreach($item in $l)#set( $x = 1)#set($x = 2)#set(${lost} = 3)#end#define($d)#end#set ($x-y=1)';
  expect(variablesOf(text)).toEqual([
    { name: 'item', from: 'foreach' },
    { name: 'x', from: 'set' },
    { name: 'd', from: 'define' },
    { name: 'x-y', from: 'set' },
  ]);
});
