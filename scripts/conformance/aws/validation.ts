import { type PutOperation, type PutOutcome, runPutOperation } from '../../../src/engine/pipeline/put-operation';
import { isObject, objectMember, stringMember } from '../json-value';

const OPERATIONS: readonly PutOperation[] = [
  'put_integration_response',
  'update_integration_response',
  'put_method_response',
  'update_method_response',
];

type Source = Record<string, unknown>;

const argumentsOf = (source: Source): Source => objectMember(source['config'], 'arguments');
const operationOf = (source: Source): PutOperation | undefined =>
  OPERATIONS.find((name) => name === stringMember(source['config'], 'operation'));

/** Cases of one recorded test share what it had set up; its name is the part of the source before the step. */
function testOf(source: Source): string {
  return (stringMember(source, 'source') ?? '').split(' ').slice(0, -1).join(' ');
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0];
}

/**
 * What existed when a step ran. A case holds its own arguments only, so the rest is read off its siblings: the method
 * and status that most of them name exist; a response is what the test put first, then added to.
 */
function storedBefore(source: Source, siblings: readonly Source[], operation: PutOperation): Source | undefined {
  const kind = operation.endsWith('method_response') ? 'method_response' : 'integration_response';
  const status = mostFrequent(siblings.map((sibling) => stringMember(argumentsOf(sibling), 'statusCode') ?? ''));
  const { statusCode } = argumentsOf(source);
  if (statusCode !== status) return undefined;
  const first = siblings.find((sibling) =>
    (stringMember(sibling, 'source') ?? '').endsWith(` put-${kind.replace('_', '-')}`),
  );
  const put = first === undefined ? { statusCode } : argumentsOf(first);
  let stored = resultOf(
    runPutOperation(`put_${kind}`, put, { resourceExists: true, methodExists: true, stored: undefined }),
  );
  const adds = siblings.filter((sibling) => sibling !== source && isAddition(sibling) && !isAddition(source));
  for (const sibling of adds)
    stored = resultOf(
      runPutOperation(operation, argumentsOf(sibling), { resourceExists: true, methodExists: true, stored }),
    );
  return stored;
}

function isAddition(source: Source): boolean {
  const patches = argumentsOf(source)['patchOperations'];
  return Array.isArray(patches) && patches.every((patch) => isObject(patch) && patch['op'] === 'add');
}

function resultOf(outcome: PutOutcome): Source {
  return 'result' in outcome ? outcome.result : {};
}

/** The answer to a recorded call of the control plane; undefined for an operation that the product does not have. */
export function answerValidation(source: Source, all: readonly Source[]): PutOutcome | undefined {
  const operation = operationOf(source);
  const args = argumentsOf(source);
  const siblings = all.filter((other) => testOf(other) === testOf(source));
  const resource = stringMember(args, 'resourceId') ?? '';
  const method = stringMember(args, 'httpMethod') ?? '';
  const methods = siblings.map((sibling) => stringMember(argumentsOf(sibling), 'httpMethod') ?? '');
  if (operation === undefined)
    return resource.startsWith('<expr')
      ? undefined
      : { status: 404, error: { Code: 'NotFoundException', Message: 'Invalid Resource identifier specified' } };
  return runPutOperation(operation, args, {
    resourceExists: resource.startsWith('<expr'),
    methodExists:
      /^[A-Z]+$/.test(method) && (methods.length < 3 || methods.filter((other) => other === method).length > 1),
    stored: operation.startsWith('update_') ? storedBefore(source, siblings, operation) : undefined,
  });
}
