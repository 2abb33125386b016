import { defineWords } from '../../../words/index.ts'
import type { ChallengeText } from '../../../teaching/index.ts'
import type { ConcurrencyGoalId } from '../challenges.ts'
import type { ClerkId, Guard, TraceEntry } from '../race/desk.ts'
import type { ContentionResult } from '../contention/measureContention.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { lessonTexts } from './lesson.ts'
import { screenTextsNl } from './screen.nl.ts'

const clerkNames: Readonly<Record<ClerkId, string>> = { anna: 'Anna', bram: 'Bram' }

const guardNames: Readonly<Record<Guard, string>> = {
  check: 'Versions are compared',
  ignored: 'Compared, but nobody looks',
  none: 'Nothing is compared',
  lock: 'A lock while working',
}

const did: Readonly<Record<TraceEntry['act']['is'], string>> = {
  load: 'loads',
  decide: 'decides in memory',
  save: 'saves',
  redo: 'redoes the save',
  restart: 'restarts the handling',
  raise: 'raises the error',
}

const outcome = ({ act, desks, wrote }: TraceEntry): string => {
  const { told, conflict, original, failed } = desks[act.clerk]
  if (act.is === 'load') return `version ${original}`
  if (act.is === 'raise') return 'the user is told, and keeps what was typed'
  if (told === 'refused') return `refused: ${failed.map(({ rule }) => rule).join(', ')}`
  if (told === 'conflict' && conflict !== null)
    return `conflict: expected ${conflict.expected}, actual ${conflict.actual}`
  if (told === 'saved')
    return wrote.length === 0 ? 'told “saved”, but nothing is stored' : `stored as ${wrote.join(', ')}`
  return 'nothing is stored yet'
}

const goals: Readonly<Record<ConcurrencyGoalId, ChallengeText>> = {
  'lose-update': {
    title: 'Lose an update',
    text: 'Both clerks are told that they have saved. Only one has.',
    goals: ['Both were told “saved”', 'Of one save nothing is stored'],
    hints: [
      'One of the guards compares, but nobody looks at the answer.',
      'Both load, both decide, both save.',
    ],
  },
  overbook: {
    title: 'Overbook the day in spite of the check',
    text: 'Four jobs at one hour, three bays, and versions are compared.',
    goals: ['Versions are compared', 'Four jobs stand, and the invariant is broken'],
    hints: ['The check compares versions. It does not check rules.', 'After the conflict: option 1.'],
  },
  'serve-both': {
    title: 'A conflict that nobody notices',
    text: 'Both jobs are planned, in order, although one save met a conflict.',
    goals: [
      'Versions are compared',
      'A save met a conflict',
      'Both were told “saved”',
      'Four jobs stand, and the invariant holds',
    ],
    hints: ['They must want different hours.', 'After the conflict: option 2.'],
  },
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  title: 'Optimistic concurrency',
  chapter: 'Event sourcing',
  clerks: clerkNames,
  guards: guardNames,
  challenges: goals,
  trace: (entry: TraceEntry): string =>
    `${clerkNames[entry.act.clerk]} ${did[entry.act.is]}: ${outcome(entry)}`,
  stage: {
    guard: 'Saving',
    newDay: 'Open another day',
    firstDay: 'Open a day',
    secondTab: 'Open Bram in a second tab',
    begin: 'Nobody has done anything yet',
    noDay: 'No day is open',
    noDayText: 'Open one: its planning is created, with two jobs at nine and three work bays.',
    day: (day: string) => `Planning of ${day}`,
    past: 'This is how it was. Go to the end to act.',
    waiting: 'waits for the lock',
  },
  desk: {
    label: (name: string) => `${name} at the desk`,
    original: 'Original version',
    current: 'Current version',
    uncommitted: 'Uncommitted',
    nothing: 'nothing loaded',
    slot: 'Job',
    same: 'at nine, the last bay',
    free: 'at one, bays are free',
    load: 'Load',
    decide: 'Decide',
    save: 'Save',
    reload: 'Reload',
    redo: '1. Redo the save',
    restart: '2. Restart the handling',
    raise: '3. Tell the user',
    conflict: (expected: number, actual: number) =>
      `Conflict: expected version ${expected}, actual version ${actual}. Nothing was stored.`,
    raised: (expected: number, actual: number) =>
      `Somebody else changed this day: version ${expected} was loaded, version ${actual} is stored. What you typed is kept. Reload, and decide again.`,
    saved: 'Saved.',
    refused: 'Refused:',
    restarts: (count: number) => (count === 1 ? '1 restart' : `${count} restarts`),
  },
  tables: {
    aggregates: 'Table aggregates',
    events: 'Table events',
    shuffle: 'Shuffle the rows',
    byId: 'Replay by Id',
    byOrder: 'Replay by Order',
    replayed: (jobs: number, version: number) => `Replayed: ${jobs} jobs, version ${version}`,
    none: 'no rows yet',
  },
  evidence: {
    label: 'Evidence',
    state: 'Planning',
    log: 'Event log',
    contention: 'Contention',
    invariant: 'At most three jobs at a time',
    holds: 'holds',
    broken: 'broken',
    jobs: 'Jobs that stand',
    version: 'Stored version',
    lost: 'Updates lost in silence',
    price: 'What it cost here',
    now: 'Now',
    conflicts: 'Conflicts',
    waited: 'Waited for the lock',
    lostTitle: 'Told “saved”, and stored nowhere',
    lostEvent: (type: string, car: string, time: string) => `${type}: ${car} at ${time}`,
    restarts: 'Handlings started again',
    longest: 'Longest step, measured',
    ms: (value: number) => `${value.toFixed(1)} ms`,
    empty: 'Nothing was done yet.',
  },
  contention: {
    lead: 'Measured here and now, on a store of its own that is deleted afterwards. Every writer adds its events one by one, each under the version it has just read; 64 events in all; medians of three runs.',
    start: 'Measure',
    cancel: 'Stop',
    progress: (done: number, all: number) => `${done} of ${all} measurements`,
    writers: 'Writers',
    way: 'How',
    unit: 'Stored a second',
    price: 'Price',
    prices: ({ way, retries, waits, waitMs, lost }: ContentionResult): string => {
      switch (way) {
        case 'hot':
        case 'cold':
          return `${retries} repeated`
        case 'ignored':
          return `${lost} of 64 lost`
        case 'lock':
          return `${waits} waited, ${waitMs.toFixed(1)} ms each`
      }
    },
    ways: {
      hot: 'one aggregate, repeated',
      ignored: 'one aggregate, nobody looks',
      lock: 'one aggregate, with a lock',
      cold: 'an aggregate each',
    },
    table: 'Events stored a second, and the price, by writers',
    plot: 'Events stored a second against writers, for the four ways; the table has the values',
    failed: (why: string) => `Failed to measure: because ${why}. Try again.`,
  },
}

/** All texts of the lab. */
export const concurrencyWords = defineWords({
  en: { ...screenTexts, lesson: lessonTexts },
  nl: { ...screenTextsNl, lesson: lessonTextsNl },
})
