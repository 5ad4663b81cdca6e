import { type IRange, languages } from 'monaco-editor/editor';
import { VTL_LANGUAGE_ID } from '../languages/vtl-language';
import { type OpenText, textOfModel } from '../open-text';
import type { Completion, CompletionKind } from '../services';
import { ask } from './ask';

/** Registers the completion list of templates. */
export function registerCompletion(): void {
  languages.registerCompletionItemProvider(VTL_LANGUAGE_ID, {
    triggerCharacters: ['$', '.', '#', '{', '['],
    provideCompletionItems: async (model, position, context, token) => {
      const text = textOfModel(model);
      if (!text) return null;
      const offset = text.offsetAt(position);
      const [{ insight }, fromEngine] = await Promise.all([
        import('../insight/insight'),
        ask(text.services.completionsAt?.(text.text, offset), []),
      ]);
      if (token.isCancellationRequested) return null;
      const completions = insight.completions(text.text, offset, {
        stageVariables: text.services.stageVariables?.() ?? [],
        traced: text.trace,
        asked: context.triggerKind === languages.CompletionTriggerKind.Invoke,
        fromEngine,
      });
      const word = wordRange(model.getWordUntilPosition(position), position.lineNumber);
      return {
        suggestions: completions.map((completion, index) => ({
          ...toMonaco(completion, text, word, insight.snippet),
          sortText: `${completion.rank ?? 0}${String(index).padStart(5, '0')}`,
        })),
      };
    },
  });
}

function wordRange(word: { startColumn: number; endColumn: number }, line: number): IRange {
  return { startLineNumber: line, endLineNumber: line, startColumn: word.startColumn, endColumn: word.endColumn };
}

function toMonaco(
  completion: Completion,
  text: OpenText,
  word: IRange,
  snippet: (text: string) => string,
): languages.CompletionItem {
  const insertText = completion.insertText ?? completion.label;
  return {
    label: { label: completion.label, ...(completion.detail !== undefined && { description: completion.detail }) },
    kind: kinds[completion.kind],
    insertText: completion.snippet ? snippet(insertText) : insertText,
    range: completion.range ? text.rangeOf(completion.range) : word,
    ...(completion.snippet && { insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet }),
    ...(completion.documentation !== undefined && { documentation: { value: completion.documentation } }),
    ...(completion.kind === 'method' && {
      command: { id: 'editor.action.triggerParameterHints', title: 'Parameters' },
    }),
  };
}

const kinds: Record<CompletionKind, languages.CompletionItemKind> = {
  variable: languages.CompletionItemKind.Variable,
  member: languages.CompletionItemKind.Field,
  method: languages.CompletionItemKind.Method,
  key: languages.CompletionItemKind.Property,
  directive: languages.CompletionItemKind.Keyword,
  snippet: languages.CompletionItemKind.Snippet,
  value: languages.CompletionItemKind.Value,
};
