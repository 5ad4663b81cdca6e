import { isRecord } from '../given';
import {
  badContentType,
  badStatusCode,
  constraintViolations,
  isMediaType,
  isStatusCode,
  validationResult,
} from './put-messages';

/** What exists before a call: the target, and the response that an update changes. */
export interface PutWorld {
  resourceExists: boolean;
  methodExists: boolean;
  /** The stored response of the status; undefined when there is none. */
  stored: Readonly<Record<string, unknown>> | undefined;
}

/** What AWS answers to a call of the control plane. */
export type PutOutcome =
  | { status: number; result: Record<string, unknown> }
  | { status: number; error: { Code: string; Message: string } };

export type PutOperation =
  | 'put_integration_response'
  | 'update_integration_response'
  | 'put_method_response'
  | 'update_method_response';

const refused = (status: number, Code: string, Message: string): PutOutcome => ({ status, error: { Code, Message } });
const notFound = (message: string): PutOutcome => refused(404, 'NotFoundException', message);

const OPERATIONS = ['add', 'remove', 'move', 'test', 'replace', 'copy'];

function patchesOf(args: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const patches = args['patchOperations'];
  return Array.isArray(patches) ? patches.filter(isRecord) : [];
}

function violations(operation: PutOperation, args: Readonly<Record<string, unknown>>): string[] {
  const input = operation === 'update_method_response' ? 'updateMethodResponseInput' : 'updateIntegrationResponseInput';
  const sentences = patchesOf(args).flatMap((patch, index) => {
    const op = String(patch['op']);
    return OPERATIONS.includes(op)
      ? []
      : [
          `Value '${op}' at '${input}.patchOperations.${index + 1}.member.op' failed to satisfy constraint: Member must satisfy enum value set: [${OPERATIONS.join(', ')}]`,
        ];
  });
  const statusCode = String(args['statusCode']);
  return isStatusCode(statusCode) ? sentences : [...sentences, badStatusCode(statusCode)];
}

/** PAR-18: an empty or null template is stored as null; members that were not given stay absent. */
function storedIntegrationResponse(args: Readonly<Record<string, unknown>>): PutOutcome {
  const result: Record<string, unknown> = { statusCode: args['statusCode'] };
  for (const name of ['selectionPattern', 'contentHandling', 'responseParameters'])
    if (args[name] !== undefined) result[name] = args[name];
  const templates = args['responseTemplates'];
  if (!isRecord(templates)) return { status: 201, result };
  const stored: Record<string, unknown> = {};
  for (const [key, template] of Object.entries(templates)) {
    if (template !== null && typeof template !== 'string')
      return refused(
        400,
        'SerializationException',
        'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String',
      );
    if (!isMediaType(key)) return refused(400, 'BadRequestException', validationResult([badContentType(key)]));
    stored[key] = template === '' ? null : template;
  }
  return { status: 201, result: { ...result, responseTemplates: stored } };
}

const decodePointer = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function patchIntegrationResponse(
  stored: Readonly<Record<string, unknown>>,
  patches: readonly Record<string, unknown>[],
): PutOutcome {
  const result: Record<string, unknown> = { ...stored };
  for (const patch of patches) {
    const path = String(patch['path']);
    const [, group = '', ...rest] = path.split('/');
    const name = decodePointer(rest.join('/'));
    if (['selectionPattern', 'contentHandling'].includes(group) && name === '') {
      if (patch['op'] === 'remove') delete result[group];
      else result[group] = patch['value'];
    } else if (['responseParameters', 'responseTemplates'].includes(group) && name !== '') {
      const members: Record<string, unknown> = isRecord(result[group]) ? { ...result[group] } : {};
      if (patch['op'] === 'remove') delete members[name];
      else members[name] = group === 'responseTemplates' && patch['value'] === '' ? null : patch['value'];
      result[group] = members;
    } else return refused(400, 'BadRequestException', `Invalid patch path ${path}`);
  }
  return { status: 200, result };
}

const MISSING: Readonly<Record<string, string>> = {
  responseParameters: 'Invalid parameter name specified',
  responseModels: 'Content-Type specified was not found',
};

function patchMethodResponse(
  stored: Readonly<Record<string, unknown>>,
  patches: Record<string, unknown>[],
): PutOutcome {
  const result: Record<string, unknown> = { ...stored };
  for (const patch of patches) {
    const path = String(patch['path']);
    const [, group = '', ...rest] = path.split('/');
    const missing = Object.hasOwn(MISSING, group) ? MISSING[group] : undefined;
    if (missing === undefined) return refused(400, 'BadRequestException', `Invalid patch path ${path}`);
    const name = decodePointer(rest.join('/'));
    const members: Record<string, unknown> = isRecord(result[group]) ? { ...result[group] } : {};
    if (patch['op'] !== 'add' && !Object.hasOwn(members, name)) return notFound(missing);
    if (patch['op'] === 'remove') delete members[name];
    else members[name] = group === 'responseParameters' ? patch['value'] === 'true' : patch['value'];
    if (Object.keys(members).length === 0) delete result[group];
    else result[group] = members;
  }
  return { status: 201, result };
}

/**
 * Answers a control-plane call about an integration or method response as AWS does (PAR-17, PAR-18, MR-4), given what
 * exists already.
 */
export function runPutOperation(
  operation: PutOperation,
  args: Readonly<Record<string, unknown>>,
  world: PutWorld,
): PutOutcome {
  const broken = violations(operation, args);
  if (broken.length > 0) return refused(400, 'ValidationException', constraintViolations(broken));
  if (!world.resourceExists) return notFound('Invalid Resource identifier specified');
  if (!world.methodExists) return notFound('Invalid Method identifier specified');
  switch (operation) {
    case 'put_integration_response':
      return storedIntegrationResponse(args);
    case 'put_method_response': {
      const result: Record<string, unknown> = { statusCode: args['statusCode'] };
      for (const name of ['responseParameters', 'responseModels'])
        if (args[name] !== undefined) result[name] = args[name];
      return { status: 201, result };
    }
    case 'update_integration_response':
      return world.stored === undefined
        ? notFound('Invalid Response status code specified')
        : patchIntegrationResponse(world.stored, patchesOf(args));
    case 'update_method_response':
      return world.stored === undefined
        ? notFound('Invalid Response status code specified')
        : patchMethodResponse(world.stored, patchesOf(args));
    default:
      return operation satisfies never;
  }
}
