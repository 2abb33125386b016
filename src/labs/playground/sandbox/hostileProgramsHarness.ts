import type { Outcome } from './protocol.ts'

/** A program that means harm, and how it has to end. */
interface HostileProgram {
  readonly name: string
  /** Body of `decide`; or a whole program when it names `domain`. */
  readonly body: string
  readonly ends: Outcome['is'] | readonly Outcome['is'][]
}

/** Each gets one line in a test in a real browser. Kept apart so that the list can grow. */
export const hostilePrograms: readonly HostileProgram[] = [
  { name: 'an endless loop', body: 'for (;;) {}', ends: 'time' },
  { name: 'an endless loop outside of functions', body: 'for (;;) {}; domain({})', ends: 'time' },
  {
    name: 'an endless loop of promises',
    body: 'const again = () => Promise.resolve().then(again); again()',
    ends: 'played',
  },
  { name: 'a promise as an answer', body: 'return new Promise(() => {})', ends: 'threw' },
  {
    name: 'a memory bomb of buffers',
    body: 'const kept = []; for (;;) kept.push(new Uint8Array(5e8))',
    ends: ['threw', 'time'],
  },
  { name: 'a string that doubles', body: "let s = 'x'; for (;;) s += s", ends: ['threw', 'time'] },
  { name: 'fetch', body: "fetch('https://example.org')", ends: 'threw' },
  { name: 'XMLHttpRequest', body: 'new XMLHttpRequest()', ends: 'threw' },
  { name: 'WebSocket', body: "new WebSocket('wss://example.org')", ends: 'threw' },
  { name: 'EventSource', body: "new EventSource('https://example.org')", ends: 'threw' },
  { name: 'importScripts', body: "importScripts('https://example.org/x.js')", ends: 'threw' },
  {
    name: 'dynamic import',
    body: "import('https://example.org/x.js').catch(() => {})",
    ends: 'played',
  },
  { name: 'sendBeacon', body: "navigator.sendBeacon('https://example.org', 'x')", ends: 'threw' },
  { name: 'the DOM', body: "document.body.innerHTML = ''", ends: 'threw' },
  { name: 'the parent', body: "parent.document.title = 'x'", ends: 'threw' },
  { name: 'the top window', body: "top.location = 'https://example.org'", ends: 'threw' },
  { name: 'a flood of messages', body: "for (;;) postMessage('x')", ends: 'threw' },
  {
    name: 'a flood of messages through a prototype',
    body: "for (;;) DedicatedWorkerGlobalScope.prototype.postMessage.call(self, 'x')",
    ends: 'threw',
  },
  {
    name: 'a flood of unhandled errors',
    body: "for (let i = 0; i < 1e5; i += 1) Promise.reject(new Error('x'))",
    ends: ['played', 'threw', 'time'],
  },
  {
    name: '__proto__ in data',
    body: `raise('X', JSON.parse('{"__proto__":{"polluted":true}}'))`,
    ends: 'invalid',
  },
  {
    name: 'a polluted Object.prototype',
    body: "Object.prototype.polluted = true; raise('X')",
    ends: ['played', 'threw', 'invalid'],
  },
  { name: 'a huge result', body: "raise('X', { text: 'x'.repeat(5e6) })", ends: 'threw' },
  { name: 'a million events', body: "for (let i = 0; i < 1e6; i += 1) raise('X')", ends: 'threw' },
  { name: 'a cyclic result', body: "const a = {}; a.a = a; raise('X', a)", ends: 'threw' },
  {
    name: 'a getter that throws',
    body: "raise('X', { get a() { throw new Error('gotcha') } })",
    ends: 'threw',
  },
  {
    name: 'a thrown object that cannot be shown',
    body: 'throw { toString() { throw 1 }, get message() { throw 2 } }',
    ends: 'threw',
  },
  { name: 'a thrown null', body: 'throw null', ends: 'threw' },
  { name: 'a deep recursion', body: 'const f = () => f() + 1; f()', ends: 'threw' },
  {
    name: 'a result nested too deep',
    body: "let a = {}; for (let i = 0; i < 500; i += 1) a = { a }; raise('X', a)",
    ends: 'invalid',
  },
  { name: 'a worker in the worker', body: "new Worker('data:,for(;;){}')", ends: 'threw' },
  { name: 'eval that reaches for the network', body: `eval("fetch('https://example.org')")`, ends: 'threw' },
  { name: 'BroadcastChannel', body: "new BroadcastChannel('x').postMessage('x')", ends: 'threw' },
  { name: 'indexedDB', body: "indexedDB.open('replayground')", ends: 'threw' },
  { name: 'caches', body: "caches.open('x')", ends: 'threw' },
  { name: 'localStorage', body: "localStorage.setItem('x', 'x')", ends: 'threw' },
  {
    name: 'a constructor escape',
    body: "(() => {}).constructor('return this')().fetch('https://example.org')",
    ends: 'threw',
  },
  {
    name: 'replaced JSON and Array functions',
    body: "JSON.stringify = () => 'pwned'; Array.prototype.map = () => [1]; raise('X')",
    ends: ['played', 'threw', 'invalid'],
  },
  { name: 'a syntax error', body: 'if (', ends: 'threw' },
  { name: 'no program at all', body: "'domain'", ends: 'threw' },
]

/** The whole program around a hostile body. */
export const hostileProgramOf = ({ body }: HostileProgram): string =>
  body.includes('domain')
    ? body
    : `domain({ name: 'Hostile', initialState: {}, commands: { Go: {} }, evolve: (state) => state,
       decide(state, command, { raise, refuse }) { ${body} } })`
