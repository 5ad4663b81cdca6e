/**
 * The part of the engine that a first answer needs: the same answers as `index.ts` gives, without reasons, problems and
 * what editors ask for. A page can show a result while the rest is still on its way.
 */
export { answerScenario } from './pipeline/simulate';
