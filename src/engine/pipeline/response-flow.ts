import type { IntegrationResponse, MethodResponse } from '../model';
import type { DocumentPath, ReplyHeader, TemplateRun } from '../simulation';
import type { EndpointResponse } from './backend';
import { type Body, conversionOf, convert } from './content-handling';
import { defaultContentType } from './content-type';
import { configurationError, type Failure } from './failure';
import { lastHeader } from './header-list';
import { firstAccepted, isBinaryMediaType, mediaTypeOf } from './media-type';
import { applyOverrides, gradeOfOverrides } from './overrides';
import { mapParameters } from './parameter-mapping';
import { templateParams } from './request';
import { done, failedAt, type Result, type Run, stepBody, stepText } from './run';
import { chooseResponseTemplate, gradeOfChoice } from './template-choice';
import { decodeUtf8, encodeUtf8 } from './utf8';

/** What the mapping of a selected integration response came to. */
export interface MappedReply {
  statusCode: number;
  headers: ReplyHeader[];
  contentType: string;
  bytes: Uint8Array;
}

interface Selected {
  response: IntegrationResponse;
  path: DocumentPath;
}

/** SEL-12, MR-1, MR-2, MR-3: the selected status needs a method response, whose headers and models demand nothing. */
function methodResponseOf(run: Run, { response, path }: Selected): Result<MethodResponse | undefined> {
  const title = 'Method response';
  const declared = run.document.methodResponses;
  if (declared === undefined) return done(undefined);
  const index = declared.findIndex((entry) => entry.statusCode === response.statusCode);
  const found = declared[index];
  if (found === undefined)
    return failedAt(run, 'method-response', title, {
      ...configurationError(`Output mapping refers to an invalid method response: ${response.statusCode}`, {
        reason: `The selected integration response has status ${response.statusCode}, and no method response declares it.`,
        rule: 'SEL-12',
        grade: 'documented',
        backendCalled: true,
      }),
    });
  run.steps.push({
    id: 'method-response',
    title,
    summary: `Status ${response.statusCode} is declared. Its headers and models are neither required nor checked at run time.`,
    state: 'done',
    rule: 'SEL-12',
    grade: 'documented',
    detail: { kind: 'none' },
    path: found === undefined ? path : ['method', 'methodResponses', index],
  });
  return done(found);
}

/** Content handling of the response body (BIN-1, BIN-2, BIN-7). */
function convertBody(run: Run, endpoint: EndpointResponse, { response, path }: Selected): Result<Body> {
  const title = 'Content handling';
  const types = run.document.api.binaryMediaTypes;
  const payloadType = lastHeader(endpoint.headers, 'Content-Type');
  const facts = {
    anyBinaryMediaTypes: types.length > 0,
    binaryPayload: isBinaryMediaType(types, payloadType === undefined ? undefined : mediaTypeOf(payloadType)),
    binaryAccept: isBinaryMediaType(types, firstAccepted(run.request.accept)),
    contentHandling: response.contentHandling,
  };
  const { conversion, column, rows } = conversionOf(facts);
  run.facts.conversion = { conversion, binaryPayload: facts.binaryPayload, binaryAccept: facts.binaryAccept };
  const converted =
    run.family === 'mock' ? { ok: true as const, body: emptyText() } : convert(endpoint.body, conversion);
  if (!converted.ok) {
    run.facts.base64Fault = { index: converted.index, text: converted.text };
    return failedAt(
      run,
      'content-handling',
      title,
      unableToTransform(
        `The body is not base64 (character ${converted.index + 1}), so it cannot be decoded.`,
        'BIN-2',
        'recorded',
      ),
    );
  }
  run.facts.body = converted.body;
  const live = rows.find((row) => row.live);
  run.steps.push({
    id: 'content-handling',
    title,
    summary: `contentHandling ${column === 'undefined' ? 'is not set' : `is ${column}`}; ${live?.payload ?? 'any'} payload, ${live?.accept ?? 'any'} Accept: ${live?.result ?? ''}.`,
    state: conversion === 'text' ? 'passed' : 'done',
    rule: run.family === 'mock' ? 'BIN-7' : 'BIN-1',
    grade: run.family === 'mock' ? 'inferred' : 'recorded',
    output: stepBody('Body', converted.body),
    detail: { kind: 'conversion', column, rows },
    path: [...path, 'contentHandling'],
  });
  return done(converted.body);
}

const emptyText = (): Body => ({ kind: 'text', text: '' });

function unableToTransform(reason: string, rule: string, grade: Failure['grade']): Failure {
  return configurationError('Unable to transform response', { reason, rule, grade, backendCalled: true });
}

