/**
 * Values as the JVM holds them. A JavaScript `number` stands for java.lang.Integer and nothing else; every other
 * numeric type has a class of its own, since on AWS the type decides printing, arithmetic, equality and overloads
 * (velocity-1.7 NUM-1, TYP-1; jsonpath-json-smart). Strings count UTF-16 units as Java does.
 */

/** java.lang.Byte (8 bits). */
export class JavaByte {
  readonly type = 'Byte';
  constructor(readonly value: number) {}
}

/** java.lang.Short (16 bits). */
export class JavaShort {
  readonly type = 'Short';
  constructor(readonly value: number) {}
}

/** java.lang.Long (64 bits, within -2^63 … 2^63-1). */
export class JavaLong {
  readonly type = 'Long';
  constructor(readonly value: bigint) {}
}

/** java.math.BigInteger. */
export class JavaBigInteger {
  readonly type = 'BigInteger';
  constructor(readonly value: bigint) {}
}

/** java.lang.Float; `value` is already rounded to single precision. */
export class JavaFloat {
  readonly type = 'Float';
  constructor(readonly value: number) {}
}

/** java.lang.Double. */
export class JavaDouble {
  readonly type = 'Double';
  constructor(readonly value: number) {}
}

/** java.math.BigDecimal: unscaled × 10^-scale. */
export class JavaBigDecimal {
  readonly type = 'BigDecimal';
  constructor(
    readonly unscaled: bigint,
    readonly scale: number,
  ) {}
}

/** java.lang.Character: one UTF-16 unit. */
export class JavaChar {
  readonly type = 'Character';
  constructor(readonly value: string) {}
}

export type JavaNumber =
  | number
  | JavaByte
  | JavaShort
  | JavaLong
  | JavaBigInteger
  | JavaFloat
  | JavaDouble
  | JavaBigDecimal;
