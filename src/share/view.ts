/** What the sender was looking at; every member is optional and none changes the document. */
export interface SharedView {
  /** Id of the scenario in view. */
  scenario?: string;
  /** Index of the integration response in view. */
  response?: number;
  /** Name of the tab in view. */
  tab?: string;
}

/** Takes the members of a view that are what they should be, and leaves the rest. */
export function readView(data: unknown): SharedView {
  if (typeof data !== 'object' || data === null) return {};
  const scenario: unknown = Reflect.get(data, 'scenario');
  const response: unknown = Reflect.get(data, 'response');
  const tab: unknown = Reflect.get(data, 'tab');
  return {
    ...(typeof scenario === 'string' && { scenario }),
    ...(typeof response === 'number' && Number.isSafeInteger(response) && response >= 0 && { response }),
    ...(typeof tab === 'string' && { tab }),
  };
}
