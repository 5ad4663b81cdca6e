/** Public methods of java.util.Optional. The notation is that of `signatures.ts`. */
export const OPTIONAL = `
  +empty:>k filter:x>k flatMap:x>k get:>O ifPresent:x>v ifPresentOrElse:xx>v isEmpty:>z isPresent:>z map:x>k +of:O>k
  +ofNullable:O>k or:x>k orElse:O>O orElseGet:x>O orElseThrow:,x>O stream:>w`;

/** Public methods of java.util.OptionalInt. The notation is that of `signatures.ts`. */
export const OPTIONALINT = `
  +empty:>l getAsInt:>i ifPresent:x>v ifPresentOrElse:xx>v isEmpty:>z isPresent:>z +of:i>l orElse:i>i orElseGet:x>i
  orElseThrow:,x>i stream:>W`;

/** Public methods of java.util.OptionalDouble. The notation is that of `signatures.ts`. */
export const OPTIONALDOUBLE = `
  +empty:>m getAsDouble:>d ifPresent:x>v ifPresentOrElse:xx>v isEmpty:>z isPresent:>z +of:d>m orElse:d>d orElseGet:x>d
  orElseThrow:,x>d stream:>x`;

/** Public methods of java.util.stream.Stream. The notation is that of `signatures.ts`. */
export const STREAM = `
  allMatch:x>z anyMatch:x>z +builder:>x close:>v collect:xxx,x>O +concat:ww>w count:>j distinct:>w dropWhile:x>w
  +empty:>w filter:x>w findAny:>k findFirst:>k flatMap:x>w flatMapToDouble:x>x flatMapToInt:x>W flatMapToLong:x>x
  forEach:x>v forEachOrdered:x>v +generate:x>w isParallel:>z +iterate:Oxx,Ox>w iterator:>A limit:j>w map:x>w
  mapMulti:x>w mapMultiToDouble:x>x mapMultiToInt:x>W mapMultiToLong:x>x mapToDouble:x>x mapToInt:x>W mapToLong:x>x
  max:x>k min:x>k noneMatch:x>z +of:O,[O>w +ofNullable:O>w onClose:x>x parallel:>x peek:x>w reduce:Oxx,Ox>O reduce:x>k
  sequential:>x skip:j>w sorted:,x>w spliterator:>x takeWhile:x>w toArray:,x>[O toList:>L unordered:>x`;

/** Public methods of java.util.stream.IntStream. The notation is that of `signatures.ts`. */
export const INTSTREAM = `
  allMatch:x>z anyMatch:x>z asDoubleStream:>x asLongStream:>x average:>m boxed:>w +builder:>x close:>v collect:xxx>O
  +concat:WW>W count:>j distinct:>W dropWhile:x>W +empty:>W filter:x>W findAny:>l findFirst:>l flatMap:x>W forEach:x>v
  forEachOrdered:x>v +generate:x>W isParallel:>z +iterate:ixx,ix>W iterator:>x limit:j>W map:x>W mapMulti:x>W
  mapToDouble:x>x mapToLong:x>x mapToObj:x>w max:>l min:>l noneMatch:x>z +of:i,[i>W onClose:x>x parallel:>W peek:x>W
  +range:ii>W +rangeClosed:ii>W reduce:ix>i reduce:x>l sequential:>W skip:j>W sorted:>W spliterator:>x sum:>i
  summaryStatistics:>x takeWhile:x>W toArray:>[i unordered:>x`;
