import { blockSet } from './blocks';
import type { CharSet } from './char-set';
import { expressionSet } from './predefined-sets';
import {
  ANY_CASE_PROPERTIES,
  ASCII_PROPERTIES,
  BINARY_PROPERTIES,
  GENERAL_PROPERTIES,
  UNICODE_POSIX,
} from './property-names';
import { scriptSet } from './scripts';

/** Flags that change what a property contains. */
interface PropertyFlags {
  readonly caseInsensitive: boolean;
  readonly unicodeClass: boolean;
}

function lookUp(
  table: ReadonlyMap<string, string>,
  name: string,
  caseInsensitive: boolean,
  bmpOnly: boolean,
): CharSet | null {
  const body = table.get(name);
  if (body === undefined) return null;
  const used = caseInsensitive ? (ANY_CASE_PROPERTIES.get(name) ?? body) : body;
  return expressionSet(new RegExp(`[${used}]`, 'u'), bmpOnly);
}

function generalProperty(name: string, caseInsensitive: boolean): CharSet | null {
  return (
    lookUp(ASCII_PROPERTIES, name, caseInsensitive, true) ?? lookUp(GENERAL_PROPERTIES, name, caseInsensitive, false)
  );
}

function unicodePosix(name: string, caseInsensitive: boolean): CharSet | null {
  return lookUp(UNICODE_POSIX, name.toUpperCase(), caseInsensitive, false);
}

/** A property without `=` as between the braces of `\p{...}`; `null` if Java does not know it (rule 10.3). */
export function namedProperty(name: string, flags: PropertyFlags): CharSet | null {
  if (name.startsWith('In')) return blockSet(name.slice(2));
  if (name.startsWith('Is')) {
    const short = name.slice(2);
    return (
      lookUp(BINARY_PROPERTIES, short.toUpperCase(), flags.caseInsensitive, false) ??
      unicodePosix(short, flags.caseInsensitive) ??
      generalProperty(short, flags.caseInsensitive) ??
      scriptSet(short)
    );
  }
  const posix = flags.unicodeClass ? unicodePosix(name, flags.caseInsensitive) : null;
  return posix ?? generalProperty(name, flags.caseInsensitive);
}

/** A property of the form `key=value`, the key in small letters; `null` if unknown (rule 10.2). */
export function keyedProperty(key: string, value: string, flags: PropertyFlags): CharSet | null {
  switch (key) {
    case 'sc':
    case 'script':
      return scriptSet(value);
    case 'blk':
    case 'block':
      return blockSet(value);
    case 'gc':
    case 'general_category':
      return generalProperty(value, flags.caseInsensitive);
    default:
      return null;
  }
}
