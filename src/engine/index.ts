/**
 * The one door of the engine: pure functions over text and documents. Nothing here reads a clock, a random source or
 * the page, and nothing throws for what a user may type.
 */
export type * from './model';
export type * from './simulation';
