/** A member of a reference: where its owner ends (at the dot), and its name. */
export interface MemberText {
  ownerEnd: number;
  start: number;
  end: number;
  name: string;
}

/** The member being typed or under the pointer; null where no dot stands before the word. */
export function memberAt(text: string, offset: number): MemberText | null {
  let start = offset;
  while (/[\w-]/.test(text.charAt(start - 1))) start -= 1;
  if (text.charAt(start - 1) !== '.') return null;
  let end = offset;
  while (/[\w-]/.test(text.charAt(end))) end += 1;
  return { ownerEnd: start - 1, start, end, name: text.slice(start, end) };
}
