/** Arguments of a method call, as velocityjs hands them over. */
type Arguments = readonly unknown[];

type Helper = (text: string, args: Arguments) => unknown;

/** The Java methods that serverless-offline adds to strings, as it writes them: patterns match anywhere, not the whole text. */
const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['contains', (text, [part]) => text.includes(String(part))],
  ['equals', (text, [other]) => text === String(other)],
  ['equalsIgnoreCase', (text, [other]) => text.toLowerCase() === String(other).toLowerCase()],
  ['matches', (text, [pattern]) => text.match(new RegExp(String(pattern), 'm'))],
  ['replaceFirst', (text, [pattern, by]) => text.replace(new RegExp(String(pattern), 'm'), String(by))],
]);

/** The helper of a name, undefined where strings have none. */
export function javaHelper(name: string): Helper | undefined {
  return HELPERS.get(name);
}
