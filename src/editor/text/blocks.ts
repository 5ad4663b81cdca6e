import type { TextRange } from '../types';
import type { DirectiveWord, TemplateOutline } from './scan-template';

/** A directive with a body: the ranges of its `#if`, `#elseif`, `#else`, `#end` words in order. */
export interface TemplateBlock {
  words: readonly TextRange[];
  /** False while `#end` is missing. */
  closed: boolean;
}

const OPENING = new Set(['if', 'foreach', 'define', 'macro', 'literal']);

/** Matches `#if … #end` and its like. Stray `#end`s are left out, unclosed blocks come last. */
export function blocksOf(outline: TemplateOutline): TemplateBlock[] {
  const open: DirectiveWord[][] = [];
  const blocks: TemplateBlock[] = [];
  for (const directive of outline.directives) {
    const current = open.at(-1);
    if (OPENING.has(directive.name)) open.push([directive]);
    else if (directive.name === 'else' || directive.name === 'elseif') {
      if (current?.[0]?.name === 'if') current.push(directive);
    } else if (directive.name === 'end' && current) {
      open.pop();
      blocks.push({ words: [...current, directive].map((word) => word.range), closed: true });
    }
  }
  for (const words of open) blocks.push({ words: words.map((word) => word.range), closed: false });
  return blocks;
}

/** The innermost block one of whose words touches the offset. */
export function blockAt(blocks: readonly TemplateBlock[], offset: number): TemplateBlock | undefined {
  return blocks.find((block) => block.words.some((word) => word.start <= offset && offset <= word.end));
}
