import type { ImportedFile, ImportedMethod, ImportFailure, MethodPart, SourceFile } from './import/result';
import type { WriteBackResult } from './writeback/write-back';

/** What a worker is asked: one question in its life. */
export type ImportRequest =
  | { readonly type: 'import'; readonly source: SourceFile }
  | {
      readonly type: 'write-back';
      readonly source: SourceFile;
      readonly methodId: string;
      readonly edited: MethodPart;
    };

/**
 * An imported method with its part as JSON text: functions do not cross to another thread, and text crosses without
 * holding up the page, where the objects of hundreds of methods would.
 */
export type PostedMethod = Omit<ImportedMethod, 'build'> & { readonly part: string };

/** An imported file as it is posted; its text is not sent back. */
export type PostedFile = Omit<ImportedFile, 'methods' | 'source'> & { readonly methods: readonly PostedMethod[] };

/** What the worker says, the last message being the answer. */
export type ImportResponse =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'imported'; readonly file: PostedFile | ImportFailure }
  | { readonly type: 'written'; readonly result: WriteBackResult };
