import type { languages } from 'monaco-editor/editor';

/** Brackets and pairs of JSON bodies. */
export const jsonConfiguration: languages.LanguageConfiguration = {
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string'] },
    { open: '[', close: ']', notIn: ['string'] },
    { open: '"', close: '"', notIn: ['string'] },
  ],
  wordPattern: /"[^"\n]*"|[\w.+-]+/,
  indentationRules: { increaseIndentPattern: /[{[]\s*$/, decreaseIndentPattern: /^\s*[}\]]/ },
};

/** JSON colours. Lone words are marked, since a backend may well answer something that is not quite JSON. */
export const jsonGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.json',
  includeLF: true,
  tokenizer: {
    root: [
      [/"(?=(?:[^"\\\n]|\\.)*"\s*:)/, { token: 'string.key', next: '@key' }],
      [/"/, { token: 'string.value', next: '@value' }],
      [/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/, 'number'],
      [/\b(?:true|false|null)\b/, 'constant'],
      [/[{}[\]]/, '@brackets'],
      [/[,:]/, 'delimiter'],
      [/[^\s"{}[\],:]+/, 'invalid'],
      [/\s+/, ''],
    ],
    key: [
      [/(?:[^"\\\n]|\\.)+/, 'string.key'],
      [/["\n\\]/, { token: 'string.key', next: '@pop' }],
    ],
    value: [
      [/\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/, 'string.escape'],
      [/\\./, 'invalid'],
      [/["\n]/, { token: 'string.value', next: '@pop' }],
      [/[^"\\\n]+|\\/, 'string.value'],
    ],
  },
};
