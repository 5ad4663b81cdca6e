/** The line break an editor shall use for a text: CR LF where most breaks are so, else LF (also for a text of one line). */
export function dominantLineBreak(text: string): '\n' | '\r\n' {
  let pairs = 0;
  let singles = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charAt(at - 1) === '\r') pairs++;
    else singles++;
  }
  return pairs > singles ? '\r\n' : '\n';
}

/** The text as an editor holds it: every line break alike and no byte order mark. */
export function withLineBreaks(text: string, lineBreak: '\n' | '\r\n'): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return body.replace(/\r\n|\r|\n/g, lineBreak);
}
