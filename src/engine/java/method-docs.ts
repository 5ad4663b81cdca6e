const DOCS = `
add|Adds an element at the end (prints true), or at an index.
addAll|Adds all elements of another list.
charAt|The character at an index; fails outside the text.
clear|Removes everything.
codePointAt|The Unicode code point at an index.
compareTo|Negative, zero or positive: which one comes first. Fails for another type.
compareToIgnoreCase|Which text comes first, whatever the case.
concat|This text followed by another.
contains|Whether the text or element occurs.
containsAll|Whether all elements of another list occur.
containsKey|Whether the map has the key, also with a null value.
containsValue|Whether a value occurs in the map.
doubleValue|The number as Double.
endsWith|Whether the text ends this way.
entrySet|The entries; each has a key and a value.
equals|Strict equality: type and value.
equalsIgnoreCase|Equality whatever the case of letters.
floatValue|The number as Float.
format|Fills placeholders such as %s and %05d.
formatted|Fills the placeholders of this text.
get|The element at an index (fails outside), or the value of a key.
getClass|The Java class; only its name can be read.
getKey|The key of this entry.
getOrDefault|The value of a key, or the given one if there is none.
getValue|The value of this entry.
hasNext|Whether there is a next element.
hashCode|A 32-bit number that equal values share.
indent|Every line moved right by so many spaces.
indexOf|The first place of a text or element, -1 if there is none.
intValue|The number as Integer; fractions are cut off.
isBlank|Whether there is nothing but white space.
isEmpty|Whether there is nothing in it.
isNaN|Whether this is not a number.
iterator|Walks the elements with hasNext() and next().
join|Texts joined by a separator.
keySet|The keys, in order.
lastIndexOf|The last place of a text or element, -1 if there is none.
length|Number of UTF-16 units.
lines|The lines, as a stream.
longValue|The number as Long; fractions are cut off.
matches|Whether the whole text matches a Java regular expression.
max|The larger of two numbers.
min|The smaller of two numbers.
next|The next element; fails past the end.
parseBoolean|Whether a text says true, in any case.
parseDouble|Reads a Double; fails for other text.
parseInt|Reads an Integer; fails for other text.
parseLong|Reads a Long; fails for other text.
put|Stores a value under a key; prints the value it replaces.
putAll|Stores all entries of another map.
putIfAbsent|Stores a value if the key has none.
remove|Removes by index (an Integer), element or key.
removeAll|Removes all elements that another list has.
repeat|The text so many times.
replace|Every occurrence of a text replaced literally.
replaceAll|Every match of a Java regular expression replaced; $1 is its first group.
replaceFirst|The first match of a Java regular expression replaced.
retainAll|Keeps only elements that another list has.
set|Replaces the element at an index; prints the old one.
size|Number of elements.
sort|Sorts in natural order; pass null.
split|The parts between matches of a Java regular expression.
startsWith|Whether the text begins this way.
strip|The text without white space at both ends.
subList|A window on the elements from an index up to another.
substring|The text from an index, up to another.
sum|The sum of two numbers.
toArray|The elements as a Java array.
toBinaryString|The number in base 2.
toCharArray|The characters as a Java array.
toHexString|The number in base 16.
toJSONString|The array as JSON text.
toLowerCase|The text in lower case.
toString|The text that printing shows.
toUpperCase|The text in upper case.
trim|The text without blanks and control characters at both ends.
valueOf|The argument converted to this class.
values|The values, in the order of the keys.`;

/** Method name → what it does, in a line. */
export const METHOD_DOCS: ReadonlyMap<string, string> = new Map(
  DOCS.trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)]),
);
