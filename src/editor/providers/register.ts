/** Registers every provider once for the whole page; each finds its editor's services by the model. */
export function registerProviders(): void {}
