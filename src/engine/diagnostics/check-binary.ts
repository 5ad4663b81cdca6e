import { readProxyPayload } from '../pipeline/lambda-proxy';
import { firstAccepted, isBinaryMediaType, mediaTypeOf } from '../pipeline/media-type';
import { decodeUtf8 } from '../pipeline/utf8';
import type { Problem } from '../simulation';
import type { Check, Inspection } from './inspection';
import { fix, problem, responsePath } from './problem';

function handlingPath({ run }: Inspection): Problem['path'] {
  const { selected } = run.facts;
  return selected === undefined ? ['api', 'binaryMediaTypes'] : [...responsePath(selected.index), 'contentHandling'];
}

function notBase64(inspection: Inspection): Problem[] {
  const { base64Fault, selected } = inspection.run.facts;
  if (base64Fault === undefined) return [];
  const fixes =
    selected === undefined
      ? []
      : [fix('Pass it as text (CONVERT_TO_TEXT)', handlingPath(inspection), 'CONVERT_TO_TEXT')];
  return [
    problem('not-base64', {
      message: `The body is not base64: character ${base64Fault.index + 1} does not belong there.`,
      path: handlingPath(inspection),
      fixes,
    }),
  ];
}

function templateOnBinary(inspection: Inspection): Problem[] {
  const { failure, selected } = inspection.run.facts;
  if (failure?.rule !== 'TPL-9' || selected === undefined) return [];
  return [
    problem('template-on-binary', {
      message: 'The template cannot read a body that was converted to bytes.',
      path: handlingPath(inspection),
      fixes: [fix('Convert to text instead', handlingPath(inspection), 'CONVERT_TO_TEXT')],
    }),
  ];
}

function proxyBase64({ run }: Inspection): boolean {
  if (!run.proxy || run.family !== 'lambda' || run.facts.endpoint === undefined) return false;
  const read = readProxyPayload(decodeUtf8(run.facts.endpoint.body));
  return read.ok && read.answer.isBase64Encoded && read.answer.body !== '';
}

/** Base64 text where the client expected bytes (BIN-1, BIN-6). */
function sentAsBase64(inspection: Inspection): Problem[] {
  const { run, document } = inspection;
  if (run.facts.failure !== undefined) return [];
  const accepted = firstAccepted(run.request.accept);
  const types = document.api.binaryMediaTypes;
  const encoded =
    run.facts.conversion?.conversion === 'encode' && run.facts.selected?.response.contentHandling === undefined;
  if (!encoded && !(proxyBase64(inspection) && !isBinaryMediaType(types, accepted))) return [];
  return [
    problem('binary-sent-as-base64', {
      message: `The client gets base64 text: ${accepted === undefined ? 'it sends no Accept header' : `${accepted} is not a binary media type here`}.`,
      path: ['api', 'binaryMediaTypes'],
      fixes:
        accepted === undefined || !accepted.includes('/')
          ? []
          : [fix(`Add ${accepted} to the binary media types`, ['api', 'binaryMediaTypes', types.length], accepted)],
    }),
  ];
}

/** A later entry of Accept would have made a difference (TPL-3, BIN-6). */
function acceptFirstOnly({ run, document, scenarioPath }: Inspection): Problem[] {
  const [first, ...others] = (run.request.accept ?? '').split(',').map(mediaTypeOf);
  if (first === undefined || others.length === 0) return [];
  const types = document.api.binaryMediaTypes;
  const keys = (run.facts.choice?.candidates ?? []).map(mediaTypeOf);
  const wanted = others.find(
    (other) =>
      (keys.includes(other) && !keys.includes(first)) ||
      (types.length > 0 && isBinaryMediaType(types, other) && !isBinaryMediaType(types, first)),
  );
  if (wanted === undefined) return [];
  return [
    problem('accept-first-only', {
      message: `Accept begins with ${first}, so ${wanted} further on is not looked at.`,
      path: [...(scenarioPath ?? []), 'request', 'headers'],
    }),
  ];
}

/** Checks of binary bodies and of the Accept header. */
export const checkBinary: Check = (inspection) => [
  ...notBase64(inspection),
  ...templateOnBinary(inspection),
  ...sentAsBase64(inspection),
  ...acceptFirstOnly(inspection),
];
