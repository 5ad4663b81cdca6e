import type { DocumentPath, PlaygroundDocument } from '../document';
import { documentStrings, type NamedString } from './document-strings';
import { isPlaceholder, kindOfName, type SecretKind, TEXT_PATTERNS } from './secret-patterns';

/** Something in a document that looks like a secret. */
export interface SecretFinding {
  /** The string that holds it. */
  path: DocumentPath;
  kind: SecretKind;
  /** Its first characters and its length: enough to find it, too little to use it. */
  excerpt: string;
}

/** Shorter header and parameter values than this are taken for examples. */
const SHORTEST_NAMED_SECRET = 8;

/**
 * Looks through a document, before it is shared, for what should not be: keys, tokens, passwords, connection strings
 * and authorising headers. References, mapping expressions and the examples of AWS's documentation are passed over.
 */
export function scanForSecrets(document: PlaygroundDocument): SecretFinding[] {
  return [...documentStrings(document)].flatMap(findingsIn);
}

function findingsIn(entry: NamedString): SecretFinding[] {
  const inText = TEXT_PATTERNS.flatMap(({ kind, pattern }) =>
    [...entry.value.matchAll(pattern)].flatMap((match) => {
      const secret = match.groups?.['secret'] ?? '';
      const shown = kind === 'private-key' || !isPlaceholder(secret);
      return shown ? [{ kind, secret, start: match.index + match[0].lastIndexOf(secret) }] : [];
    }),
  );
  const apart = inText.filter(
    (one, index) =>
      !inText
        .slice(0, index)
        .some((other) => one.start < other.start + other.secret.length && other.start < one.start + one.secret.length),
  );
  const found = apart.length > 0 ? apart : byName(entry);
  return found.map(({ kind, secret }) => ({ path: entry.path, kind, excerpt: excerptOf(secret) }));
}

function byName({ path, name, value }: NamedString): { kind: SecretKind; secret: string }[] {
  if (!isNamedValue(path)) return [];
  const kind = kindOfName(name);
  const secret = kind === 'authorization-header' ? value.replace(/^[A-Za-z]+ +/, '') : value;
  if (kind === undefined || secret.length < SHORTEST_NAMED_SECRET || isPlaceholder(secret)) return [];
  return [{ kind, secret }];
}

/** Headers and parameters of scenarios, and stage variables; a mapping's target is named likewise, but holds no value. */
function isNamedValue(path: DocumentPath): boolean {
  return (path[0] === 'scenarios' && path.length > 3) || (path[0] === 'api' && path[1] === 'stageVariables');
}

function excerptOf(secret: string): string {
  return `${secret.slice(0, 4)}… (${secret.length} characters)`;
}
