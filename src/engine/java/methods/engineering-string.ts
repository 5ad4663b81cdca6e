import { bigDecimalToString } from '../number-format';
import type { JavaBigDecimal } from '../values';

/** BigDecimal.toEngineeringString: exponents are multiples of three. */
export function engineeringString({ unscaled, scale }: JavaBigDecimal): string {
  const plain = bigDecimalToString(unscaled, scale);
  if (!plain.includes('E')) return plain;
  const sign = unscaled < 0n ? '-' : '';
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString();
  const adjusted = digits.length - 1 - scale;
  let lead = ((adjusted % 3) + 3) % 3;
  let exponent = adjusted - lead;
  lead++;
  let shown: string;
  if (unscaled === 0n) {
    shown = ['0', '0.00', '0.0'][lead - 1] ?? '0';
    if (lead > 1) exponent += 3;
  } else if (lead >= digits.length) shown = digits.padEnd(lead, '0');
  else shown = `${digits.slice(0, lead)}.${digits.slice(lead)}`;
  return exponent === 0 ? sign + shown : `${sign}${shown}E${exponent > 0 ? '+' : ''}${exponent}`;
}
