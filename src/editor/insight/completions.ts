import { directiveDocs } from '../docs/directive-docs';
import { type DocEntry, signatureOf } from '../docs/entry';
import { methodsFor } from '../docs/method-docs';
import { snippetDocs } from '../docs/snippet-docs';
import { docOf, rootDocs } from '../docs/vtl-docs';
import type { Completion } from '../services';
import { type CaretContext, caretContext } from '../text/caret-context';
import { type TemplateVariable, variablesOf } from '../text/variables';
import { keyCompletions, pathCompletions } from './body-completions';
import { javaClassOf, readBody } from './body-value';
import { codeBlock, entryMarkdown } from './markdown';
import { resolveReference } from './resolve';
import { type TracedText, typeOf } from './traced';

/** What completion knows besides the text. */
export interface CompletionSources {
  stageVariables: readonly { name: string; value: string }[];
  traced: TracedText | null;
  /** The list was asked for by key, not opened by typing. */
  asked: boolean;
  /** What the engine offers for the value at the caret; it wins over what is only known in general. */
  fromEngine: readonly Completion[];
}

/** The completion list of a template at an offset: directives after `#`, references after `$`, members after a dot, idioms in text. */
export function templateCompletions(text: string, offset: number, sources: CompletionSources): Completion[] {
  const context = caretContext(text, offset);
  const body = readBody(sources.traced?.body);
  const paths = body === undefined || context.kind === 'nothing' ? null : pathCompletions(text, offset, body);
  const general = paths ?? generalCompletions(text, context, sources);
  const known = new Set(sources.fromEngine.map((completion) => nameOf(completion.label)));
  return [...sources.fromEngine, ...general.filter((completion) => !known.has(nameOf(completion.label)))];
}

function generalCompletions(text: string, context: CaretContext, sources: CompletionSources): Completion[] {
  switch (context.kind) {
    case 'nothing':
      return [];
    case 'directive':
      return directiveDocs.map((doc) => ({
        label: `#${doc.name}`,
        kind: 'directive',
        insertText: doc.insert,
        snippet: true,
        detail: doc.form,
        documentation: `${doc.text}\n\n${codeBlock(doc.example, 'vtl')}`,
        range: context.range,
      }));
    case 'root':
      return [
        ...variablesOf(text).map((variable) => variableCompletion(variable, sources, context.range)),
        ...rootDocs.map((doc) => entryCompletion(doc, '$', context.range, 2)),
      ];
    case 'member':
      return memberCompletions(text, context, sources);
    case 'expression':
      return generalCompletions(text, { kind: 'root', range: context.range }, sources).map((completion) => ({
        ...completion,
        label: `$${completion.label}`,
      }));
    case 'text':
      return sources.asked && context.range.start === context.range.end
        ? snippetDocs.map((doc) => ({
            label: doc.label,
            kind: 'snippet',
            insertText: doc.insert,
            snippet: true,
            detail: doc.detail,
            documentation: doc.text,
            range: context.range,
          }))
        : [];
    default:
      return context satisfies never;
  }
}

function memberCompletions(
  text: string,
  context: CaretContext & { kind: 'member' },
  sources: CompletionSources,
): Completion[] {
  const { target, range } = context;
  const [root] = target.segments;
  if (root?.kind === 'name' && root.name === 'stageVariables' && target.segments.length === 1) {
    return sources.stageVariables.map(({ name, value }) => ({
      label: name,
      kind: 'key',
      detail: value,
      range,
      rank: 1,
    }));
  }
  const reference = text.slice(target.start, range.start - 1);
  const documented = docOf(target.segments);
  const members = (documented?.members ?? []).map((doc) => entryCompletion(doc, `${reference}.`, range, 1));
  // $input, $util and $foreach have no Java methods worth listing.
  if (documented?.members && documented.type !== 'Map') return members;
  const body = readBody(sources.traced?.body);
  const value = body === undefined ? undefined : resolveReference(reference, text, target.start, body);
  const className = typeOf(sources.traced, reference) ?? (value === undefined ? documented?.type : javaClassOf(value));
  const keys = value === undefined ? [] : keyCompletions(value, range);
  return [...members, ...keys, ...methodsFor(className).map((doc) => entryCompletion(doc, '.', range, 3))];
}

function entryCompletion(doc: DocEntry, prefix: string, range: Completion['range'] & object, rank: number): Completion {
  const common = {
    detail: doc.type ?? '',
    documentation: entryMarkdown(doc, prefix),
    range,
    rank,
  };
  if (doc.snippet !== undefined)
    return { label: signatureOf(doc), kind: 'method', insertText: doc.snippet, snippet: true, ...common };
  if (!doc.parameters) return { label: doc.name, kind: prefix === '$' ? 'variable' : 'member', ...common };
  const stops = doc.parameters.filter((name) => !name.endsWith('?')).map((name, index) => `‹${index + 1}:${name}›`);
  return {
    label: signatureOf(doc),
    kind: 'method',
    insertText: `${doc.name}(${stops.join(', ')})`,
    snippet: true,
    ...common,
  };
}

function variableCompletion(
  variable: TemplateVariable,
  { traced }: CompletionSources,
  range: Completion['range'] & object,
): Completion {
  const value = traced?.values.findLast(
    (each) => traced.text.slice(each.range.start, each.range.end) === `$${variable.name}`,
  );
  return {
    label: variable.name,
    kind: 'variable',
    detail: value?.preview ?? `#${variable.from}`,
    documentation: `Made by \`#${variable.from}\` in this template.`,
    range,
    rank: 1,
  };
}

function nameOf(label: string): string {
  return label.replace(/\(.*/, '');
}
