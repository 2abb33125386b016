import { defineWords } from '../../../words/index.ts'
import type { BackoffKind, PolicyName, StackOutcome } from '../../../resilience/index.ts'
import type { BudgetChoice, Discipline, RetryWorld, Script } from '../model/settings.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { screenTextsNl } from './screen.nl.ts'
import { sentencesNl } from './sentences.nl.ts'
import { evidence, measures, tries } from './evidence.ts'
import { lessonTexts } from './lesson.ts'
import { sentences } from './sentences.ts'

const worlds: Readonly<Record<RetryWorld, string>> = {
  waves: 'Hundred clients',
  load: 'Crowd and server',
  payment: 'Till and bank',
  order: 'Stack of policies',
}

const backoffs: Readonly<Record<BackoffKind, string>> = {
  immediate: 'No wait',
  exponential: 'Exponential',
  full: 'Full jitter',
  equal: 'Equal jitter',
  decorrelated: 'Decorrelated jitter',
  polly: 'Polly: decorrelated V2',
  resilience4j: 'resilience4j: randomised',
}

const budgets: Readonly<Record<BudgetChoice, string>> = {
  none: 'None',
  '5': '5 %',
  '10': '10 %',
  '15': '15 %',
  '20': '20 %',
}

const disciplines: Readonly<Record<Discipline, string>> = {
  fifo: 'Oldest first',
  lifo: 'Newest first',
  dropExpired: 'Oldest first, drops what has expired',
  dropNearlyExpired: 'Oldest first, drops what has less than 50 ms left',
}

const scripts: Readonly<Record<Script, string>> = {
  failsTwice: 'Fails twice, then works',
  hangsOnce: 'Hangs once, then works',
  dead: 'Fails at once, always',
  hangs: 'Hangs for 8 s, always',
  healthy: 'Works',
}

const policies: Readonly<Record<PolicyName, string>> = {
  fallback: 'Fallback',
  retry: 'Retry',
  breaker: 'Breaker',
  timeout: 'Time-out',
}

const outcomes: Readonly<Record<StackOutcome, string>> = {
  ok: 'answered',
  failed: 'an error',
  timedOut: 'time is up',
  rejected: 'refused at once',
  fallback: 'a fallback answer',
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const controls = {
  world: 'Experiment',
  backoff: 'Wait before a retry',
  retries: 'Retries',
  retriesText: (value: number) => `${value}`,
  base: 'First wait',
  cap: 'Longest wait',
  downFor: 'Nobody is served for',
  rate: 'Requests',
  rateText: (value: number) => `${value} per s`,
  timeout: 'Clients wait',
  budget: 'Retry budget',
  discipline: 'The server takes',
  breaker: 'Circuit breaker',
  length: 'Length of the film',
  keyed: 'Idempotency key',
  script: 'The service',
  seconds,
  beside: 'Beside it',
  nothing: 'nothing',
  noRetries: 'No retries',
  noKey: 'No key',
  share: 'Share',
  fresh: 'Start again',
  now: 'What happens now',
  slow: 'Slow the server',
  normal: 'Mend the server',
  restart: 'Restart it',
  lessLoad: 'Only 10 per s',
  fullLoad: (rate: number) => `${rate} per s again`,
  pay: 'Charge € 150,00',
  loseRequest: 'Lose the next request',
  loseReply: 'Lose the next reply',
  up: (name: string) => `Move ${name} outwards`,
  down: (name: string) => `Move ${name} inwards`,
  use: (name: string) => `Use ${name}`,
  stack: 'Policies, from the outside in',
  service: 'The service',
  notUsed: 'not in use',
  acted: (entered: number, acted: number) => `gone through ${entered}×, acted ${acted}×`,
  notYet: 'not executed yet',
  note: 'Settings hold for the whole film; what you do here happens where the playhead stands.',
}

const stage = {
  strip: 'Calls of a hundred clients',
  stripText: (calls: number, peak: number, served: number) =>
    `${calls} calls so far; at most ${peak} retries in 100 ms; ${served} clients served.`,
  slots: 'Calls in each 100 ms',
  calls: (n: number) => `${n} ${n === 1 ? 'call' : 'calls'} reached the service`,
  inSlot: 'calls',
  served: 'served',
  refused: 'refused',
  gaveUp: 'refused, gives up',
  load: 'Calls a second',
  offered: 'sent to the server',
  goodput: 'answered in time',
  capacity: 'what the server can do',
  queue: 'Queue of the server',
  queued: 'calls waiting',
  loadText: (offered: number, goodput: number, queue: number) =>
    `In the last second ${offered} calls were sent and ${goodput} answered in time; ${queue} wait in the queue.`,
  slow: 'slow',
  up: 'up',
  crowd: 'users',
  server: 'server',
  waiting: (count: number) => `${count} waiting`,
  perSecond: (count: number) => `${count} per s`,
  nobody: 'idle',
  stale: 'works for nobody',
  useful: 'works for somebody',
  breaker: { closed: 'breaker closed', open: 'breaker open', halfOpen: 'breaker half open' },
  till: 'Till',
  bank: 'Bank',
  customer: 'Customer',
  owes: (euros: string) => `owes ${euros}`,
  charged: (euros: string) => `charged ${euros}`,
  request: 'charge',
  reply: 'receipt',
  pay: {
    waiting: 'waits for the bank',
    confirmed: 'knows it is paid',
    givenUp: 'gave up, cannot know',
    none: 'ready',
  },
  payments: 'A till, a bank and the messages between them',
  keys: (count: number) => `knows ${count} ${count === 1 ? 'key' : 'keys'}`,
  armed: (what: 'request' | 'reply') => `the next ${what} will be lost`,
  notIdempotent:
    'A charge is not idempotent, and it is retried: it may be done twice. Switch the key on, or the retries off.',
  empty: 'Nobody has been charged yet. Press “Charge € 150,00”, then Play.',
  beside: (name: string) => `Beside it: ${name}`,
  users: 'What six users got',
  user: (n: number) => `User ${n}`,
  told: outcomes,
  waited: (ms: number) => seconds(ms),
  asking: 'is waiting',
  toAsk: 'has not asked yet',
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  title: 'Try again: retries, back-off and what they cost',
  chapter: 'Design for failure',
  worlds,
  backoffs,
  budgets,
  disciplines,
  scripts,
  policies,
  controls,
  stage,
  measures,
  tries,
  evidence,
}

/** All texts of the lab. */
export const retryWords = defineWords({
  en: { ...screenTexts, steps: lessonTexts, challenges: challengeTexts, sentences },
  nl: {
    ...screenTextsNl,
    steps: lessonTextsNl,
    challenges: challengeTextsNl,
    sentences: sentencesNl,
  },
})
