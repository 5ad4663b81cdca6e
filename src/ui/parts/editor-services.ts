import type { EditorServices } from '../../editor';
import { askEngine } from '../../store';

/** Answers the code editors' questions from the engine's worker. */
export const editorServices: EditorServices = {
  async formatJson(text) {
    const answer = await askEngine({ kind: 'format-json', text });
    return answer !== undefined && 'text' in answer ? answer.text : null;
  },
};
