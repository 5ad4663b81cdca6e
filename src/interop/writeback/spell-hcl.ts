import { splitMarks } from '../text/marks';
import { lineStart, type Style } from './style';
import { escapeTemplate } from './template-text';

/** A Terraform string that reads as `text`: a heredoc where `source` is one and can hold it, else in quotes. */
export function hclTemplate(text: string, style: Style, source: string, indent: string): string {
  const opening = /^<<(-?)([^\s]+)[ \t]*\r?\n/.exec(source);
  if (opening && canBeHeredoc(text, opening[2] ?? ''))
    return heredoc(text, source, opening[1] === '-', opening[2] ?? '', style);
  if (source === '' && text.includes('\n') && canBeHeredoc(text, 'EOT')) return newHeredoc(text, style, indent);
  return quotedHcl(text);
}

/** A heredoc's text ends with a line break, has no bare CR, and no line that is its marker. */
function canBeHeredoc(text: string, marker: string): boolean {
  if (!text.endsWith('\n') || text.includes('\r')) return false;
  return !text.split('\n').some((line) => line.trim() === marker);
}

function heredoc(text: string, source: string, flush: boolean, marker: string, style: Style): string {
  const opening = source.slice(0, source.indexOf('\n') + 1);
  const closing = source.slice(lineStart(source, source.length));
  const lines = source.slice(opening.length, source.length - closing.length).split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const width = Math.min(...indents);
  const indent =
    flush && Number.isFinite(width) ? (lines.find((line) => line.trim() !== '') ?? '').slice(0, width) : '';
  if (flush && !keepsIndent(text)) return quotedHcl(text);
  const body = text
    .slice(0, -1)
    .split('\n')
    .map((line) => (line === '' ? '' : indent + literal(line)));
  return `<<${flush ? '-' : ''}${marker}${style.eol}${body.join(style.eol)}${style.eol}${closing}`;
}

/** `<<-` takes the common indentation away: a text that has one of its own would lose it. */
function keepsIndent(text: string): boolean {
  return text.split('\n').some((line) => line.trim() !== '' && !/^\s/.test(line));
}

function newHeredoc(text: string, style: Style, indent: string): string {
  const flush = keepsIndent(text) && !/^[ \t]+$/m.test(text);
  const inner = flush ? indent + style.unit : '';
  const body = text
    .slice(0, -1)
    .split('\n')
    .map((line) => (line === '' ? '' : inner + literal(line)));
  return `<<${flush ? '-' : ''}EOT${style.eol}${body.join(style.eol)}${style.eol}${flush ? indent : ''}EOT`;
}

function literal(line: string): string {
  return splitMarks(line)
    .map((part) => (typeof part === 'string' ? escapeTemplate(part) : hole(part.hole)))
    .join('');
}

/** A directive's mark keeps its percent sign inside. */
function hole(source: string): string {
  return source.startsWith('%') ? `%{${source.slice(1)}}` : `\${${source}}`;
}

/** A text in double quotes, marks put back as interpolations; a lone mark becomes the expression itself. */
export function quotedHcl(text: string): string {
  const parts = splitMarks(text);
  const [only, second] = parts;
  if (only !== undefined && typeof only !== 'string' && second === undefined && !only.hole.startsWith('%'))
    return only.hole;
  const inner = parts.map((part) => (typeof part === 'string' ? escapeTemplate(quotedInner(part)) : hole(part.hole)));
  return `"${inner.join('')}"`;
}

function quotedInner(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return inner.replace(/\\([\s\S])/g, (sequence, code: string) => {
    if (code === 'b') return '\\u0008';
    return code === 'f' ? '\\u000c' : sequence;
  });
}
