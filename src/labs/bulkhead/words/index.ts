import { defineWords } from '../../../words/index.ts'
import type { Ending } from '../model/pools/state.ts'
import type { BulkheadWorld, Layout } from '../model/settings.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { screenTextsNl } from './screen.nl.ts'
import { sentencesNl } from './sentences.nl.ts'
import { lessonTexts } from './lesson.ts'
import { pageNames, poolTitles, sentences, serviceTitles, taskTitles } from './sentences.ts'

const worlds: Readonly<Record<BulkheadWorld, string>> = {
  pools: 'Ship of threads',
  garage: 'Borders in the garage',
}

const layouts: Readonly<Record<Layout, string>> = {
  shared: 'One pool for all',
  bulkhead: 'A pool for each page',
}

const endings: Readonly<Record<Ending, string>> = {
  answered: 'answered',
  timedOut: 'time is up',
  noThread: 'no thread, refused at once',
  waitedInVain: 'waited for a thread in vain',
  breakerOpen: 'breaker open, told at once',
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const controls = {
  world: 'Experiment',
  layout: 'Threads',
  threads: 'Threads in all',
  rate: 'Invoices',
  healthyRate: 'Other pages, each',
  timeout: 'Time-out',
  maxQueue: 'May wait for a thread',
  maxWait: 'Wait at most',
  breaker: 'Circuit breaker',
  random: 'Users come at random',
  partial: 'Partial service',
  length: 'Length of the film',
  count: (value: number) => String(value),
  perSecond: (value: number) => `${value} per s`,
  seconds,
  beside: 'Beside it',
  nothing: 'nothing',
  noBreaker: 'No breaker',
  timeoutOf: (ms: number) => `Time-out of ${seconds(ms)}`,
  onePage: 'One page for everything',
  share: 'Share',
  fresh: 'Start again',
  now: 'What happens now',
  conditions: { up: 'Service answers', slow: 'Service is slow (3 s)', hangs: 'Service hangs' },
  draw: 'Draw a border',
  fail: (service: string) => `${service} fails`,
  failLabel: 'Fails now',
  repair: 'Repair',
  tick: 'Services for the border',
  note: 'Settings hold for the whole film; what you do happens where the playhead stands.',
}

const stage = {
  ship: 'A ship whose holds are pools of threads',
  held: (held: number, of: number) => `${held} of ${of} threads`,
  waiting: (count: number) => (count === 0 ? '' : `${count} waiting`),
  service: 'Service behind Invoices',
  conditions: { up: 'answers', slow: 'slow', hangs: 'hangs' },
  working: (count: number, abandoned: number) => `works on ${count}, ${abandoned} for nobody`,
  breaker: { closed: 'breaker closed', open: 'breaker open', halfOpen: 'breaker half open', none: '' },
  lately: (percent: number | null) => (percent === null ? 'no requests' : `${percent} % answered`),
  threads: 'Threads in use',
  heldLine: 'waiting or working',
  abandonedLine: 'calls done for nobody',
  size: (count: number) => (count === 1 ? '1 thread' : `${count} threads`),
  answers: 'Answers a second',
  offered: 'asked for',
  healthy: 'Planning and Customers answered',
  troubled: 'Invoices answered',
  plotText: (held: number, healthy: number) =>
    `${held} threads are in use; ${healthy} requests for healthy pages were answered in the last second.`,
  waits: 'How long users of Invoices waited',
  waitBars: ['at once', 'up to 0.2 s', 'up to 1 s', 'up to 5 s', 'up to 15 s', 'longer'],
  users: (count: number) => `${count} ${count === 1 ? 'user' : 'users'}`,
  beside: (name: string) => `Beside it: ${name}`,
  garage: 'The garage’s services and the borders between them',
  domain: (n: number) => `domain ${n}`,
  up: 'up',
  down: 'down',
  faulty: 'fault here',
  blast: (down: number) => `${down} of 6 services down`,
  tiles: 'What people can do',
  tile: {
    ok: 'works',
    error: 'error',
    later: 'later: kept',
  },
  kept: (count: number) => `${count} kept for later`,
  tileCounts: (done: number, failed: number) => `${done} done, ${failed} failed`,
  dragHint: 'Drag a frame around services to draw a border.',
}

const measures = {
  label: 'Measures, simulated',
  name: 'Measure',
  now: 'Here',
  beside: 'Beside',
  none: 'none yet',
  heldNow: 'Threads in use',
  waitingNow: 'Waiting for a thread',
  abandoned: 'Calls done for nobody',
  successA: 'Planning answered, last 5 s',
  successB: 'Customers answered, last 5 s',
  successC: 'Invoices answered, last 5 s',
  fullAt: 'A pool was full first at',
  medianWait: 'Median wait for Invoices',
  needed: 'Rate × time-out for Invoices',
  noThread: 'Invoices: refused at once',
  timedOut: 'Invoices: time was up',
  breakerOpen: 'Invoices: told at once by the breaker',
  lostHealthy: 'Healthy pages: requests lost',
  down: 'Services down',
  worst: 'Most services down at once',
  planned: 'Jobs planned',
  registered: 'Customers registered',
  invoiced: 'Invoices sent',
  failed: 'Tasks that failed',
  kept: 'Invoices kept for later',
  never: 'never',
  percent: (share: number) => `${Math.round(100 * share)} %`,
  threadsOf: (count: number) => `${count} threads`,
  seconds,
}

const evidence = {
  label: 'Evidence',
  measures: 'Measures',
  challenges: 'Challenges',
  log: 'Event log',
  cause: 'Cause',
  settings: 'Settings',
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  title: 'Bulkheads: what may fail together',
  chapter: 'Design for failure',
  worlds,
  layouts,
  endings,
  pages: pageNames,
  pools: poolTitles,
  services: serviceTitles,
  tasks: taskTitles,
  controls,
  stage,
  measures,
  evidence,
}

/** All texts of the lab. */
export const bulkheadWords = defineWords({
  en: { ...screenTexts, steps: lessonTexts, challenges: challengeTexts, sentences },
  nl: {
    ...screenTextsNl,
    steps: lessonTextsNl,
    challenges: challengeTextsNl,
    sentences: sentencesNl,
  },
})
