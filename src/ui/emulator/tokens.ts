/** References, words, numbers, escapes and white space as wholes; anything else a character at a time. */
const TOKEN = new RegExp(
  [
    String.raw`\$!?\{?[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*(?:\((?:'[^']*'|"[^"]*"|[^()'"]|\([^()]*\))*\))?|\[[^\]]*\])*\}?`,
    String.raw`\\u[0-9a-fA-F]{4}|\\.`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    String.raw`[\p{L}_][\p{L}\p{N}_]*`,
    String.raw`\r\n|[ \t]+|\s`,
    '[^]',
  ].join('|'),
  'gu',
);

/** A text in pieces that mean something, which together are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
