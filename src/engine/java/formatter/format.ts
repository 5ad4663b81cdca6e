import type { JavaValue } from '../objects';
import { JavaException } from '../outcome';
import { convert } from './convert';
import { parseFormat, type Specifier } from './parse-format';

function missing(specifier: string): JavaException {
  return new JavaException('java.util.MissingFormatArgumentException', `Format specifier '${specifier}'`);
}

/**
 * String.format (java.util.Formatter, English). `args` null stands for as many nulls as are asked for. Throws the
 * IllegalFormatExceptions of Java for bad formats and arguments.
 */
export function formatString(format: string, args: readonly JavaValue[] | null): string {
  let ordinary = 0;
  let last = -1;
  const pick = (specifier: Specifier): JavaValue => {
    if (specifier.index === 'previous') {
      if (last < 0) throw missing(specifier.text);
    } else last = specifier.index === 'next' ? ordinary++ : specifier.index - 1;
    if (args !== null && last >= args.length) throw missing(specifier.text);
    return args?.[last] ?? null;
  };
  let text = '';
  for (const part of parseFormat(format)) {
    if (typeof part === 'string') text += part;
    else if (part.conversion === 'n') text += '\n';
    else if (part.conversion === '%') text += convert(part, null);
    else text += convert(part, pick(part));
  }
  return text;
}
