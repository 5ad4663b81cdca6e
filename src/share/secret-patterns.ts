export type SecretKind =
  | 'aws-access-key'
  | 'aws-secret-key'
  | 'private-key'
  | 'jwt'
  | 'bearer-token'
  | 'service-token'
  | 'connection-string'
  | 'password'
  | 'api-key'
  | 'authorization-header'
  | 'session-cookie';

/** Finds secrets in any text; the group `secret` is what must not be shown. All are linear in the text's length. */
export const TEXT_PATTERNS: readonly { kind: SecretKind; pattern: RegExp }[] = [
  { kind: 'private-key', pattern: /(?<secret>-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----)/g },
  { kind: 'aws-access-key', pattern: /(?<![A-Za-z0-9])(?<secret>(?:AKIA|ASIA)[A-Z0-9]{16})(?![A-Za-z0-9])/g },
  {
    kind: 'aws-secret-key',
    pattern: /secret[^\n]{0,40}?(?<![A-Za-z0-9/+])(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
  },
  { kind: 'jwt', pattern: /(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)/g },
  { kind: 'bearer-token', pattern: /\bBearer {1,3}(?<secret>[A-Za-z0-9._~+/-]{16,})/gi },
  {
    kind: 'service-token',
    pattern:
      /(?<![A-Za-z0-9])(?<secret>gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,}|xox[abprs]-[A-Za-z0-9-]{20,}|[sr]k_live_[A-Za-z0-9]{16,}|AIza[A-Za-z0-9_-]{35}|SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}|npm_[A-Za-z0-9]{36})/g,
  },
  {
    kind: 'connection-string',
    pattern: /(?<![A-Za-z])[a-z][a-z+]{2,15}:\/\/[^\s:@/"'\\]{0,100}:(?<secret>[^\s@/"'\\]{3,200})@/g,
  },
  {
    kind: 'connection-string',
    pattern: /(?:;|^)\s{0,3}(?:Password|Pwd|AccountKey|SharedAccessKey)=(?<secret>[^;\s"']{4,})/gim,
  },
  {
    kind: 'password',
    pattern:
      /["'](?:[a-z]{1,20}[_-]?)?(?:password|passwd|pwd|passphrase|secret|client_?secret|secret_?key|private_?key)\\?["']\s{0,5}:\s{0,5}\\?["'](?<secret>[^"'\\\n]{4,})/gi,
  },
  {
    kind: 'api-key',
    pattern:
      /["'](?:x-)?(?:api[_-]?key|access[_-]?token|refresh[_-]?token|id[_-]?token|session[_-]?token|auth[_-]?token)\\?["']\s{0,5}:\s{0,5}\\?["'](?<secret>[^"'\\\n]{8,})/gi,
  },
];

/** What the value of a header, parameter or stage variable of this name is likely to be. */
export function kindOfName(name: string): SecretKind | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (plain === 'authorization' || plain === 'proxyauthorization') return 'authorization-header';
  if (plain === 'cookie' || plain === 'setcookie') return 'session-cookie';
  if (/(?:password|passwd|pwd|passphrase|secret|secretkey|privatekey)$/.test(plain)) return 'password';
  if (/(?:apikey|accesstoken|refreshtoken|idtoken|authtoken|sessiontoken|securitytoken)$/.test(plain)) return 'api-key';
  return undefined;
}

const PLACEHOLDER_WORDS =
  /example|placeholder|redacted|dummy|sample|changeme|your[-_ ]|x{4,}|\*{3,}|\.{3}|<[^>]*>|\{\{|\$\{|\$[a-z]|^(?:string|password|secret|token|null|none|true|false|test|foo|bar|abc\d*|1234\d*)$/i;

/** Whether a value stands for a secret instead of being one: references, documentation examples, crossed-out text. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER_WORDS.test(value) || new Set(value).size < 4;
}
