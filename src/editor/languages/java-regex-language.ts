import type { languages } from 'monaco-editor/editor';

/** Monaco's name of the language of selection patterns. */
export const JAVA_REGEX_LANGUAGE_ID = 'java-regex';

/** Pairs of a pattern field; quotes stay single, they are ordinary characters there. */
export const javaRegexConfiguration: languages.LanguageConfiguration = {
  brackets: [
    ['{', '}'],
    ['[', ']'],
    ['(', ')'],
  ],
  surroundingPairs: [
    { open: '(', close: ')' },
    { open: '[', close: ']' },
  ],
};

/** java.util.regex syntax: groups, classes, quantifiers, anchors, escapes and `\Q…\E`. */
export const javaRegexGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.java-regex',
  tokenizer: {
    root: [
      [/\\Q/, { token: 'string.escape', next: '@quoted' }],
      [/\\[bBAGzZ]|\\b\{g\}/, 'keyword'],
      { include: '@escapes' },
      [/\[\^?/, { token: 'delimiter.square', next: '@class' }],
      [/\((?:\?(?:[=!:>]|<[=!]|<[A-Za-z][A-Za-z0-9]*>|[idmsuxU-]+[:)]))?/, 'delimiter.parenthesis'],
      [/\)/, 'delimiter.parenthesis'],
      [/[*+?][?+]?|\{\d+(?:,\d*)?\}[?+]?/, 'operator'],
      [/[\^$|]/, 'keyword'],
      [/\./, 'constant'],
      [/[^\\[()*+?{^$|.]+|./, ''],
    ],
    class: [
      [/\]/, { token: 'delimiter.square', next: '@pop' }],
      [/\[\^?/, { token: 'delimiter.square', next: '@class' }],
      { include: '@escapes' },
      [/&&|-/, 'operator'],
      [/[^\\[\]&-]+|./, 'string'],
    ],
    escapes: [
      [/\\[dDwWsShHvVRX]|\\[pP](?:\{[^}]*\}|.)/, 'constant'],
      [/\\k<[^>]*>|\\[1-9]\d*/, 'variable'],
      [/\\(?:x\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|0[0-7]{1,3}|c.|N\{[^}]*\}|.)/, 'string.escape'],
    ],
    quoted: [
      [/\\E/, { token: 'string.escape', next: '@pop' }],
      [/[^\\]+|\\/, 'string'],
    ],
  },
};
