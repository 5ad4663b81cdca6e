import { JavaOpaque, JavaOptional } from '../objects';

/** What `describeConstable` answers for types without constants of their own. */
export function dynamicConstant(bootstrap: string): JavaOptional {
  const shown = `DynamicConstantDesc[ConstantBootstraps::${bootstrap}]`;
  return new JavaOptional(new JavaOpaque('java.lang.constant.DynamicConstantDesc', shown));
}
