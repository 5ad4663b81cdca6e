import type { languages } from 'monaco-editor/editor';

/** Pairs of HTML and XML bodies. */
export const markupConfiguration: languages.LanguageConfiguration = {
  comments: { blockComment: ['<!--', '-->'] },
  brackets: [['<', '>']],
  autoClosingPairs: [{ open: '"', close: '"', notIn: ['string'] }],
};

/** HTML and XML alike: tags, attributes, entities, comments. Scripts and styles stay plain text. */
export const markupGrammar: languages.IMonarchLanguage = {
  defaultToken: '',
  tokenPostfix: '.markup',
  tokenizer: {
    root: [
      [/<!--/, { token: 'comment', next: '@comment' }],
      [/<!\[CDATA\[/, { token: 'delimiter', next: '@cdata' }],
      [/<[?!][^>]*>/, 'comment'],
      [/<\/?[A-Za-z][\w:.-]*/, { token: 'tag', next: '@tag' }],
      [/&(?:#x?)?\w+;/, 'string.escape'],
      [/[^<&]+|./, ''],
    ],
    comment: [
      [/-->/, { token: 'comment', next: '@pop' }],
      [/[^-]+|./, 'comment'],
    ],
    cdata: [
      [/\]\]>/, { token: 'delimiter', next: '@pop' }],
      [/[^\]]+|./, 'string'],
    ],
    tag: [
      [/\/?>/, { token: 'tag', next: '@pop' }],
      [/[A-Za-z_:][\w:.-]*/, 'string.key'],
      [/"[^"]*"?|'[^']*'?/, 'string.value'],
      [/[\s\S]/, ''],
    ],
  },
};
