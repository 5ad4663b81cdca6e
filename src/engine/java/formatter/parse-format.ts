import { JavaException } from '../outcome';

/** One `%…` of a format string. */
export interface Specifier {
  /** As written. */
  readonly text: string;
  /** 1-based argument, the next ordinary one, or the one used before (`%<s`). */
  readonly index: number | 'next' | 'previous';
  /** Any of `-#+ 0,(`. */
  readonly flags: string;
  /** -1 if absent. */
  readonly width: number;
  /** -1 if absent. */
  readonly precision: number;
  /** Lower case; `t` carries its second letter in `suffix`. */
  readonly conversion: string;
  readonly isUpper: boolean;
}

const SPECIFIER = /%(\d+\$)?([-#+ 0,(<]*)?(\d+)?(\.\d+)?([tT])?([a-zA-Z%])/y;

/** A java.util.IllegalFormatException of the given kind. */
export function formatException(kind: string, message: string): JavaException {
  return new JavaException(`java.util.${kind}`, message);
}

/** Splits a format into literal text and specifiers; throws as java.util.Formatter does on parsing. */
export function parseFormat(format: string): (string | Specifier)[] {
  const parts: (string | Specifier)[] = [];
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) {
      parts.push(format.slice(at));
      break;
    }
    if (percent > at) parts.push(format.slice(at, percent));
    SPECIFIER.lastIndex = percent;
    const match = SPECIFIER.exec(format);
    if (match === null)
      throw formatException('UnknownFormatConversionException', `Conversion = '${format.charAt(percent + 1) || '%'}'`);
    parts.push(specifier(match));
    at = SPECIFIER.lastIndex;
  }
  return parts;
}

function specifier(match: RegExpExecArray): Specifier {
  const [text, argument, flags = '', width, precision, date, letter = ''] = match;
  for (const [i, flag] of [...flags].entries())
    if (flags.indexOf(flag) !== i) throw formatException('DuplicateFormatFlagsException', `Flags = '${flag}'`);
  const conversion = date === undefined ? letter.toLowerCase() : 't';
  const isUpper = date === 'T' || (date === undefined && letter !== conversion);
  if (date === undefined && !'bhscdoxefgan%t'.includes(conversion))
    throw formatException('UnknownFormatConversionException', `Conversion = '${letter}'`);
  if (isUpper && 'don%f'.includes(conversion))
    throw formatException('UnknownFormatConversionException', `Conversion = '${letter}'`);
  const made = {
    text,
    index: indexOf(flags, argument),
    flags: flags.replace('<', ''),
    width: whole(width, 'IllegalFormatWidthException'),
    precision: whole(precision?.slice(1), 'IllegalFormatPrecisionException'),
    conversion,
    isUpper,
  };
  check(made);
  return made;
}

function indexOf(flags: string, argument: string | undefined): Specifier['index'] {
  if (flags.includes('<')) return 'previous';
  if (argument === undefined) return 'next';
  const index = Number(argument.slice(0, -1));
  if (index > 2147483647 || index === 0)
    throw formatException('IllegalFormatArgumentIndexException', 'Illegal format argument index');
  return index;
}

function whole(digits: string | undefined, kind: string): number {
  if (digits === undefined) return -1;
  const n = Number(digits);
  if (n > 2147483647) throw formatException(kind, '-2147483648');
  return n;
}

/** What Java checks before it looks at the argument. */
function check(specifier: Specifier): void {
  const { text, flags, width, precision, conversion } = specifier;
  if ('doxaefg'.includes(conversion)) {
    checkNumeric(specifier);
    return;
  }
  if (conversion === 'n' && width >= 0) throw formatException('IllegalFormatWidthException', `${width}`);
  if (precision >= 0 && !'bhs'.includes(conversion))
    throw formatException('IllegalFormatPrecisionException', `${precision}`);
  if ((conversion === 'n' && flags !== '') || (conversion === '%' && !['', '-'].includes(flags)))
    throw formatException('IllegalFormatFlagsException', `Flags = '${flags}'`);
  refuse(specifier, conversion === 's' ? '+ 0,(' : '#+ 0,(');
  if (width < 0 && flags.includes('-')) throw formatException('MissingFormatWidthException', text);
}

const REFUSED: ReadonlyMap<string, string> = new Map([
  ['d', '#'],
  ['o', ','],
  ['x', ','],
  ['a', '(,'],
  ['e', ','],
  ['g', '#'],
]);

function checkNumeric(specifier: Specifier): void {
  const { text, flags, width, precision, conversion } = specifier;
  const has = (flag: string): boolean => flags.includes(flag);
  if ('dox'.includes(conversion) && precision >= 0)
    throw formatException('IllegalFormatPrecisionException', `${precision}`);
  refuse(specifier, REFUSED.get(conversion) ?? '');
  if ((has('-') || has('0')) && width < 0) throw formatException('MissingFormatWidthException', text);
  if ((has('+') && has(' ')) || (has('-') && has('0')))
    throw formatException('IllegalFormatFlagsException', `Flags = '${flags}'`);
}

function refuse({ flags, conversion }: Specifier, unwanted: string): void {
  const flag = [...flags].find((one) => unwanted.includes(one));
  if (flag !== undefined)
    throw formatException('FormatFlagsConversionMismatchException', `Conversion = ${conversion}, Flags = ${flag}`);
}
