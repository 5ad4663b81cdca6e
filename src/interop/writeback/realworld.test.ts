import { describe, expect, it, vi } from 'vitest';
import { importText } from '../import/import-text';
import type { ImportedFile } from '../import/result';
import { realFiles } from '../realworld.fixture';
import { writeBack } from './write-back';

// Many runs each: on a busy machine they take longer than the usual limit.
vi.setConfig({ testTimeout: 60_000 });

const files = realFiles().flatMap(({ name, text }) => {
  const file = importText(text);
  return 'error' in file ? [] : [{ name, text, file }];
});

/** The methods of a file that have responses, the first few of them: the files repeat themselves. */
function methodsOf(file: ImportedFile) {
  return file.methods.filter((method) => method.build().method.integration.integrationResponses.length > 0).slice(0, 3);
}

const PATTERN = '.*\\[Written "Back"\\].*';

describe.skipIf(files.length === 0)('real files (../shared/realworld; skipped where it is absent)', () => {
  it.each(files)('$name comes back byte for byte without an edit', ({ text }) => {
    for (const variant of [text, `\uFEFF${text.replace(/\r?\n/g, '\r\n').trimEnd()}`]) {
      const file = importText(variant);
      if ('error' in file) throw new Error(file.error.message);
      for (const method of file.methods.slice(0, 8)) {
        expect(writeBack(file.source, method.id, method.build())).toEqual({
          text: variant,
          changes: [],
          notWritten: [],
        });
      }
    }
  });

  it.each(files)('$name changes in one line when one pattern does', ({ file }) => {
    for (const method of methodsOf(file)) {
      const part = method.build();
      const [first] = part.method.integration.integrationResponses;
      if (!first || method.id.includes('http') || file.format === 'markdown') continue;
      first.selectionPattern = PATTERN;
      const result = writeBack(file.source, method.id, part);
      if ('error' in result) throw new Error(result.error);
      expect(result.changes).toHaveLength(1);
      expect(result.changes[0]?.after.join('\n')).toContain('Written');
      // A member that was missing comes in; JSON lets the member before it have a comma.
      expect(result.changes[0]?.before.length).toBeLessThanOrEqual(1);
      expect(result.changes[0]?.after.length).toBeLessThanOrEqual(2);
    }
  });

  it.each(files)('$name changes in lines of one response when it is removed', ({ file }) => {
    for (const method of methodsOf(file)) {
      const part = method.build();
      const { length } = part.method.integration.integrationResponses;
      if (length < 2 || file.format === 'markdown' || file.format === 'serverless') continue;
      part.method.integration.integrationResponses.pop();
      const result = writeBack(file.source, method.id, part);
      if ('error' in result) throw new Error(result.error);
      expect(result.notWritten).toEqual([]);
      expect(result.changes.length).toBeLessThanOrEqual(2);
      expect(result.changes.flatMap((change) => change.after).length).toBeLessThanOrEqual(1);
    }
  });
});
