import { editor } from 'monaco-editor/editor';
import { readColour } from './colour';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** The page's colours, in any CSS notation that needs no cascade (resolved values of its variables). */
export interface ThemeTokens {
  background: string;
  foreground: string;
  /** Line numbers, guides. */
  faint: string;
  /** Borders of widgets. */
  line: string;
  /** Surface of widgets: completion list, hovers. */
  widget: string;
  accent: string;
  selection: string;
  keyword: string;
  reference: string;
  member: string;
  string: string;
  key: string;
  number: string;
  comment: string;
  error: string;
  warning: string;
  info: string;
}

/** Gives all editors the page's colours. May be called before the first editor and again at any time. */
export function applyTheme(name: ThemeName, tokens: ThemeTokens): void {
  const colour = (token: keyof ThemeTokens) => readColour(tokens[token]);
  const background = colour('background');
  const contrast = name === 'high-contrast';
  editor.defineTheme(`playground-${name}`, {
    base: base(background.dark, contrast),
    // Monaco's own rules would colour JSON keys and strings their way.
    inherit: false,
    rules: rules((token) => colour(token).hex.slice(1, 7)),
    colors: colours((token) => colour(token).hex, contrast),
  });
  editor.setTheme(`playground-${name}`);
}

function base(dark: boolean, contrast: boolean): editor.BuiltinTheme {
  if (contrast) return dark ? 'hc-black' : 'hc-light';
  return dark ? 'vs-dark' : 'vs';
}

function rules(colour: (token: keyof ThemeTokens) => string): editor.ITokenThemeRule[] {
  const rule = (token: string, from: keyof ThemeTokens, fontStyle = ''): editor.ITokenThemeRule => ({
    token,
    foreground: colour(from),
    fontStyle,
  });
  return [
    { token: '', foreground: colour('foreground'), background: colour('background') },
    rule('keyword', 'keyword', 'bold'),
    rule('keyword.operator', 'keyword'),
    rule('operator', 'keyword'),
    rule('variable', 'reference'),
    rule('variable.predefined', 'reference', 'bold'),
    rule('property', 'member'),
    rule('function', 'member'),
    rule('delimiter.reference', 'reference'),
    rule('delimiter', 'foreground'),
    rule('string', 'string'),
    rule('string.key', 'key'),
    rule('string.value', 'string'),
    rule('string.escape', 'number'),
    rule('string.raw', 'comment'),
    rule('number', 'number'),
    rule('constant', 'number'),
    rule('tag', 'key'),
    rule('comment', 'comment', 'italic'),
    rule('invalid', 'error'),
  ];
}

function colours(colour: (token: keyof ThemeTokens) => string, contrast: boolean): editor.IColors {
  return {
    'editor.background': colour('background'),
    'editor.foreground': colour('foreground'),
    'editor.selectionBackground': colour('selection'),
    'editor.lineHighlightBackground': '#00000000',
    'editor.lineHighlightBorder': contrast ? colour('line') : '#00000000',
    'editorCursor.foreground': colour('accent'),
    'editorLineNumber.foreground': colour('faint'),
    'editorLineNumber.activeForeground': colour('foreground'),
    'editorIndentGuide.background1': colour('line'),
    'editorIndentGuide.activeBackground1': colour('faint'),
    'editorBracketMatch.border': colour('faint'),
    'editorBracketMatch.background': '#00000000',
    'editorGutter.background': colour('background'),
    'editorError.foreground': colour('error'),
    'editorWarning.foreground': colour('warning'),
    'editorInfo.foreground': colour('info'),
    'editorOverviewRuler.errorForeground': colour('error'),
    'editorOverviewRuler.warningForeground': colour('warning'),
    'editorOverviewRuler.infoForeground': colour('info'),
    foreground: colour('foreground'),
    descriptionForeground: colour('faint'),
    'editorWidget.background': colour('widget'),
    'editorWidget.foreground': colour('foreground'),
    'editorWidget.border': colour('line'),
    'editorHoverWidget.background': colour('widget'),
    'editorHoverWidget.foreground': colour('foreground'),
    'editorHoverWidget.border': colour('line'),
    'editorSuggestWidget.background': colour('widget'),
    'editorSuggestWidget.foreground': colour('foreground'),
    'editorSuggestWidget.border': colour('line'),
    'editorSuggestWidget.highlightForeground': colour('accent'),
    'editorSuggestWidget.focusHighlightForeground': colour('accent'),
    'editorSuggestWidget.selectedBackground': colour('selection'),
    'editorSuggestWidget.selectedForeground': colour('foreground'),
    'list.hoverBackground': colour('selection'),
    'list.highlightForeground': colour('accent'),
    'list.focusHighlightForeground': colour('accent'),
    'menu.background': colour('widget'),
    'menu.foreground': colour('foreground'),
    'input.background': colour('background'),
    'input.border': colour('line'),
    focusBorder: colour('accent'),
    'widget.shadow': '#00000022',
    'scrollbarSlider.background': `${colour('faint').slice(0, 7)}40`,
    'textLink.foreground': colour('accent'),
  };
}
