import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalEdit } from './minimal-edit';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r\n', '\n', '\r'), maxLength: 30 });

describe('minimalEdit', () => {
  it('turns the one text into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        const result = edit ? before.slice(0, edit.range.start) + edit.text + before.slice(edit.range.end) : before;
        expect(result).toBe(after);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(minimalEdit('one two three', 'one 2 three')).toEqual({ range: { start: 4, end: 7 }, text: '2' });
    expect(minimalEdit('aa', 'aaa')).toEqual({ range: { start: 2, end: 2 }, text: 'a' });
    expect(minimalEdit('same', 'same')).toBeNull();
  });

  it('never cuts a line break of two characters in half', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = minimalEdit(before, after);
        if (!edit) return;
        for (const at of [edit.range.start, edit.range.end]) expect(before.slice(at - 1, at + 1)).not.toBe('\r\n');
      }),
    );
  });
});
