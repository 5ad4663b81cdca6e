import { type AppState, REPLY_TABS, RESPONSE_TABS, THEMES, type ViewState } from './state';
import { siteStorage } from './storage';
import { store } from './store';

const KEY = 'playground.view';
const THEME_KEY = 'playground.theme';

type Preferences = Pick<ViewState, 'sizes' | 'bodyView' | 'responseTab' | 'replyTab'>;

/** Reads how the page was arranged the last time; whatever does not fit is passed over. */
export function loadPreferences(): void {
  const theme = THEMES.find((each) => each === siteStorage.read(THEME_KEY));
  store.setState({ ...(theme === undefined ? {} : { theme }), ...read(siteStorage.read(KEY)) });
}

/** Keeps the arrangement from now on, and the theme in force, which `system` follows. */
export function startPreferences(): void {
  store.subscribe((state, before) => {
    if (state.theme !== before.theme) {
      siteStorage.write(THEME_KEY, state.theme);
      applyTheme();
    }
    if (chosen(state).some((value, at) => value !== chosen(before)[at])) {
      const { sizes, bodyView, responseTab, replyTab } = state;
      siteStorage.write(KEY, JSON.stringify({ sizes, bodyView, responseTab, replyTab } satisfies Preferences));
    }
  });
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
    matchMedia(query).addEventListener('change', applyTheme);
  }
}

/** The theme to draw with; `system` follows the operating system. */
export function resolvedTheme(theme: AppState['theme']): 'light' | 'dark' | 'contrast' {
  if (theme !== 'system') return theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function applyTheme(): void {
  document.documentElement.dataset['theme'] = resolvedTheme(store.getState().theme);
  dispatchEvent(new Event('playground-theme'));
}

const chosen = ({ sizes, bodyView, responseTab, replyTab }: AppState): unknown[] => [
  sizes,
  bodyView,
  responseTab,
  replyTab,
];

function read(text: string | null): Partial<Preferences> {
  if (text === null) return {};
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return {};
    const sizes: unknown = Reflect.get(data, 'sizes');
    const responseTab = RESPONSE_TABS.find((tab) => tab === Reflect.get(data, 'responseTab'));
    const replyTab = REPLY_TABS.find((tab) => tab === Reflect.get(data, 'replyTab'));
    const bodyView = (['pretty', 'raw', 'hex'] as const).find((each) => each === Reflect.get(data, 'bodyView'));
    return {
      ...(isSizes(sizes) ? { sizes } : {}),
      ...(responseTab === undefined ? {} : { responseTab }),
      ...(replyTab === undefined ? {} : { replyTab }),
      ...(bodyView === undefined ? {} : { bodyView }),
    };
  } catch {
    return {};
  }
}

function isSizes(value: unknown): value is ViewState['sizes'] {
  if (typeof value !== 'object' || value === null) return false;
  return (['backend', 'reply', 'scenarios'] as const).every((name) => typeof Reflect.get(value, name) === 'number');
}
