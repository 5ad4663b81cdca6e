import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDocument, newScenario, type PlaygroundDocument } from '../../document';
import { store } from '../store';
import { applyFix, edit, newEmptyDocument, openDocument, redo, undo } from './document';
import { addResponse, deleteResponse, duplicateResponse, editResponse, moveResponse } from './responses';
import { addScenario, addScenarios, deleteScenario, duplicateScenario, editScenario, showScenario } from './scenarios';
import { togglePin } from './view';

const named = (name: string): PlaygroundDocument => ({
  ...newDocument(name),
  scenarios: [newScenario('s1', 'One'), newScenario('s2', 'Two')],
});
const state = () => store.getState();
const responses = () => state().document.method.integration.integrationResponses;
const statuses = () => responses().map(({ statusCode }) => statusCode);
const scenarioNames = () => state().document.scenarios.map(({ name }) => name);
const past = () => store.temporal.getState().pastStates.length;
const rename = (name: string, group?: string) =>
  edit({ label: 'Rename', group }, (document) => ({ ...document, name }));

beforeEach(() => {
  vi.useFakeTimers();
  openDocument(named('Pets'), 'Open');
  store.temporal.getState().clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('undo', () => {
  it('takes back edits of one group within a second as one step', () => {
    rename('P', 'name');
    vi.advanceTimersByTime(900);
    rename('Pe', 'name');
    vi.advanceTimersByTime(900);
    rename('Pet', 'name');
    undo();
    expect(state().document.name).toBe('Pets');
    redo();
    expect(state().document.name).toBe('Pet');
  });

  it('keeps apart edits of a group with a pause between them', () => {
    rename('P', 'name');
    vi.advanceTimersByTime(1000);
    rename('Pe', 'name');
    undo();
    expect(state().document.name).toBe('P');
  });

  it('keeps apart edits of other groups, and of none', () => {
    rename('a', 'name');
    rename('b', 'title');
    rename('c');
    rename('d');
    expect(past()).toBe(4);
  });

  it('keeps apart edits of two responses, or of two scenarios, though they have one group', () => {
    addResponse('404', '404');
    editResponse(0, { label: 'Status', group: 'status' }, (response) => ({ ...response, statusCode: '201' }));
    editResponse(1, { label: 'Status', group: 'status' }, (response) => ({ ...response, statusCode: '405' }));
    undo();
    expect(statuses()).toEqual(['201', '404']);
    editScenario({ label: 'Name', group: 'name' }, (scenario) => ({ ...scenario, name: 'First' }));
    showScenario('s2');
    editScenario({ label: 'Name', group: 'name' }, (scenario) => ({ ...scenario, name: 'Second' }));
    undo();
    expect(scenarioNames()).toEqual(['First', 'Two']);
  });

  it('starts a new step after an undo, even for the group it was in', () => {
    rename('a', 'name');
    vi.advanceTimersByTime(2000);
    rename('b', 'name');
    undo();
    rename('c', 'name');
    undo();
    expect(state().document.name).toBe('a');
  });

  it('has no step for an edit that changed nothing, nor for a change of view', () => {
    edit({ label: 'Nothing' }, (document) => document);
    showScenario('s2');
    duplicateResponse(7);
    expect(past()).toBe(0);
  });

  it('brings back the document that another took the place of, with its source and scenario', () => {
    const source = { text: 'openapi: 3.0.0', methodId: 'GET /pets' };
    openDocument(named('Imported'), 'Import', source);
    showScenario('s2');
    newEmptyDocument();
    expect(state()).toMatchObject({ document: { name: 'Untitled' }, activeScenario: 's1', source: null });
    undo();
    expect(state()).toMatchObject({ document: { name: 'Imported' }, activeScenario: 's2', source });
  });
});

describe('openDocument', () => {
  it('lets go of what belonged to the document before', () => {
    const opened = state().opened;
    store.setState({ openResponse: 3, traceStep: 4 });
    openDocument(named('Other'), 'Open');
    expect(state()).toMatchObject({ openResponse: 'live', traceStep: null, pinned: null, opened: opened + 1 });
  });
});

describe('integration responses', () => {
  beforeEach(() => {
    addResponse('400', '^Bad.*');
    addResponse('500');
  });

  it('are added at the end and opened, with the method response they need', () => {
    expect(responses()[1]).toEqual({ statusCode: '400', selectionPattern: '^Bad.*' });
    expect(state().openResponse).toBe(2);
    addResponse('400', '.*');
    expect(state().document.method.methodResponses.map(({ statusCode }) => statusCode)).toEqual(['200', '400', '500']);
  });

  it('are duplicated in place', () => {
    duplicateResponse(1);
    expect(statuses()).toEqual(['200', '400', '400', '500']);
    expect(responses()[2]).not.toBe(responses()[1]);
    expect(state().openResponse).toBe(2);
  });

  it('are deleted with a way back', () => {
    deleteResponse(1);
    expect(statuses()).toEqual(['200', '500']);
    expect(state()).toMatchObject({ openResponse: 'live', toast: { undo: true } });
  });

  it('are moved, and the one that is open stays so wherever it comes to stand', () => {
    const moves = [
      { from: 0, to: 2, order: ['400', '500', '200'], open: [2, 0, 1] },
      { from: 2, to: 0, order: ['500', '200', '400'], open: [1, 2, 0] },
      { from: 0, to: 1, order: ['400', '200', '500'], open: [1, 0, 2] },
    ];
    for (const { from, to, order, open } of moves) {
      for (const [before, after] of open.entries()) {
        store.setState({ openResponse: before });
        moveResponse(from, to);
        expect(statuses()).toEqual(order);
        expect(state().openResponse).toBe(after);
        undo();
      }
    }
    store.setState({ openResponse: 'live' });
    moveResponse(0, 1);
    expect(state().openResponse).toBe('live');
  });

  it('do not move out of the list', () => {
    moveResponse(0, -1);
    moveResponse(2, 3);
    moveResponse(9, 0);
    expect(statuses()).toEqual(['200', '400', '500']);
  });

  it('stay open while they are edited', () => {
    store.setState({ openResponse: 'live' });
    editResponse(1, { label: 'Pattern' }, (response) => ({ ...response, selectionPattern: 'x' }));
    expect(state().openResponse).toBe(1);
  });
});

describe('scenarios', () => {
  it('are added with fresh ids, all in one step, and the first is shown', () => {
    addScenarios([
      { name: 'Three', backend: {} },
      { name: 'Four', backend: {}, id: 's1' },
    ]);
    expect(state().document.scenarios.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
    expect(state().activeScenario).toBe('s3');
    undo();
    expect(scenarioNames()).toEqual(['One', 'Two']);
    expect(state().activeScenario).toBe('s1');
  });

  it('are added with the kind of backend that the integration has', () => {
    addScenario();
    expect(state().document.scenarios.at(-1)?.backend).toHaveProperty('lambda');
    edit({ label: 'HTTP' }, ({ method, ...rest }) => ({
      ...rest,
      method: { ...method, integration: { ...method.integration, type: 'HTTP_PROXY' } },
    }));
    addScenario();
    expect(state().document.scenarios.at(-1)?.backend).toHaveProperty('http');
  });

  it('are duplicated under another id and name', () => {
    duplicateScenario('s1');
    expect(state().document.scenarios.at(-1)).toEqual({ ...newScenario('s3', 'One copy') });
    expect(state().activeScenario).toBe('s3');
    duplicateScenario('unknown');
    expect(scenarioNames()).toHaveLength(3);
  });

  it('are deleted, but for the last one; the one in view stays in view', () => {
    showScenario('s2');
    deleteScenario('s1');
    expect(state().activeScenario).toBe('s2');
    deleteScenario('s2');
    expect(scenarioNames()).toEqual(['Two']);
    undo();
    showScenario('s1');
    deleteScenario('s1');
    expect(state().activeScenario).toBe('s2');
  });
});

describe('fixes', () => {
  it('are one step, said with a way back', async () => {
    await applyFix({ label: 'Name it', edits: [{ path: ['name'], value: 'Fixed' }] });
    expect(state()).toMatchObject({ document: { name: 'Fixed' }, toast: { text: 'Name it', undo: true } });
    undo();
    expect(state().document.name).toBe('Pets');
  });

  it('that do not fit the document any more leave it alone and say why', async () => {
    await applyFix({ label: 'Break it', edits: [{ path: ['scenarios'], value: [] }] });
    expect(state()).toMatchObject({ document: { name: 'Pets' }, toast: { undo: false } });
    expect(past()).toBe(0);
  });
});

describe('togglePin', () => {
  it('keeps no run where there is none', () => {
    togglePin();
    expect(state().pinned).toBeNull();
  });
});
