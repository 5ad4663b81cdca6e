import type { CompiledPath, PathToken } from './ast';

/** The canonical text of a path, as messages show it (C-16). */
export function canonicalPath({ root, tokens }: CompiledPath): string {
  return root + canonicalTokens(tokens);
}

/** The same of some of its tokens. */
export function canonicalTokens(tokens: readonly PathToken[]): string {
  return tokens.map(canonicalToken).join('');
}

/** The same of one token. */
export function canonicalToken(token: PathToken): string {
  switch (token.kind) {
    case 'property':
      return `[${token.names.map((name) => `${token.quote}${name}${token.quote}`).join(',')}]`;
    case 'index':
      return `[${token.indexes.join(',')}]`;
    case 'slice':
      return `[${token.from ?? ''}:${token.to ?? ''}]`;
    case 'wildcard':
      return '[*]';
    case 'scan':
      return '..';
    case 'filter':
      return '[?]';
    case 'function':
      return `.${token.name}(${token.args === null || token.args.length === 0 ? '' : '...'})`;
    default:
      return token satisfies never;
  }
}
