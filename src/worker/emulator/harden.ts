const ACCESSORS = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
] as const;

const REACHABLE_OUTSIDE = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'importScripts',
  'indexedDB',
  'caches',
];

/**
 * Takes from a realm what would let a template that escapes velocityjs' own guard run code or reach saved work: the
 * constructors of functions, the accessor methods of every object, network and storage. Call once, in a worker of its
 * own, after all modules have loaded.
 */
export function harden(global: object): void {
  for (const name of ACCESSORS) Reflect.deleteProperty(Object.prototype, name);
  for (const sample of [() => undefined, async () => undefined, function* () {}, async function* () {}]) {
    Reflect.defineProperty(Object.getPrototypeOf(sample), 'constructor', { value: undefined });
  }
  for (const name of REACHABLE_OUTSIDE) {
    if (name in global) Reflect.defineProperty(global, name, { value: undefined });
  }
}
