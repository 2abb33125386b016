import { cents, formatEuro } from '../../../savings/index.ts'
import { defineWords } from '../../../words/index.ts'
import type { Refused } from '../account/loadAccount.ts'
import type { Advice } from '../measure/advice.ts'
import { challengeTextsNl } from './challenges.nl.ts'
import { challengeTexts } from './challenges.ts'
import { lessonTextsNl } from './lesson.nl.ts'
import { screenTextsNl } from './screen.nl.ts'
import { lessonTexts } from './lesson.ts'

const number = (value: number): string => value.toLocaleString('en')

const ms = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 2 : 0)} ms`

const objections: Readonly<Record<Refused['why'], string>> = {
  shape: 'its state has another shape',
  hash: 'its hash does not fit',
}

const advices: Readonly<Record<Advice, (events: number, replayMs: number) => string>> = {
  'not-needed': (events, replayMs) =>
    `Not needed: all ${number(events)} events are replayed in ${ms(replayMs)}, and nobody feels that.`,
  pays: (events, replayMs) =>
    `It can pay: a full replay of ${number(events)} events takes ${ms(replayMs)}. First ask whether the aggregate can be split.`,
  split: (events, replayMs) =>
    `A full replay of ${number(events)} events takes ${ms(replayMs)}. Split the aggregate; or shorten the interval.`,
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  chapter: 'Event sourcing',
  title: 'Snapshots',
  number,
  ms,
  euro: (amount: number) => formatEuro(cents(amount)),
  stage: {
    opening: 'The account is being stored …',
    failed: 'That did not work',
    begin: 'before the first event',
    at: (order: number, skipped: boolean) =>
      `event ${number(order)}: ${skipped ? 'skipped, it is in the snapshot' : 'replayed'}`,
    used: (version: number) => `snapshot of version ${number(version)}: loading begins here`,
    refused: (version: number, why: Refused['why']) =>
      `snapshot of version ${number(version)} refused: ${objections[why]}`,
    refusedAll: (count: number, why: Refused['why']) =>
      count === 1
        ? `1 snapshot refused: ${objections[why]}`
        : `${count} snapshots refused: ${objections[why]}`,
    account: (events: number) => `A savings account of ${number(events)} events`,
    notLoaded: 'Not loaded. Press “Load the account”.',
    balance: 'Balance shown',
    trueBalance: 'By a full replay',
    right: 'right',
    wrong: 'WRONG, and nobody was told',
    wrongState: 'the state is wrong, though the balance is not',
    replayed: 'Events replayed',
    skipped: 'Events skipped',
    wallMs: 'Time to load',
    replayMs: 'Time of a full replay',
    moment: (order: number, balance: string, skipped: boolean) =>
      `After event ${number(order)} the balance is ${balance}. This event was ${skipped ? 'skipped' : 'replayed'}.`,
    strip: (from: number, version: number) =>
      `Events 1 to ${number(version)}: ${number(from)} skipped thanks to the snapshot, ${number(version - from)} replayed.`,
    skippedKey: 'skipped',
    replayedKey: 'replayed',
    snapshotKey: 'snapshot',
    oneRun: 'One load, just now, in this browser.',
  },
  controls: {
    length: 'Account',
    lengthOption: (events: number) => `${number(events)} events`,
    interval: 'Snapshot every',
    intervalText: (interval: number | null) => (interval === null ? 'none' : `${number(interval)} events`),
    shape: 'Balance is kept in',
    shapes: { 1: 'cents (shape 1)', 2: 'hundredths of a cent (shape 2)' },
    guard: 'Snapshots carry a version; loading checks it and the hash',
    load: 'Load the account',
    verify: 'Verify against replay',
    rebuild: 'Rebuild snapshots',
    edit: 'Edit the newest by hand',
    early: 'Forget an event in the newest',
  },
  evidence: {
    label: 'Evidence',
    rows: 'Snapshots',
    measure: 'Measure',
    split: 'Split',
  },
  rows: {
    caption: 'Table of snapshots',
    version: 'Version',
    schema: 'SchemaVersion',
    state: 'State',
    hash: 'Hash',
    none: 'No snapshots. Set an interval.',
    noSchema: 'null',
    more: (hidden: number) => `${number(hidden)} older rows are not listed.`,
    written: (rows: number, bytes: number, time: string) =>
      `${number(rows)} snapshots written: ${number(bytes)} bytes as JSON, ${time} for hashing and writing.`,
    allRight: (count: number) =>
      count === 0 ? 'There is nothing to verify.' : `All ${count} snapshots say what a replay says.`,
    wrongTitle: (count: number) => (count === 1 ? '1 wrong snapshot' : `${count} wrong snapshots`),
    wrong: (version: number, field: string, is: number, should: number) =>
      `Version ${number(version)}: ${field} is ${is}, a replay says ${should}.`,
    noticed: (why: Refused['why'] | null) =>
      why === null ? 'Loading cannot notice this.' : `A load that checks notices: ${objections[why]}.`,
  },
  measure: {
    lead: 'Loads one account at each length, in a database that is made for it. Medians of five runs; one where it takes long. The newest snapshot lies half an interval back, as on average.',
    longest: 'Up to',
    longestOption: (events: number) =>
      `${number(events)} events${events === 1_000_000 ? ' (takes minutes)' : ''}`,
    interval: 'Snapshot every',
    keep: 'Keep the database afterwards',
    start: 'Measure',
    progress: (filled: number, longest: number) => `${number(filled)} of ${number(longest)} events stored`,
    done: (longest: number) => `Measured up to ${number(longest)} events.`,
    label: 'Measuring',
    failed: (reason: string) => `Failed to measure: because ${reason} Try again.`,
    plot: 'Time to load against number of events, both logarithmic',
    summary: (events: number, replay: string, year: string) =>
      `At ${number(events)} events a full replay takes ${replay}, the last year alone ${year}.`,
    ways: { replayMs: 'full replay', snapshotMs: 'snapshot and tail', yearMs: 'an account for each year' },
    felt: 'felt (100 ms, assumed)',
    events: 'Events',
    tail: 'Tail',
    writing: 'Snapshots',
    writingCell: (rows: number, bytes: number, time: string) =>
      rows === 0 ? '–' : `${number(rows)}, ${number(bytes)} B, ${time}`,
    table: 'Time to load, measured',
    runs: (runs: number) => (runs === 1 ? 'One run.' : `Median of ${runs} runs.`),
    advice: 'Advice',
    advices,
    payBack: (loads: number | null) =>
      loads === null
        ? 'A load with a snapshot was not even quicker.'
        : `Writing them all is won back after ${number(loads)} ${loads === 1 ? 'load' : 'loads'}.`,
    year: (time: string) => `Closed every year, the account loads in ${time}, without any snapshot.`,
    agree: 'All ways came to the same balance.',
    disagree: 'The ways came to different balances.',
  },
  split: {
    lead: 'A workshop year of 250 days with 21 events each, stored twice: as one aggregate, and as one for each day. Then 20 clerks save, two at a time, each for another day.',
    start: 'Store and load both',
    caption: 'One aggregate a year, or one a day',
    way: 'Aggregate',
    year: 'one a year',
    day: 'one a day',
    replayed: 'Replayed',
    time: 'Load',
    conflicts: 'Conflicts',
    source: 'Median of five loads of the last day.',
  },
}

/** Every text of the lab. */
export const snapshotsWords = defineWords({
  en: { ...screenTexts, lesson: lessonTexts, challenges: challengeTexts },
  nl: { ...screenTextsNl, lesson: lessonTextsNl, challenges: challengeTextsNl },
})
