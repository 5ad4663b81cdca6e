import { type Completion, callAt, type EditorServices } from '../../editor';
import { type AnswerTo, askEngine, getState } from '../../store';
import { memberAt } from './member-at';

type Value = NonNullable<AnswerTo<{ kind: 'value-before'; text: string; end: number }>>;
type Method = Value['methods'][number];

/** Answers the code editors' questions from the engine's worker. */
export const editorServices: EditorServices = {
  async formatJson(text) {
    const answer = await askEngine({ kind: 'format-json', text });
    return answer !== undefined && 'text' in answer ? answer.text : null;
  },

  stageVariables: () =>
    Object.entries(getState().document.api.stageVariables).map(([name, value]) => ({ name, value })),

  /** Methods of the value before the dot, of its class in the last run, and keys that only the request shows. */
  async completionsAt(text, offset) {
    const member = memberAt(text, offset);
    const value = member && (await valueAt(text, member.ownerEnd));
    if (!member || !value) return [];
    const range = { start: member.start, end: offset };
    return [
      ...value.keys.map(({ name, preview }): Completion => ({ label: name, kind: 'key', detail: preview, range })),
      ...value.methods.map((method): Completion => ({ ...methodCompletion(method), range })),
    ];
  },

  /** What the method under the pointer does; what the editor documents itself is not among them. */
  async hoverAt(text, offset) {
    const member = memberAt(text, offset);
    if (!member || text.charAt(member.end) !== '(') return null;
    const found = (await valueAt(text, member.ownerEnd))?.methods.find(({ name }) => name === member.name);
    return found ? { range: { start: member.start, end: member.end }, contents: [documentation(found)] } : null;
  },

  async signatureAt(text, offset) {
    const call = callAt(text, offset);
    const last = call?.chain.segments.at(-1);
    if (!call || last?.kind !== 'name') return null;
    const value = await valueAt(text, text.lastIndexOf(`.${last.name}`, offset - 1));
    const found = value?.methods.find(({ name }) => name === last.name);
    if (!found) return null;
    const signatures = found.signatures.map((signature) => ({
      label: `${signature} → ${found.returns}`,
      documentation: found.doc,
      parameters: parametersOf(signature),
    }));
    const fitting = signatures.findIndex(({ parameters }) => parameters.length > call.argument);
    return { signatures, activeSignature: Math.max(0, fitting), activeParameter: call.argument };
  },
};

async function valueAt(text: string, end: number): Promise<Value | null> {
  return (await askEngine({ kind: 'value-before', text, end })) ?? null;
}

function methodCompletion(method: Method): Omit<Completion, 'range'> {
  const [signature = `${method.name}()`] = method.signatures;
  const stops = parametersOf(signature).map((type, index) => `‹${index + 1}:${type}›`);
  return {
    label: signature,
    kind: 'method',
    insertText: `${method.name}(${stops.join(', ')})`,
    snippet: true,
    detail: method.returns,
    documentation: documentation(method),
    rank: 3,
  };
}

function documentation({ signatures, returns, doc }: Method): string {
  const code = signatures.map((signature) => `${signature} → ${returns}`).join('\n');
  return `\`\`\`vtl\n${code}\n\`\`\`${doc === '' ? '' : `\n\n${doc}`}`;
}

/** Types of the parameters of `substring(int, int)`. */
function parametersOf(signature: string): string[] {
  const inside = signature.slice(signature.indexOf('(') + 1, -1);
  return inside === '' ? [] : inside.split(', ');
}
