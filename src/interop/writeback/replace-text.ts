import { intrinsicOf } from '../text/intrinsics';
import { splitMarks } from '../text/marks';
import { joinPieces, readText, subText } from '../text/read-text';
import type { Node, ScalarNode } from '../tree/node';
import type { Edit } from './edit';
import { valueEnd } from './edit-lines';
import { hclTemplate } from './spell-hcl';
import { blockYaml, canBePlain, newYamlText, quotedYaml, type YamlPlace } from './spell-yaml';
import { columnBlanks, indentAt, type Style } from './style';
import { substituted, templateText } from './template-text';

const NUMBER = /^-?\d+$/;

/** The edits that make a text value of the file read as `text`, in the value's own style. */
export function replaceText(style: Style, node: Node, text: string, place: YamlPlace): Edit[] {
  switch (node.kind) {
    case 'scalar':
      return [scalarEdit(style, node, text, place)];
    case 'template':
    case 'call':
    case 'expression':
      return [
        {
          ...node.span,
          text: hclTemplate(
            text,
            style,
            style.text.slice(node.span.start, node.span.end),
            indentAt(style.text, node.span.start),
          ),
        },
      ];
    case 'map':
    case 'tagged':
      return replaceIntrinsic(style, node, text, place);
    case 'list':
      return [{ ...node.span, text: newText(style, node, text, place) }];
    default:
      return node satisfies never;
  }
}

function replaceIntrinsic(style: Style, node: Node, text: string, place: YamlPlace): Edit[] {
  const intrinsic = intrinsicOf(node);
  const inner = intrinsic?.name === 'Sub' ? subText(intrinsic.arg) : undefined;
  const dash = intrinsic?.arg.kind === 'list' ? intrinsic.arg.items[0]?.span.start : undefined;
  const within = dash === undefined ? place : { ...place, indent: columnBlanks(style.text, dash) };
  if (inner) return [scalarEdit(style, inner, substituted(text), within)];
  const pieces = intrinsic?.name === 'Join' ? joinEdits(style, intrinsic.arg, text, place) : undefined;
  return pieces ?? [{ ...node.span, text: newText(style, node, text, place) }];
}

/** Edits of the literal pieces of a `Join`, when all that is no literal is still there in its order. */
function joinEdits(style: Style, arg: Node, text: string, place: YamlPlace): Edit[] | undefined {
  const join = joinPieces(arg);
  if (join?.delimiter !== '') return undefined;
  const literal = (piece: Node | undefined): piece is ScalarNode => piece?.kind === 'scalar' && piece.type === 'string';
  const edits: Edit[] = [];
  let rest = text;
  for (const [index, piece] of join.items.entries()) {
    if (!literal(piece)) {
      const fixed = readText(piece)?.text;
      if (fixed === undefined || !rest.startsWith(fixed)) return undefined;
      rest = rest.slice(fixed.length);
      continue;
    }
    const next = join.items[index + 1];
    if (literal(next)) return undefined;
    const end = next ? rest.indexOf(readText(next)?.text ?? '\u0000') : rest.length;
    if (end < 0) return undefined;
    const own = rest.slice(0, end);
    if (own !== piece.text) edits.push(scalarEdit(style, piece, own, { ...place, flow: true }));
    rest = rest.slice(end);
  }
  return rest === '' ? edits : undefined;
}

/** The spelling of a text that takes the place of something that was no text. */
function newText(style: Style, node: Node, text: string, place: YamlPlace): string {
  const marked = splitMarks(text).some((part) => typeof part !== 'string');
  if (node.syntax === 'json')
    return marked ? `{ "Fn::Sub": ${JSON.stringify(substituted(text))} }` : JSON.stringify(text);
  const spelled = newYamlText(marked ? substituted(text) : text, place, style);
  return marked ? `!Sub ${spelled}` : spelled;
}

/** The line break behind a block stays: what is added below finds its place untouched. */
function scalarEdit(style: Style, node: ScalarNode, text: string, place: YamlPlace): Edit {
  const end = Math.max(node.span.start, valueEnd(style.text, node.span));
  return { start: node.span.start, end, text: spellScalar(style, node, text, place) };
}

function spellScalar(style: Style, node: ScalarNode, plain: string, place: YamlPlace): string {
  const text = templateText(node, plain);
  const source = style.text.slice(node.span.start, node.span.end);
  if (node.type === 'number' && NUMBER.test(text)) return text;
  if (node.syntax === 'json') return JSON.stringify(text);
  if (node.syntax === 'hcl') return hclTemplate(plain, style, source, indentAt(style.text, node.span.start));
  return spellYaml(style, source, text, place);
}

function spellYaml(style: Style, source: string, text: string, place: YamlPlace): string {
  if (source === '') return ` ${newYamlText(text, place, style)}`;
  if (source.startsWith('"')) return quotedYaml(text, '"');
  const header = /^[|>][\d+-]*([ \t]*(?:#[^\n\r]*)?)\r?\n/.exec(source);
  if (header) {
    const indent = blockIndent(source) ?? place.indent + style.unit;
    const kept = { comment: header[1] ?? '', keep: header[0].includes('+') };
    return blockYaml(text, indent, place.indent.length, style.eol, kept) ?? quotedYaml(text, '"');
  }
  if (source.startsWith("'") && !text.includes('\n')) return quotedYaml(text, "'");
  if (!source.startsWith("'") && canBePlain(text, place.flow)) return text;
  return newYamlText(text, place, style);
}

/** The indentation of a block's lines: that of its first line that is not blank. */
function blockIndent(source: string): string | undefined {
  const line = source
    .split('\n')
    .slice(1)
    .find((candidate) => candidate.trim() !== '');
  return line === undefined ? undefined : (/^ */.exec(line)?.[0] ?? '');
}
