import { type DocEntry, method } from './entry';

const common: readonly DocEntry[] = [
  method('toString', [], 'String', 'The value as it would be printed.'),
  method('equals', ['other'], 'Boolean', 'Java’s equality: same type and same value.'),
];

const textMethods: readonly DocEntry[] = [
  method('length', [], 'Integer', 'Number of UTF-16 units.'),
  method('isEmpty', [], 'Boolean', 'Whether the text has no characters.'),
  method('contains', ['part'], 'Boolean', 'Whether the part occurs, letter for letter.'),
  method('startsWith', ['prefix'], 'Boolean', 'Whether the text begins so.'),
  method('endsWith', ['suffix'], 'Boolean', 'Whether the text ends so.'),
  method('indexOf', ['part'], 'Integer', 'Where the part first occurs, from 0; -1 when nowhere.'),
  method(
    'substring',
    ['start', 'end?'],
    'String',
    'The characters from `start` up to before `end`. Outside the text it fails with a 500.',
  ),
  method('replace', ['part', 'by'], 'String', 'Every occurrence of the part replaced, letter for letter.'),
  method(
    'replaceAll',
    ['regex', 'by'],
    'String',
    'Every match of the Java regular expression replaced; `$1` in `by` is a group.',
  ),
  method(
    'split',
    ['regex'],
    'String[]',
    'The pieces between the matches of a regular expression; loop over them or take `[0]`.',
  ),
  method('matches', ['regex'], 'Boolean', 'Whether the whole text matches the regular expression.'),
  method('toLowerCase', [], 'String', 'In lower case.'),
  method('toUpperCase', [], 'String', 'In upper case.'),
  method('trim', [], 'String', 'Without blanks at both ends.'),
  method('equalsIgnoreCase', ['other'], 'Boolean', 'Equality regardless of case.'),
];

const listMethods: readonly DocEntry[] = [
  method('size', [], 'Integer', 'Number of items.'),
  method('get', ['index'], 'Object', 'The item at an index, from 0. Past the end it fails with a 500.'),
  method('isEmpty', [], 'Boolean', 'Whether there are no items.'),
  method('contains', ['item'], 'Boolean', 'Whether the item is in the list.'),
  method('indexOf', ['item'], 'Integer', 'Where the item first stands; -1 when nowhere.'),
  method('add', ['item'], 'Boolean', 'Appends an item and prints `true`; swallow that with `#set($ignored = …)`.'),
  method('set', ['index', 'item'], 'Object', 'Replaces an item and prints the old one.'),
  method('remove', ['index'], 'Object', 'Takes an item out and prints it.'),
  method('subList', ['start', 'end'], 'List', 'The items from `start` up to before `end`.'),
];

const mapMethods: readonly DocEntry[] = [
  method(
    'get',
    ['key'],
    'Object',
    'The value under a key; prints nothing when there is none. Needed for keys with dots or dashes.',
  ),
  method('containsKey', ['key'], 'Boolean', 'Whether the key is there, be its value null.'),
  method('keySet', [], 'Set', 'The keys, to loop over.', { example: '#foreach($key in $map.keySet())"$key"#end' }),
  method('values', [], 'Collection', 'The values, to loop over.'),
  method('entrySet', [], 'Set', 'Keys with their values: `$entry.key`, `$entry.value`.'),
  method('size', [], 'Integer', 'Number of entries.'),
  method('isEmpty', [], 'Boolean', 'Whether there are no entries.'),
  method(
    'put',
    ['key', 'value'],
    'Object',
    'Stores a value and prints the old one; swallow that with `#set($ignored = …)`.',
  ),
  method('remove', ['key'], 'Object', 'Takes an entry out and prints its value.'),
];

/** The methods most used on a value, by its Java class as a trace names it; on an unknown one, those of all three. */
export function methodsFor(className: string | undefined): readonly DocEntry[] {
  const methods = known(className);
  return [...methods, ...common.filter((entry) => !methods.some((other) => other.name === entry.name))];
}

function known(className: string | undefined): readonly DocEntry[] {
  if (className === undefined) {
    const all = new Map<string, DocEntry>();
    for (const entry of [...textMethods, ...listMethods, ...mapMethods])
      if (!all.has(entry.name)) all.set(entry.name, entry);
    return [...all.values()];
  }
  if (/String$/.test(className)) return textMethods;
  if (/List$|JSONArray$/.test(className)) return listMethods;
  if (/Map$|JSONObject$/.test(className)) return mapMethods;
  return [];
}
