import type { TemplateRun } from '../simulation';
import type { OverrideValues } from './overrides';
import type { templateParams } from './request';

/** What a template run came to. */
export type SessionResult = Pick<TemplateRun, 'output' | 'error' | 'trace'>;

/** The templates of one call: they share `$context`, so that overrides of the request template survive (VAR-14). */
export interface TemplateSession {
  run(template: string, body: string, params: ReturnType<typeof templateParams>, traced: boolean): SessionResult;
  overrides(): OverrideValues;
  /** `$context` as JSON text, as it was before any template ran. */
  contextJson(): string;
}

/** Opens the session of one call. */
export function openSession(contextJson: string, _stageVariables: Readonly<Record<string, string>>): TemplateSession {
  return {
    run: (template) =>
      /[$#]/.test(template)
        ? { output: '', error: { message: 'The template engine is not in place yet.' } }
        : { output: template },
    overrides: () => ({ status: undefined, headers: [] }),
    contextJson: () => contextJson,
  };
}
