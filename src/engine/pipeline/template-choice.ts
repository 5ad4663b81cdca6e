import type { Step } from '../simulation';
import { mediaTypeOf } from './media-type';

const JSON_TYPE = 'application/json';

/** Which template runs, and why. */
export interface TemplateChoice {
  /** The key of the chosen template; undefined when there is none at all. */
  contentType: string | undefined;
  /** Undefined means passthrough (TPL-4, TPL-5). */
  template: string | undefined;
  candidates: string[];
  reason: string;
  rule: 'TPL-1' | 'TPL-2' | 'TPL-4' | 'TPL-5' | 'TPL-12';
}

/** How a choice is known: that only the first entry of Accept counts is inferred, and so is the order of keys (TPL-2, TPL-3). */
export function gradeOfChoice(choice: TemplateChoice, accept: string | undefined): Pick<Step, 'rule' | 'grade'> {
  const { rule, contentType = '' } = choice;
  const several = choice.candidates.length > 1;
  if (several && accept?.includes(',') === true) return { rule: 'TPL-3', grade: 'inferred' };
  switch (rule) {
    case 'TPL-4':
      return { rule, grade: 'recorded' };
    case 'TPL-2':
      return { rule, grade: mediaTypeOf(contentType) === JSON_TYPE ? 'recorded' : several ? 'inferred' : 'documented' };
    case 'TPL-1':
    case 'TPL-5':
    case 'TPL-12':
      return { rule, grade: 'documented' };
    default:
      return rule satisfies never;
  }
}

type Templates = Readonly<Record<string, string | null>>;

function chosen(templates: Templates, key: string, reason: string, rule: TemplateChoice['rule']): TemplateChoice {
  const template = templates[key];
  const candidates = Object.keys(templates);
  if (template === null || template === undefined || template === '')
    return {
      contentType: key,
      template: undefined,
      candidates,
      reason: `${reason} It is empty, so the body passes unchanged.`,
      rule: 'TPL-5',
    };
  return { contentType: key, template, candidates, reason, rule };
}

/** Chooses the response template by the first media type of `Accept` (TPL-1 … TPL-5). */
export function chooseResponseTemplate(templates: Templates, accepted: string | undefined): TemplateChoice {
  const keys = Object.keys(templates);
  const first = keys[0];
  if (first === undefined)
    return {
      contentType: undefined,
      template: undefined,
      candidates: keys,
      reason: 'There is no template, so the body passes unchanged.',
      rule: 'TPL-4',
    };
  const wanted = accepted === undefined || accepted === '' ? JSON_TYPE : accepted;
  const why = accepted === undefined ? 'The request has no Accept header' : `Accept is ${accepted}`;
  const exact = keys.find((key) => mediaTypeOf(key) === wanted);
  if (exact !== undefined) return chosen(templates, exact, `${why}; the template of ${exact} is used.`, 'TPL-1');
  const json = keys.find((key) => mediaTypeOf(key) === JSON_TYPE);
  return chosen(
    templates,
    json ?? first,
    `${why}, and no template has that key; ${json ?? `the first one, ${first},`} is used.`,
    'TPL-2',
  );
}

export type RequestTemplateChoice = TemplateChoice | { unsupported: string };

/** Chooses the request template by `Content-Type`, or refuses the body, per `passthroughBehavior` (TPL-12). */
export function chooseRequestTemplate(
  templates: Templates,
  contentType: string | undefined,
  passthroughBehavior: 'WHEN_NO_MATCH' | 'WHEN_NO_TEMPLATES' | 'NEVER',
): RequestTemplateChoice {
  const wanted = contentType === undefined ? JSON_TYPE : mediaTypeOf(contentType);
  const candidates = Object.keys(templates);
  const exact = candidates.find((key) => mediaTypeOf(key) === wanted);
  if (exact !== undefined)
    return chosen(templates, exact, `Content-Type is ${wanted}; its request template is used.`, 'TPL-12');
  const forbidden =
    passthroughBehavior === 'NEVER' || (passthroughBehavior === 'WHEN_NO_TEMPLATES' && candidates.length > 0);
  if (forbidden) return { unsupported: wanted };
  return {
    contentType: undefined,
    template: undefined,
    candidates,
    reason: `No request template is for ${wanted}, so the client’s body passes unchanged.`,
    rule: 'TPL-12',
  };
}
