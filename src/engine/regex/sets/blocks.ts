import { BLOCK_TABLE } from './block-table';
import { CharSet } from './char-set';
import { MAX_CODE_POINT } from './code-points';

interface Block {
  readonly first: number;
  readonly last: number;
}

/** Java's constants that are not the official name with underscores. */
const CONSTANTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['GREEK AND COPTIC', ['GREEK']],
  ['CYRILLIC SUPPLEMENT', ['CYRILLIC SUPPLEMENTARY', 'CYRILLICSUPPLEMENTARY', 'CYRILLIC_SUPPLEMENTARY']],
  [
    'COMBINING DIACRITICAL MARKS FOR SYMBOLS',
    ['COMBINING MARKS FOR SYMBOLS', 'COMBININGMARKSFORSYMBOLS', 'COMBINING_MARKS_FOR_SYMBOLS'],
  ],
]);

let blocks: ReadonlyMap<string, Block> | null = null;

function readTable(): ReadonlyMap<string, Block> {
  const table = new Map<string, Block>();
  const rows = BLOCK_TABLE.split('|').map((row) => /^([0-9A-F]+)(?:-([0-9A-F]+))? (.+)$/.exec(row));
  rows.forEach((row, index) => {
    const [, start = '0', end, name = ''] = row ?? [];
    const next = rows[index + 1]?.[1];
    const follower = next === undefined ? MAX_CODE_POINT + 1 : Number.parseInt(next, 16);
    const last = end === undefined ? follower - 1 : Number.parseInt(end, 16);
    const block = { first: Number.parseInt(start, 16), last };
    table.set(name, block).set(name.replaceAll(' ', ''), block);
    for (const constant of CONSTANTS.get(name) ?? [name.replace(/[ -]/g, '_')]) table.set(constant, block);
  });
  return table;
}

/** A Unicode block by any spelling Java accepts, in any case; `null` if unknown (rule 10.7). */
export function blockSet(name: string): CharSet | null {
  blocks ??= readTable();
  const block = blocks.get(name.toUpperCase());
  return block === undefined ? null : new CharSet((c) => c >= block.first && c <= block.last, false);
}
