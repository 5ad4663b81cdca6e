/**
 * Thrown when an answer needs a part that a build hands in later: rarely used tables and functions, which the page's
 * first answer does not wait for. In a program that has the whole engine nothing throws it.
 */
export class NotHereYet extends Error {}
