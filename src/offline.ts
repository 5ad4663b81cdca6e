const LATE_AFTER_MS = 4000;

/** Registers the service worker that keeps the page for offline use; development and insecure origins go without. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    void navigator.serviceWorker
      .register('./sw.js')
      .then(() => navigator.serviceWorker.ready)
      .then((registration) => setTimeout(() => registration.active?.postMessage('fetch-late'), LATE_AFTER_MS))
      .catch(() => undefined);
  });
}
