import { answerImport } from './import-answer';
import type { ImportRequest } from './import-protocol';

self.onmessage = (event: MessageEvent<ImportRequest>) => {
  answerImport(event.data, (response) => self.postMessage(response));
};
