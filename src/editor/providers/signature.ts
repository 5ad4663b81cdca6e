import { languages } from 'monaco-editor/editor';
import { VTL_LANGUAGE_ID } from '../languages/vtl-language';
import { textOfModel } from '../open-text';
import { ask } from './ask';

/** Registers parameter hints of templates: the engine's for the value at hand, else those known in general. */
export function registerSignatures(): void {
  languages.registerSignatureHelpProvider(VTL_LANGUAGE_ID, {
    signatureHelpTriggerCharacters: ['(', ','],
    provideSignatureHelp: async (model, position, token) => {
      const text = textOfModel(model);
      if (!text) return null;
      const offset = text.offsetAt(position);
      const [{ insight }, fromEngine] = await Promise.all([
        import('../insight/insight'),
        ask(text.services.signatureAt?.(text.text, offset), null),
      ]);
      const found = fromEngine ?? insight.signature(text.text, offset, text.trace);
      if (!found || token.isCancellationRequested) return null;
      return {
        value: {
          activeSignature: found.activeSignature,
          activeParameter: found.activeParameter,
          signatures: found.signatures.map(({ label, documentation, parameters }) => ({
            label,
            ...(documentation !== undefined && { documentation: { value: documentation } }),
            parameters: parameters.map((parameter) => ({ label: parameter })),
          })),
        },
        dispose: () => undefined,
      };
    },
  });
}
