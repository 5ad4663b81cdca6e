// Runs before the first paint, so that the page never flashes in the wrong theme.
(() => {
  const chosen = localStorage.getItem('playground.theme') ?? 'system';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const contrast = matchMedia('(prefers-contrast: more)').matches;
  document.documentElement.dataset.theme =
    chosen === 'system' ? (contrast ? 'contrast' : dark ? 'dark' : 'light') : chosen;
})();
