/**
 * What the page may import at once: types and helpers that need no Monaco. The editors come from `import('./load')`,
 * the diff view from `import('./diff')`.
 */
export type * from './services';
export { type TakenOver, takeOver } from './textarea';
export type { ThemeName, ThemeTokens } from './theme';
export type * from './types';
