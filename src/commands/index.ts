export { COMMANDS } from './all';
export type { Command } from './command';
export { keyLabel, listenForKeys } from './keys';
