import type { CompiledPath, FilterNode, FunctionToken, Operand, PathToken, Relation, SourceRange } from './ast';
import { isDefiniteToken } from './compile-path';

/** Why another version of Jayway JsonPath may answer differently. */
export interface VersionDependence {
  /** The row of the table of differences (section 9), or the rule that another version does not have. */
  readonly rule: `D-${number}` | 'C-15';
  readonly reason: string;
  /** The part of the path concerned. */
  readonly range: SourceRange;
}

/**
 * The first construct of a path on which Jayway 2.0.0, 2.4.0 and 2.9.0 disagree, at least for some documents (D-1…D-29);
 * null if there is none. What only odd data brings out is not announced. AWS does not say which version it runs (V-1).
 */
export function versionSensitive({ tokens, ignored }: CompiledPath): VersionDependence | null {
  for (const [i, token] of tokens.entries()) {
    const found = ofToken(token, tokens[i - 1], tokens[i + 1]);
    if (found !== null) return found;
  }
  return ignored === null
    ? null
    : { rule: 'C-15', reason: 'A single character left over is ignored by 2.4.0, refused by others.', range: ignored };
}

function ofToken(
  token: PathToken,
  previous: PathToken | undefined,
  next: PathToken | undefined,
): VersionDependence | null {
  const found = (rule: VersionDependence['rule'], reason: string) => ({ rule, reason, range: token.range });
  // A token that is skipped on arrays behind `..` (E-11).
  if (previous?.kind === 'scan' && next !== undefined && ['index', 'slice', 'wildcard'].includes(token.kind))
    return found(
      'D-22',
      'What follows `..[…]` is applied to every element by 2.4.0, to the chosen ones by later versions.',
    );
  switch (token.kind) {
    case 'property':
      if (token.quote === '"') return found('D-1', 'Names in double quotes are not understood before 2.2.');
      if (token.names.length > 1 && !isDefiniteToken(token, next === undefined))
        return found('D-16', 'Several names before the end of a path fail in 2.0.0.');
      if (token.escaped || token.names.some((name) => /['"\]]/.test(name)))
        return found('D-19', 'Names with quotes, brackets or backslashes are read wrongly by 2.0.0.');
      return null;
    case 'index':
      if (token.indexes.some((index) => index < 0))
        return found('D-2', 'Negative indexes count from the end only since 2.3.');
      return token.indexes.length > 1 ? found('D-2', 'Indexes out of range in a list fail in 2.0.0.') : null;
    case 'slice':
      return (token.from ?? 0) < 0 && token.to !== null
        ? found('D-2', 'A slice between negative limits counts from the end only since 2.3.')
        : null;
    case 'filter':
      return ofFilter(token.test, token.range);
    case 'function':
      return ofFunction(token, previous);
    case 'wildcard':
    case 'scan':
      return null;
    default:
      return token satisfies never;
  }
}

function ofFunction(token: FunctionToken, previous: PathToken | undefined): VersionDependence {
  const found = (rule: VersionDependence['rule'], reason: string) => ({ rule, reason, range: token.range });
  if (previous?.kind === 'scan' || (token.args ?? []).length > 0)
    return found('D-24', 'Arguments of functions, and functions behind `..`, changed with 2.5.');
  return found(
    'D-4',
    'Functions do not exist in 2.0.0; keys() exists since 2.5, first(), last() and index() since 2.8.',
  );
}

function ofFilter(test: FilterNode, range: SourceRange): VersionDependence | null {
  switch (test.kind) {
    case 'or':
    case 'and':
      return test.terms.reduce<VersionDependence | null>(
        (found, term) =>
          found ??
          (term.kind === 'or' || term.kind === 'and'
            ? { rule: 'D-6', reason: '2.0.0 groups `&&`, `||` and parentheses differently.', range }
            : ofFilter(term, range)),
        null,
      );
    case 'not':
      return { rule: 'D-6', reason: 'A negated parenthesis is not understood by 2.0.0.', range };
    case 'exists':
      return (
        ofFilterPath(test.path, range) ?? {
          rule: 'D-10',
          reason: 'A member that is null exists for 2.4.0, not for 2.0.0.',
          range,
        }
      );
    case 'relation':
      return ofRelation(test);
    default:
      return test satisfies never;
  }
}

function ofRelation(relation: Relation): VersionDependence | null {
  const found = (rule: VersionDependence['rule'], reason: string) => ({ rule, reason, range: relation.range });
  switch (relation.operator) {
    case '===':
    case '!==':
      return found('D-7', '`===` and `!==` exist since 2.2.');
    case '!=':
      return found('D-9', 'A missing member differs from every value for 2.4.0, from none for 2.0.0.');
    case '=~':
      return found('D-13', 'A missing member counts as empty text for 2.4.0; flags other than `i` came later.');
    case '==':
      break;
    case '<':
    case '<=':
    case '>':
    case '>=':
      if (relation.left.kind === 'string' || relation.right.kind === 'string')
        return found('D-12', '2.0.0 orders text and numbers by converting one to the other.');
      break;
    default:
      return found('D-5', `The operator ${relation.operator.toLowerCase()} does not exist in 2.0.0.`);
  }
  return ofOperand(relation.left, relation.range) ?? ofOperand(relation.right, relation.range);
}

function ofOperand(operand: Operand, range: SourceRange): VersionDependence | null {
  switch (operand.kind) {
    case 'path':
      return ofFilterPath(operand.path, range);
    case 'string':
      return operand.quote === '"'
        ? { rule: 'D-8', reason: '2.0.0 does not take the double quotes off this text.', range }
        : null;
    case 'boolean':
      return { rule: 'D-11', reason: 'A boolean equals the text of the same name only in 2.0.0.', range };
    case 'json':
      return { rule: 'D-15', reason: '2.0.0 does not compare with JSON values.', range };
    case 'null':
    case 'number':
    case 'regex':
      return null;
    default:
      return operand satisfies never;
  }
}

function ofFilterPath(path: CompiledPath, range: SourceRange): VersionDependence | null {
  if (!path.definite) return { rule: 'D-17', reason: '2.0.0 allows only paths to a single value in filters.', range };
  return versionSensitive(path);
}
