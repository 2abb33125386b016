import { defineWords } from '../../../words/index.ts'
import { challengeTexts, lessonTexts } from './lesson.ts'

const whole = (value: number): string => value.toLocaleString('en')

/** All texts of the lab. */
export const snapshotWords = defineWords({
  en: {
    title: 'Snapshots',
    chapter: 'Event sourcing',
    lesson: lessonTexts,
    challenges: challengeTexts,
    bench: {
      interval: 'A snapshot after every',
      never: 'no snapshots',
      events: (value: number) => `${whole(value)} events`,
      shape: 'The state keeps',
      shapes: { 1: 'balance and bookings', 2: 'also what was paid in' },
      versioned: 'Snapshots say which shape they have',
      rebuild: 'Write snapshots',
      load: 'Load the account',
      corrupt: 'Let a bug in',
      verify: 'Compare with a replay',
      title: 'The events of the account',
      picture: (from: number, replayed: number) =>
        `${whole(from)} events are in the snapshot, ${whole(replayed)} are replayed`,
      inSnapshot: 'in the snapshot',
      replayed: 'replayed',
      nothing: 'Nothing was loaded yet.',
      result: (replayed: number, from: number) =>
        from === 0
          ? `${whole(replayed)} events replayed, from the first`
          : `${whole(replayed)} events replayed, after the snapshot at version ${whole(from)}`,
      times: (ms: number, replayMs: number) =>
        `${ms.toFixed(1)} ms; a full replay took ${replayMs.toFixed(1)} ms`,
      balance: (euros: string, bookings: number) => `Balance € ${euros} after ${whole(bookings)} bookings`,
      paidIn: (euros: string) => `, paid in € ${euros}`,
      right: 'as a full replay says',
      wrong: 'not what a full replay says',
      moment: (event: number, of: number, kind: string) => `event ${whole(event)} of ${whole(of)}: ${kind}`,
    },
    evidence: {
      label: 'Evidence',
      snapshots: 'Snapshots',
      measure: 'Measure',
      log: 'Event log',
      table: 'Table of snapshots',
      version: 'Version',
      schema: 'Shape',
      state: 'State',
      unknown: 'not said',
      none: 'No snapshot is kept.',
      wrong: (version: number, fields: string) => `Version ${whole(version)} is wrong: ${fields}`,
      allRight: 'Every snapshot says what a replay says.',
      derived:
        'Snapshots lie in a table of their own beside the two tables of events, and can be thrown away at any time.',
      logText: 'The bookings lie in the two tables like all events:',
      openStore: 'open them in the store browser',
    },
    measure: {
      lead: 'Loading one account at growing lengths, in a store of its own that is deleted afterwards: by replay, with the interval of the stage (100 where there is none), and cut into accounts of 250 events. Medians of five, real milliseconds.',
      longest: 'Longest account',
      start: 'Measure',
      filled: (events: number) => `${whole(events)} events stored`,
      progress: (done: number, all: number) => `${done} of ${all} lengths`,
      events: 'Events',
      replay: 'Replay',
      snapshot: 'Snapshot',
      split: 'Cut small',
      writing: 'Writing them',
      ms: (value: number) => (value < 10 ? `${value.toFixed(1)} ms` : `${whole(Math.round(value))} ms`),
      size: (snapshots: number, characters: number) =>
        `${whole(snapshots)} snapshots, ${whole(characters)} characters`,
      plot: 'Time to load against the number of events, both on a logarithmic scale',
      table: 'Time to load',
      needed: (events: number, ms: number) =>
        `From ${whole(events)} events on a full replay takes more than ${ms} ms here: below that, do without snapshots.`,
      notNeeded: (ms: number) =>
        `No length that was measured takes more than ${ms} ms here: snapshots are not needed.`,
      failed: (why: string) => `Failed to measure: because ${why}. Try again.`,
    },
  },
})
