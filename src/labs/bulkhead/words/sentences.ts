import type { ServiceName, Task } from '../model/garage/garageModel.ts'
import type { Condition, Ending } from '../model/pools/state.ts'
import type { Page, PoolName } from '../model/settings.ts'

const s = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

export const pageNames: Readonly<Record<Page, string>> = {
  a: 'Planning',
  b: 'Customers',
  c: 'Invoices',
}

export const poolTitles: Readonly<Record<PoolName, string>> = { all: 'All pages', ...pageNames }

export const serviceTitles: Readonly<Record<ServiceName, string>> = {
  customers: 'Customers',
  vehicles: 'Vehicles',
  planning: 'Planning',
  invoicing: 'Invoicing',
  notifications: 'Notifications',
  audit: 'Audit log',
}

export const taskTitles: Readonly<Record<Task, string>> = {
  register: 'Register a customer',
  plan: 'Plan a job',
  invoice: 'Send an invoice',
}

const endings: Readonly<Record<Ending, (waited: number) => string>> = {
  answered: (waited) => `is answered after ${s(waited)}`,
  timedOut: (waited) => `gets an error after ${s(waited)}; the service works on`,
  noThread: () => 'is refused at once: no thread is free',
  waitedInVain: (waited) => `has waited ${s(waited)} for a thread, in vain`,
  breakerOpen: () => 'has a fallback answer at once: the breaker is open',
}

const conditions: Readonly<Record<Condition, string>> = {
  up: 'The service behind Invoices answers in 0.1 s.',
  slow: 'The service behind Invoices takes 3 s.',
  hangs: 'The service behind Invoices hangs.',
}

const list = (names: readonly ServiceName[]): string => names.map((name) => serviceTitles[name]).join(', ')

/** What happened, in one sentence for each kind of event. */
export const sentences = {
  nothing: 'Nothing comes of it.',
  otherWorld: 'This belongs to the other experiment; nothing happens.',
  condition: (condition: Condition) => conditions[condition],
  started: (page: Page) => `A request for ${pageNames[page]} takes a thread.`,
  waiting: (page: Page) => `A request for ${pageNames[page]} waits for a thread.`,
  ended: (page: Page, ending: Ending, waited: number) =>
    `A request for ${pageNames[page]} ${endings[ending](waited)}.`,
  doneForNobody: (page: Page) =>
    `The service behind ${pageNames[page]} is done with a call that nobody waits for.`,
  drawn: (members: readonly ServiceName[]) => `A border is drawn around ${list(members)}.`,
  fault: (service: ServiceName, down: number) =>
    `${serviceTitles[service]} fails; ${down} of 6 services are down.`,
  repaired: (kept: number) =>
    kept === 0 ? 'Everything is repaired.' : `Everything is repaired; ${kept} invoices were kept.`,
  task: (task: Task, came: 'done' | 'failed' | 'kept') =>
    `${taskTitles[task]}: ${came === 'done' ? 'done' : came === 'failed' ? 'an error' : 'kept for later'}.`,
  keptDone: (left: number) => `An invoice that was kept is sent; ${left} to go.`,
  marks: {
    full: (pool: PoolName) => `${poolTitles[pool]}: all threads in use`,
    hangs: 'The service hangs',
    slow: 'The service is slow',
    up: 'The service answers again',
    opened: 'The breaker opens',
    closed: 'The breaker lets a call through',
    firstTimeOut: 'The first time-out',
    drawn: 'A border is drawn',
    repaired: 'Repaired',
    fault: (service: ServiceName, down: number) => `${serviceTitles[service]} fails: ${down} down`,
  },
}
