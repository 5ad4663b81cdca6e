import { Char } from './characters';

/** What survives of special tokens in front of printed text (LEX-30). */
export function rescueText(specials: readonly string[]): string {
  if (specials.at(-1)?.startsWith('##')) return '';
  return specials.map(rescued).join('');
}

function rescued(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === Char.HASH || code === Char.DOLLAR) kept += text.charAt(i);
    if (code !== Char.BACKSLASH) continue;
    let j = i;
    while (text.charCodeAt(j) === Char.BACKSLASH) j++;
    if (text.charCodeAt(j) !== Char.DOLLAR) continue;
    kept += text.slice(i, j + 1);
    i = j + 1;
  }
  return kept;
}
