import type { languages } from 'monaco-editor/editor';
import { vtlExpressionRules, vtlReferenceRules } from './vtl-rules';

/** Monaco's name of the language of body mapping templates. */
export const VTL_LANGUAGE_ID = 'vtl';

/** Comment key, brackets and pairs of the template editor. A backslash is no escape in VTL (VTL-18). */
export const vtlConfiguration: languages.LanguageConfiguration = {
  comments: { lineComment: '##', blockComment: ['#*', '*#'] },
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: "'", close: "'", notIn: ['string', 'comment', 'text'] },
  ],
  surroundingPairs: [
    { open: '{', close: '}' },
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '"', close: '"' },
    { open: "'", close: "'" },
  ],
  wordPattern: /[A-Za-z_][A-Za-z0-9_-]*|-?\d+(?:\.\d+)?/,
  indentationRules: {
    increaseIndentPattern: /^\s*#\{?(?:if|elseif|else|foreach|define|macro)\b(?!.*#\{?end\b)|[{[]\s*$/,
    decreaseIndentPattern: /^\s*(?:#\{?(?:end|else|elseif)\b|[}\]])/,
  },
};

/**
 * Colours of a template as Velocity 1.7 reads it under API Gateway: what it prints verbatim (unknown directives, lone
 * `#` and `$`) stays plain text, and the text around the directives is coloured as the JSON or markup it mostly is.
 */
export const vtlGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.vtl',
  includeLF: true,
  builtins: ['input', 'util', 'context', 'stageVariables', 'foreach', 'velocityCount', 'velocityHasNext'],
  tokenizer: {
    root: [{ include: '@vtl' }, { include: '@text' }],

    vtl: [
      [/##.*/, 'comment'],
      [/#\[\[/, { token: 'string.raw', next: '@raw' }],
      [/#\*/, { token: 'comment', next: '@blockComment' }],
      [/\\\\(?=\\*[$#])/, 'string.escape'],
      [/\\#\{?[A-Za-z_]\w*\}?/, 'string.escape'],
      [/\\\$!?\{?[A-Za-z_][\w-]*/, 'string.escape'],
      [/#(?:set|\{set\}) *(?=\()/, { token: 'keyword', next: '@directive' }],
      [/#(?:(?:if|elseif)\b|\{(?:if|elseif)\})(?=\s*\()/, { token: 'keyword', next: '@directive' }],
      [
        /#(?:(?:foreach|define|macro|break|stop|include|parse)\b|\{(?:foreach|define|macro|break|stop)\})/,
        'keyword',
        '@afterWord',
      ],
      [/#(?:(?:end|else)(?!\w)|\{(?:end|else)\})/, 'keyword'],
      { include: '@reference' },
    ],

    afterWord: [
      [/(?=[^\S\n]*\()/, { token: '', switchTo: '@directive' }],
      [/(?=.|\n)/, { token: '', next: '@pop' }],
    ],

    text: [
      [/"(?=(?:[^"\\\n$#]|\\.)*"\s*:)/, { token: 'string.key', next: '@jsonKey' }],
      [/"/, { token: 'string.value', next: '@jsonString' }],
      [/<\/?[A-Za-z][\w:-]*|\/?>/, 'tag'],
      [/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/, 'number'],
      [/\b(?:true|false|null)\b/, 'constant'],
      [/[{}[\]]/, '@brackets'],
      [/[,:]/, 'delimiter'],
      [/[^\s"\\$#<>{}[\],:\d\w-]+|\w+|[\s\S]/, ''],
    ],
    jsonKey: [
      [/(?:[^"\\\n]|\\.)+/, 'string.key'],
      [/"|\n/, { token: 'string.key', next: '@pop' }],
      [/\\/, 'string.key'],
    ],
    jsonString: [
      [/\\["\\/bfnrtu](?![$#])/, 'string.escape'],
      { include: '@vtl' },
      [/"|\n/, { token: 'string.value', next: '@pop' }],
      [/[^"\\\n$#]+|./, 'string.value'],
    ],

    blockComment: [
      [/\*#/, { token: 'comment', next: '@pop' }],
      [/[^*\n]+|[\s\S]/, 'comment'],
    ],
    raw: [
      [/\]\]#/, { token: 'string.raw', next: '@pop' }],
      [/[^\]\n]+|[\s\S]/, 'string.raw'],
    ],
    ...vtlReferenceRules,
    ...vtlExpressionRules,
  },
};
