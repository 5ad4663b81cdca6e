import type { ThemeTokens } from '../../editor';
import { getState, resolvedTheme } from '../../store';

const VARIABLES: Record<keyof ThemeTokens, string> = {
  background: '--pane',
  foreground: '--ink',
  faint: '--ink3',
  line: '--line',
  widget: '--pane',
  accent: '--accent',
  selection: '--accent-bg',
  keyword: '--kw',
  reference: '--ref',
  member: '--ink',
  string: '--str',
  key: '--ref',
  number: '--num',
  comment: '--com',
  error: '--err',
  warning: '--warn',
  info: '--info',
};

/** Gives the editors the colours of the page's theme. */
export function themeEditors(module: typeof import('../../editor/load')): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: keyof ThemeTokens) => style.getPropertyValue(VARIABLES[name]).trim();
  const theme = resolvedTheme(getState().theme);
  module.applyTheme(theme === 'contrast' ? 'high-contrast' : theme, {
    background: colour('background'),
    foreground: colour('foreground'),
    faint: colour('faint'),
    line: colour('line'),
    widget: colour('widget'),
    accent: colour('accent'),
    selection: colour('selection'),
    keyword: colour('keyword'),
    reference: colour('reference'),
    member: colour('member'),
    string: colour('string'),
    key: colour('key'),
    number: colour('number'),
    comment: colour('comment'),
    error: colour('error'),
    warning: colour('warning'),
    info: colour('info'),
  });
}
