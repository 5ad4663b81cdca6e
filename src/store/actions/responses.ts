import { type IntegrationResponse, newIntegrationResponse } from '../../document';
import type { EditNote } from '../state';
import { store } from '../store';
import { editIntegration, editMethod, groupedBy } from './document';
import { toast } from './view';

function editResponses(note: EditNote, change: (list: IntegrationResponse[]) => IntegrationResponse[]): void {
  editIntegration(note, (integration) => ({
    ...integration,
    integrationResponses: change(integration.integrationResponses),
  }));
}

/**
 * Changes one integration response, which then stays open: were the editor to follow the selected one, a pattern that
 * stops matching while it is typed would take the field from under the caret.
 */
export function editResponse(
  index: number,
  note: EditNote,
  change: (response: IntegrationResponse) => IntegrationResponse,
): void {
  editResponses(groupedBy(note, index), (list) =>
    list.map((response, at) => (at === index ? change(response) : response)),
  );
  store.setState({ openResponse: index });
}

/** Adds an integration response, with the method response it needs, and opens it. */
export function addResponse(statusCode: string, selectionPattern?: string): void {
  const { document } = store.getState();
  const at = document.method.integration.integrationResponses.length;
  editMethod({ label: 'Add integration response' }, (method) => ({
    ...method,
    methodResponses: method.methodResponses.some((response) => response.statusCode === statusCode)
      ? method.methodResponses
      : [...method.methodResponses, { statusCode, responseModels: { 'application/json': 'Empty' } }],
    integration: {
      ...method.integration,
      integrationResponses: [
        ...method.integration.integrationResponses,
        newIntegrationResponse(statusCode, selectionPattern),
      ],
    },
  }));
  store.setState({ openResponse: at });
}

/** Puts a copy of an integration response behind it, and opens the copy. */
export function duplicateResponse(index: number): void {
  const original = store.getState().document.method.integration.integrationResponses[index];
  if (original === undefined) return;
  editResponses({ label: 'Duplicate integration response' }, (list) =>
    list.toSpliced(index + 1, 0, structuredClone(original)),
  );
  store.setState({ openResponse: index + 1 });
}

/** Deletes an integration response; a message offers the way back. */
export function deleteResponse(index: number): void {
  editResponses({ label: 'Delete integration response' }, (list) => list.toSpliced(index, 1));
  store.setState({ openResponse: 'live' });
  toast('Integration response deleted', true);
}

/** Moves an integration response to another place in the list. */
export function moveResponse(from: number, to: number): void {
  const { document } = store.getState();
  const list = document.method.integration.integrationResponses;
  const moved = list[from];
  if (moved === undefined || to < 0 || to >= list.length || to === from) return;
  editResponses({ label: 'Reorder integration responses' }, (all) => all.toSpliced(from, 1).toSpliced(to, 0, moved));
  const { openResponse } = store.getState();
  if (openResponse !== 'live') store.setState({ openResponse: placeAfterMove(openResponse, from, to) });
}

/** Where an entry of a list stands once another, or it, was moved. */
function placeAfterMove(at: number, from: number, to: number): number {
  if (at === from) return to;
  if (from < at && at <= to) return at - 1;
  return to <= at && at < from ? at + 1 : at;
}
