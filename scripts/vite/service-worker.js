/* global VERSION, EARLY, LATE */
// Keeps the page for offline use. The build puts VERSION, EARLY and LATE in front of this text.

const CACHE = `playground-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(EARLY))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'fetch-late') event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(LATE)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(request.mode === 'navigate' ? page(request) : asset(request));
});

/** The newest page while there is a network, the kept one without. */
async function page(request) {
  const cache = await caches.open(CACHE);
  try {
    return await fetch(request);
  } catch {
    return (await cache.match('./', { ignoreVary: true })) ?? Response.error();
  }
}

/** Built files never change under their names: the kept one is the right one. */
async function asset(request) {
  const cache = await caches.open(CACHE);
  // A host may answer with Vary; the files are the same for whoever asks.
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok && request.url.includes('/assets/')) await cache.put(request, response.clone());
  return response;
}
