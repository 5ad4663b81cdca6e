/** Ends the parse of a pattern; never leaves the folder `syntax`. `index` as Java reports it (rule 2.3). */
export class PatternSyntaxError extends Error {
  readonly description: string;
  readonly index: number;

  constructor(description: string, index: number) {
    super(description);
    this.description = description;
    this.index = index;
  }
}
