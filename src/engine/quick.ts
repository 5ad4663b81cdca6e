/**
 * The part of the engine that a first answer needs: the same answers as `index.ts` gives, without reasons, problems and
 * what editors ask for. A page can show a result while the rest is still on its way. A build may leave rarely used parts
 * out; an answer that needs one throws `NotHereYet`.
 */
export { NotHereYet } from './not-here-yet';
export { answerScenario } from './pipeline/simulate';
