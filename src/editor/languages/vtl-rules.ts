import type { languages } from 'monaco-editor/editor';

type Rules = Record<string, languages.IMonarchLanguageRule[]>;

/** References: `$x`, `$!x`, `${x.y}`, members, method arguments and indexes (LEX-14, LEX-22). */
export const vtlReferenceRules: Rules = {
  reference: [
    [/(\$!?\{)([A-Za-z_][\w-]*)/, ['delimiter.reference', { cases: referenceName('@formalTail') }]],
    [/(\$!?)([A-Za-z_][\w-]*)/, ['delimiter.reference', { cases: referenceName('@tail') }]],
  ],
  tail: [{ include: '@members' }, [/(?=.|\n)/, { token: '', next: '@pop' }]],
  formalTail: [
    { include: '@members' },
    [/\}/, { token: 'delimiter.reference', next: '@pop' }],
    [/(?=.|\n)/, { token: '', next: '@pop' }],
  ],
  members: [
    [
      /(\.)([A-Za-z][\w-]*)(\()/,
      ['delimiter.reference', 'function', { token: 'delimiter.parenthesis', next: '@arguments' }],
    ],
    [/(\.)([A-Za-z][\w-]*)/, ['delimiter.reference', 'property']],
    [/\[/, { token: 'delimiter.square', next: '@index' }],
  ],
  arguments: [[/\)/, { token: 'delimiter.parenthesis', next: '@pop' }], { include: '@values' }, [/[\s\S]/, '']],
  index: [[/\]/, { token: 'delimiter.square', next: '@pop' }], { include: '@values' }, [/[\s\S]/, '']],
};

/** What stands inside `#if( … )`, `#set( … )`, `#foreach( … )` (LEX rules 31–42). */
export const vtlExpressionRules: Rules = {
  directive: [
    [/\(/, { token: 'delimiter.parenthesis', switchTo: '@expression' }],
    [/[^\S\n]+/, ''],
    [/(?=.|\n)/, { token: '', next: '@pop' }],
  ],
  expression: [
    [/\)/, { token: 'delimiter.parenthesis', next: '@pop' }],
    [/\(/, { token: 'delimiter.parenthesis', next: '@expression' }],
    [/\b(?:in|and|or|not|eq|ne|lt|le|gt|ge)\b/, 'keyword.operator'],
    [/&&|\|\||[=!<>]=?|[+*/%]/, 'operator'],
    [/-(?!\d)/, 'operator'],
    [/##.*/, 'comment'],
    { include: '@values' },
    [/[{}[\]]/, '@brackets'],
    [/[,:]/, 'delimiter'],
    [/[A-Za-z_]\w*|[\s\S]/, ''],
  ],
  values: [
    [/'/, { token: 'string', next: '@singleQuoted' }],
    [/"/, { token: 'string', next: '@doubleQuoted' }],
    [/-?(?:\d+\.(?!\.)\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?/, 'number'],
    [/\b(?:true|false)\b/, 'constant'],
    { include: '@reference' },
  ],
  singleQuoted: [
    [/''/, 'string.escape'],
    [/'/, { token: 'string', next: '@pop' }],
    [/[^'\n]+|\n/, 'string'],
  ],
  doubleQuoted: [
    [/""/, 'string.escape'],
    [/"/, { token: 'string', next: '@pop' }],
    { include: '@reference' },
    [/#(?:set|if|elseif|foreach|define)(?=\s*\()/, { token: 'keyword', next: '@directive' }],
    [/#(?:(?:end|else)(?!\w)|\{(?:end|else)\})/, 'keyword'],
    [/[^"$#\n]+|[\s\S]/, 'string'],
  ],
};

function referenceName(tail: string): Record<string, languages.IMonarchLanguageAction> {
  return {
    '@builtins': { token: 'variable.predefined', next: tail },
    '@default': { token: 'variable', next: tail },
  };
}