function mapHeaders(run: Run, endpoint: EndpointResponse, body: Body, { response, path }: Selected): Result<void> {
  const title = 'Header mappings';
  const result = mapParameters(response, path, {
    headers: endpoint.headers,
    body: body.kind === 'text' ? body.text : decodeUtf8(body.bytes),
    lambda: run.family === 'lambda',
    contextJson: run.session.contextJson(),
    stageVariables: run.document.api.stageVariables,
  });
  if (!result.ok) return failedAt(run, 'headers', title, result.failure);
  run.facts.mappings = result.mappings;
  const sent = result.mappings.filter((mapping) => mapping.value !== undefined);
  run.steps.push({
    id: 'headers',
    title,
    summary:
      result.mappings.length === 0
        ? 'No header is mapped; headers of the backend that are not mapped do not reach the client.'
        : `${sent.length} of ${result.mappings.length} mapped headers have a value. Headers of the backend that are not mapped are dropped.`,
    state: result.mappings.length === 0 ? 'passed' : 'done',
    rule: 'PAR-3',
    grade: 'recorded',
    detail: { kind: 'headers', mappings: result.mappings },
    path: [...path, 'responseParameters'],
  });
  return done(undefined);
}

/** Chooses and runs the body mapping template (TPL-1 … TPL-5, TPL-7, TPL-9, VTL-26). */
function mapBody(run: Run, body: Body, { response, path }: Selected): Result<{ body: Body; key: string | undefined }> {
  const choice = chooseResponseTemplate(response.responseTemplates ?? {}, firstAccepted(run.request.accept));
  run.facts.choice = choice;
  const key = choice.contentType;
  const templatePath = key === undefined ? undefined : [...path, 'responseTemplates', key];
  run.steps.push({
    id: 'template-choice',
    title: 'Template choice',
    summary: choice.reason,
    state: choice.template === undefined ? 'passed' : 'done',
    ...gradeOfChoice(choice, run.request.accept),
    detail: { kind: 'template', contentType: key, candidates: choice.candidates, path: templatePath },
    ...(templatePath === undefined ? {} : { path: templatePath }),
  });
  if (choice.template === undefined || templatePath === undefined) return done({ body, key });
  const title = 'Body mapping template';
  if (body.kind === 'bytes')
    return failedAt(
      run,
      'template',
      title,
      unableToTransform('A template cannot read a body that was converted to bytes.', 'TPL-9', 'recorded'),
    );
  const result = run.session.run(choice.template, body.text, templateParams(run.request));
  const record: TemplateRun = {
    phase: 'response',
    path: templatePath,
    template: choice.template,
    body: body.text,
    ...result,
  };
  run.templateRuns.push(record);
  if (result.error !== undefined)
    return failedAt(run, 'template', title, unableToTransform(result.error.message, 'VTL-26', 'reported'));
  const output: Body = { kind: 'text', text: result.output };
  run.steps.push({
    id: 'template',
    title,
    summary: 'The template ran; its output is the body, character for character.',
    state: 'done',
    rule: 'TPL-10',
    grade: 'recorded',
    input: stepText('$input.body', body.text === '' ? '{}' : body.text),
    output: stepBody('Output', output),
    detail: { kind: 'none' },
    path: templatePath,
  });
  return done({ body: output, key });
}

function override(run: Run, statusCode: number): { statusCode: number; headers: ReplyHeader[] } {
  const applied = applyOverrides(statusCode, run.facts.mappings ?? [], run.session.overrides());
  run.facts.overrides = applied.overrides;
  const count = applied.overrides.filter((entry) => entry.applied).length;
  run.steps.push({
    id: 'overrides',
    title: 'Overrides',
    summary:
      applied.overrides.length === 0
        ? 'No template set $context.responseOverride.'
        : `${count} of ${applied.overrides.length} overrides apply. An overridden status needs no method response.`,
    state: applied.overrides.length === 0 ? 'passed' : 'done',
    ...gradeOfOverrides(applied.overrides),
    detail: { kind: 'overrides', overrides: applied.overrides },
  });
  return applied;
}

/** Maps a selected integration response to the method response, in API Gateway's order (TPL-11). */
export function mapResponse(run: Run, endpoint: EndpointResponse, selected: Selected): Result<MappedReply> {
  const declared = methodResponseOf(run, selected);
  if (!declared.ok) return declared;
  const converted = convertBody(run, endpoint, selected);
  if (!converted.ok) return converted;
  const mapped = mapHeaders(run, endpoint, converted.value, selected);
  if (!mapped.ok) return mapped;
  const output = mapBody(run, converted.value, selected);
  if (!output.ok) return output;
  const status = Number(selected.response.statusCode);
  const { statusCode, headers } = override(run, Number.isInteger(status) ? status : 500);
  const contentType = defaultContentType(declared.value, output.value.key);
  run.facts.defaultContentType = contentType;
  const { body } = output.value;
  return done({
    statusCode,
    headers,
    contentType: contentType.value,
    bytes: body.kind === 'text' ? encodeUtf8(body.text) : body.bytes,
  });
}
