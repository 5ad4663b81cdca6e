import { importText } from './import/import-text';
import type { ImportRequest, ImportResponse } from './import-protocol';
import { writeBack } from './writeback/write-back';

/** Does what a request asks for; `post` takes the progress and, last, the answer. */
export function answerImport(request: ImportRequest, post: (response: ImportResponse) => void): void {
  switch (request.type) {
    case 'import': {
      const { text, fileName } = request.source;
      const onProgress = (fraction: number) => post({ type: 'progress', fraction });
      const result = importText(text, { onProgress, ...(fileName !== undefined && { fileName }) });
      if ('error' in result) {
        post({ type: 'imported', file: result });
        return;
      }
      const { source: _, methods, ...file } = result;
      const posted = methods.map(({ build, ...method }) => ({ ...method, part: JSON.stringify(build()) }));
      post({ type: 'imported', file: { ...file, methods: posted } });
      return;
    }
    case 'write-back':
      post({ type: 'written', result: writeBack(request.source, request.methodId, request.edited) });
      return;
    default:
      request satisfies never;
  }
}
