import { editor, languages } from 'monaco-editor/editor';
import { VTL_LANGUAGE_ID } from '../languages/vtl-language';
import { textOfModel } from '../open-text';
import { ask } from './ask';

const COPY = 'playground.copyText';

/** Registers the hovers of templates (values of the run, documentation) and of JSON bodies (the path to copy). */
export function registerHovers(): void {
  editor.addCommand({
    id: COPY,
    run: (_accessor, text) => {
      if (typeof text === 'string') void navigator.clipboard?.writeText(text);
    },
  });
  languages.registerHoverProvider(VTL_LANGUAGE_ID, {
    provideHover: async (model, position, token) => {
      const text = textOfModel(model);
      if (!text) return null;
      const offset = text.offsetAt(position);
      const [{ insight }, fromEngine] = await Promise.all([
        import('../insight/insight'),
        ask(text.services.hoverAt?.(text.text, offset), null),
      ]);
      if (token.isCancellationRequested) return null;
      const general = insight.hover(text.text, offset, text.trace);
      const range = fromEngine?.range ?? general?.range;
      if (!range) return null;
      const contents = [...(fromEngine?.contents ?? []), ...(general?.contents ?? [])].map((value) => ({ value }));
      return { range: text.rangeOf(range), contents };
    },
  });
  languages.registerHoverProvider('json', {
    provideHover: async (model, position, token) => {
      const text = textOfModel(model);
      if (!text) return null;
      const { insight } = await import('../insight/insight');
      const found = insight.jsonPath(text.text, text.offsetAt(position));
      if (!found || token.isCancellationRequested) return null;
      const command = `command:${COPY}?${encodeURIComponent(JSON.stringify([found.path]))}`;
      // A path is a line of text without backticks unless a key holds one; then it is shown without code style.
      const shown = found.path.includes('`')
        ? found.path.replace(/[\\`*_{}[\]()#+.!<>|-]/g, '\\$&')
        : `\`${found.path}\``;
      return {
        range: text.rangeOf(found.range),
        contents: [{ value: `${shown} [Copy path](${command})`, isTrusted: { enabledCommands: [COPY] } }],
      };
    },
  });
}
