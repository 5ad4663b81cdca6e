import { directiveDocs } from '../docs/directive-docs';
import { docOf } from '../docs/vtl-docs';
import type { HoverInfo } from '../services';
import { referenceAt } from '../text/reference-at';
import { scanTemplate } from '../text/scan-template';
import type { TracedValue } from '../types';
import { codeBlock, entryMarkdown, inlineCode } from './markdown';
import { type TracedText, valuesAt } from './traced';

/** Values listed in one hover; the rest is counted. */
const VALUES_SHOWN = 10;

/** What hovering an offset of a template shows: the values of this run, then what the name means. */
export function templateHover(text: string, offset: number, traced: TracedText | null): HoverInfo | null {
  const directive = scanTemplate(text).directives.find(({ range }) => range.start <= offset && offset < range.end);
  if (directive) {
    const doc = directiveDocs.find((each) => each.name === directive.name);
    const contents = doc
      ? [codeBlock(doc.form, 'vtl'), doc.text, codeBlock(doc.example, 'vtl')]
      : [`\`#${directive.name}\` is no directive of API Gateway: it is printed as it stands.`];
    return { range: directive.range, contents };
  }
  const reference = referenceAt(text, offset);
  const doc = reference && docOf(reference.chain.segments);
  // Ranges of a run are only right for the text that ran.
  const run = traced?.text === text ? valuesAt(traced, offset) : null;
  const contents: string[] = [];
  if (run) contents.push(valuesMarkdown(run.values, text.slice(run.range.start, run.range.end)));
  if (reference && doc) contents.push(entryMarkdown(doc, text.slice(reference.chain.start, reference.range.start)));
  const range = reference?.range ?? run?.range;
  return range && contents.length > 0 ? { range, contents } : null;
}

/** The values a reference had in a run, one line per evaluation. */
function valuesMarkdown(values: readonly TracedValue[], reference: string): string {
  const [only] = values;
  if (values.length === 1 && only) {
    return `${inlineCode(reference)} was ${inlineCode(only.preview)} · ${simpleName(only.type)}`;
  }
  const lines = values.slice(0, VALUES_SHOWN).map(({ iteration, preview, type }) => {
    const rounds = iteration.map((round) => round + 1).join('.');
    return `- ${rounds === '' ? '' : `${rounds}: `}${inlineCode(preview)} · ${simpleName(type)}`;
  });
  const more = values.length > VALUES_SHOWN ? `\n\n… and ${values.length - VALUES_SHOWN} more` : '';
  return `${inlineCode(reference)} had ${values.length} values in this run:\n\n${lines.join('\n')}${more}`;
}

function simpleName(className: string): string {
  return className.slice(className.lastIndexOf('.') + 1);
}
