import { expect, it } from 'vitest';
import { takeOver } from './textarea';

it('carries over text, selection with its direction, scroll and focus', () => {
  const field = {
    value: 'abc',
    selectionStart: 1,
    selectionEnd: 2,
    selectionDirection: 'backward',
    scrollTop: 5,
    scrollLeft: 6,
    ownerDocument: { activeElement: null },
  };
  expect(takeOver(field as HTMLTextAreaElement)).toEqual({
    value: 'abc',
    selection: { start: 1, end: 2, backward: true },
    scroll: { top: 5, left: 6 },
    focused: false,
  });
});
