/** A letter-and-digit name made of the words of a text, each beginning with a capital: `/pets/{petId}` → `PetsPetId`. */
export function pascalName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/**
 * The same in lower case with underscores: `DEFAULT_4XX` → `default_4xx`. A name that would not begin with a letter has
 * `lead` put before it.
 */
export function snakeName(text: string, lead: string): string {
  const words = text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').split(/[^A-Za-z0-9]+/);
  const name = words
    .filter((word) => word !== '')
    .join('_')
    .toLowerCase();
  if (name === '') return lead;
  return /^[a-z]/.test(name) ? name : `${lead}_${name}`;
}

/** Hands out names, numbering those that were handed out before. Names differ also where case is not looked at. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** The name, or the name with the first free number behind it. */
  take(name: string): string {
    let free = name;
    for (let n = 2; this.#taken.has(free.toLowerCase()); n += 1) free = `${name}${n}`;
    this.#taken.add(free.toLowerCase());
    return free;
  }
}
