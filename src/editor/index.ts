/**
 * What the page may import at once: types and helpers that need no Monaco. The editors and the diff view come from
 * `import('./load')`.
 */
export type { DiffHandle } from './diff';
export type * from './services';
export { callAt } from './text/call-at';
export { type TakenOver, takeOver } from './textarea';
export type { ThemeName, ThemeTokens } from './theme';
export type * from './types';
