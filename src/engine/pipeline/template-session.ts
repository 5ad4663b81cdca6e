import { entriesOf, JavaMap, type JavaValue, toJavaString } from '../java';
import type { TemplateRun } from '../simulation';
import {
  addBuiltins,
  createContext,
  InputObject,
  parseTemplate,
  type RecorderMaker,
  requestParameters,
  runTemplate,
  type Template,
} from '../vtl';
import { LruCache } from './lru-cache';
import type { OverrideValues } from './overrides';
import type { templateParams } from './request';

/** What a template run came to. */
type SessionResult = Pick<TemplateRun, 'output' | 'error' | 'trace' | 'scope'>;

/** The templates of one call: they share `$context`, so that overrides of the request template survive (VAR-14). */
export interface TemplateSession {
  run(template: string, body: string, params: ReturnType<typeof templateParams>): SessionResult;
  overrides(): OverrideValues;
  /** `$context` as JSON text, as it was before any template ran. */
  contextJson(): string;
}

const templates = new LruCache<Template | string>(64);

/** The tree of a template from the cache; the text itself where it does not parse, so that the run reports why. */
function cachedTemplate(template: string): Template | string {
  return templates.get(template, (text) => {
    const parsed = parseTemplate(text);
    return parsed.ok ? parsed.ast : text;
  });
}

function memberOf(value: JavaValue | undefined, name: string): JavaValue | undefined {
  return value instanceof JavaMap ? value.get(name) : undefined;
}

function headersOf(override: JavaValue | undefined): [string, JavaValue][] {
  const headers = memberOf(override, 'header');
  if (!(headers instanceof JavaMap)) return [];
  return [...entriesOf(headers)].map(([name, value]) => [toJavaString(name), value]);
}

/** Opens the session of one call, recorded where there is a `recorder`. */
export function openSession(
  contextJson: string,
  stageVariables: Readonly<Record<string, string>>,
  recorder?: RecorderMaker,
): TemplateSession {
  const context = createContext(contextJson, 'gateway');
  return {
    run(template, body, params) {
      const variables = new Map<string, JavaValue>();
      const input = new InputObject(body, requestParameters(params));
      addBuiltins(variables, input, context.map, stageVariables);
      const result = runTemplate({
        template: cachedTemplate(template),
        variables,
        silent: context.silent,
        ...(recorder === undefined ? {} : { recorder }),
      });
      const scope = { context: contextJson, params, stageVariables: { ...stageVariables } };
      const trace = result.trace === undefined ? {} : { trace: result.trace, scope };
      if (result.ok) return { output: result.output, ...trace };
      return { output: '', error: result.error, ...trace };
    },
    overrides() {
      const override = context.map.get('responseOverride');
      return { status: memberOf(override, 'status'), headers: headersOf(override) };
    },
    contextJson: () => contextJson,
  };
}
