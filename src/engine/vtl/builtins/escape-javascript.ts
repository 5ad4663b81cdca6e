const named = new Map([
  ['\b', '\\b'],
  ['\n', '\\n'],
  ['\t', '\\t'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ["'", "\\'"],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['/', '\\/'],
]);

/** commons-lang 2's StringEscapeUtils.escapeJavaScript (VAR-18): `'` and `/` too, non-ASCII as `\uXXXX`. */
export function escapeJavaScript(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped.
  return text.replace(/[\0-\x1f"'/\\\x80-\uffff]/g, (char) => {
    const known = named.get(char);
    if (known !== undefined) return known;
    return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
