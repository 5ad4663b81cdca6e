/** Public methods of java.util.Collection. The notation is that of `signatures.ts`. */
export const COLLECTION = `
  add:O>z addAll:C>z clear:>v contains:O>z containsAll:C>z forEach:x>v isEmpty:>z iterator:>A parallelStream:>w
  remove:O>z removeAll:C>z removeIf:x>z retainAll:C>z size:>i spliterator:>x stream:>w toArray:,[O,x>[O`;

/** Public methods of What java.util.Set adds to Collection. The notation is that of `signatures.ts`. */
export const SET_MORE = `
  +copyOf:C>U +of:,O,OO,OOO,OOOO,OOOOO,OOOOOO,OOOOOOO,OOOOOOOO,OOOOOOOOO,OOOOOOOOOO,[O>U`;

/** Public methods of What java.util.List adds to Collection. The notation is that of `signatures.ts`. */
export const LIST_MORE = `
  add:iO>v addAll:iC>z +copyOf:C>L get:i>O indexOf:O>i lastIndexOf:O>i listIterator:,i>R
  +of:,O,OO,OOO,OOOO,OOOOO,OOOOOO,OOOOOOO,OOOOOOOO,OOOOOOOOO,OOOOOOOOOO,[O>L remove:i>O replaceAll:x>v set:iO>O
  sort:x>v subList:ii>L`;

/** Public methods of What java.util.ArrayList adds to List. The notation is that of `signatures.ts`. */
export const ARRAYLIST_MORE = `
  clone:>O ensureCapacity:i>v trimToSize:>v`;

/** Public methods of What net.minidev.json.JSONArray adds to ArrayList. The notation is that of `signatures.ts`. */
export const JSONARRAY_MORE = `
  merge:O>v toJSONString:,x>S +toJSONString:L,Lx>S toString:x>S +writeJSONString:Exx,Lx>v writeJSONString:x,xx>v`;

/** Public methods of java.util.HashMap and LinkedHashMap. The notation is that of `signatures.ts`. */
export const MAP = `
  clear:>v clone:>O compute:Ox>O computeIfAbsent:Ox>O computeIfPresent:Ox>O containsKey:O>z containsValue:O>z
  +copyOf:M>M +entry:OO>Y entrySet:>U forEach:x>v get:O>O getOrDefault:OO>O isEmpty:>z keySet:>U merge:OOx>O
  +of:,OO,OOOO,OOOOOO,OOOOOOOO,OOOOOOOOOO,OOOOOOOOOOOO,OOOOOOOOOOOOOO,OOOOOOOOOOOOOOOO,OOOOOOOOOOOOOOOOOO,OOOOOOOOOOOOOOOOOOOO>M
  +ofEntries:[Y>M put:OO>O putAll:M>v putIfAbsent:OO>O remove:OO>z remove:O>O replace:OOO>z replace:OO>O
  replaceAll:x>v size:>i values:>C`;

/** Public methods of java.util.Map.Entry. The notation is that of `signatures.ts`. */
export const ENTRY = `
  +comparingByKey:,x>x +comparingByValue:,x>x +copyOf:Y>Y getKey:>O getValue:>O setValue:O>O`;

/** Public methods of java.util.Iterator. The notation is that of `signatures.ts`. */
export const ITERATOR = `
  forEachRemaining:x>v hasNext:>z next:>O remove:>v`;

/** Public methods of What java.util.ListIterator adds to Iterator. The notation is that of `signatures.ts`. */
export const LIST_ITERATOR_MORE = `
  add:O>v hasPrevious:>z nextIndex:>i previous:>O previousIndex:>i set:O>v`;
