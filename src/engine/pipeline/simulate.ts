import { givenText, isRecord } from '../given';
import type { Payload, PlaygroundDocument, Scenario } from '../model';
import type { Selection, Simulation, SimulationOptions } from '../simulation';
import { answer } from './answer';
import { encodeBase64 } from './base64';
import type { Body } from './content-handling';
import { contextOf } from './context';
import { familyOf, isProxy } from './family';
import { ledgerRow } from './ledger';
import { cloudWatchLog, testInvokeLog } from './log';
import { clientRequest, expectationOf, fullDocument } from './normalise';
import { failureReply, successReply } from './reply-step';
import { methodRequestOf } from './request';
import type { Run } from './run';
import { settingsOf } from './settings';
import { openSession } from './template-session';
import type { Tools } from './tools';
import { verify } from './verify';

function openRun(
  source: unknown,
  scenario: Record<string, unknown>,
  options: SimulationOptions,
  tools: Tools | undefined,
): Run {
  const document = fullDocument(source);
  const settings = settingsOf(options);
  const request = methodRequestOf(document, clientRequest(scenario['request']));
  const overlay = givenText(scenario['context']);
  const explained = options.trace === true || options.explain === true;
  const context = contextOf(request, settings, overlay);
  return {
    document,
    family: familyOf(document.integration, scenario['backend']),
    proxy: isProxy(document.integration),
    request,
    settings,
    session: openSession(context.json, document.api.stageVariables, explained ? tools?.recorder : undefined),
    backend: scenario['backend'],
    traced: explained,
    tools,
    steps: [],
    log: [],
    templateRuns: [],
    facts: context.problem === undefined ? {} : { contextProblem: context.problem },
  };
}

function selectionOf(run: Run): Selection {
  const { selection, subject } = run.facts;
  const responses = run.document.integration.integrationResponses;
  if (selection === undefined)
    return {
      subject: subject ?? null,
      rows: responses.map((response, index) =>
        ledgerRow({ index, order: index + 1, response, verdict: 'ignored' }, subject),
      ),
      selected: null,
      how: 'not-applicable',
    };
  return {
    subject: subject ?? null,
    rows: selection.evaluations.map((evaluation) => ledgerRow(evaluation, subject)),
    selected: selection.selected,
    how: selection.how,
  };
}

function payloadOf(body: Body): Payload {
  return body.kind === 'text' ? { text: body.text } : { base64: encodeBase64(body.bytes) };
}

/**
 * Simulates one scenario. Without `tools`, or where the options do not ask for it, the answer is the same but for
 * its reasons and problems. Pure and deterministic; never throws for any document, scenario or option.
 */
export function answerScenario(
  document: PlaygroundDocument,
  scenario: Scenario,
  options: SimulationOptions = {},
  tools?: Tools,
): Simulation {
  const source: Record<string, unknown> = isRecord(scenario) ? scenario : {};
  const run = openRun(document, source, isRecord(options) ? options : {}, tools);
  const result = answer(run);
  const reply = result.ok ? successReply(run, result.value) : failureReply(run, result.failure);
  const explained = options?.explain === true ? tools?.explain(run, reply, document, scenario) : undefined;
  const selection = selectionOf(run);
  const { gatewayResponseType, statusCode } = reply;
  const expected = expectationOf(source['expected']);
  return {
    family: run.family,
    proxy: run.proxy,
    reply,
    selection:
      explained === undefined || explained.rows.length === 0 ? selection : { ...selection, rows: explained.rows },
    steps: run.steps,
    problems: explained?.problems ?? [],
    templateRuns: options?.trace === true ? run.templateRuns : run.templateRuns.map(({ trace: _, ...rest }) => rest),
    ...(run.facts.sent === undefined ? {} : { integrationRequest: payloadOf(run.facts.sent) }),
    log: testInvokeLog(run.log, run.settings),
    cloudWatchLog: cloudWatchLog(
      run.log,
      run.settings,
      gatewayResponseType === undefined ? undefined : { type: gatewayResponseType, statusCode },
    ),
    ...(expected === undefined ? {} : { verification: verify(expected, reply) }),
  };
}
