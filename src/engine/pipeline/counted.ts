/** A number with its noun, in the plural where English has it: `1 header`, `2 headers`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
