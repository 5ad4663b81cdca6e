import type { Specifier } from './parse-format';

/** Adds grouping, sign, prefix and padding to the digits of a number. */
export function layOut({ flags, width }: Specifier, isNegative: boolean, digits: string, prefix = ''): string {
  const has = (flag: string): boolean => flags.includes(flag);
  const grouped = has(',') ? digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ',')) : digits;
  const inParentheses = isNegative && has('(');
  const positive = has('+') ? '+' : has(' ') ? ' ' : '';
  const lead = `${inParentheses ? '(' : isNegative ? '-' : positive}${prefix}`;
  const tail = inParentheses ? ')' : '';
  const room = Math.max(0, width - lead.length - tail.length);
  const text = lead + (has('0') ? grouped.padStart(room, '0') : grouped) + tail;
  return has('-') ? text.padEnd(width) : text.padStart(width);
}
