/**
 * What the worker fetches beside its first answer: reasons, problems, and answers to editors' questions. A chunk of its
 * own in the build.
 */
export { simulate } from '../engine';
export { answer } from './answer';
