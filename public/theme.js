// Runs before the first paint, so that the page never flashes in the wrong theme.
(() => {
  const read = () => {
    try {
      return localStorage.getItem('playground.theme');
    } catch {
      return null; // A frame of another site may be given no storage.
    }
  };
  const chosen = read() ?? 'system';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const contrast = matchMedia('(prefers-contrast: more)').matches;
  document.documentElement.dataset.theme =
    chosen === 'system' ? (contrast ? 'contrast' : dark ? 'dark' : 'light') : chosen;
})();
