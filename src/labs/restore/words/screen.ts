import type { Act, DatabaseKey, Origin } from '../desk/desk.ts'
import type { Context, FactKind } from '../model/fact.ts'

/** A number as the English write it. */
const number = (value: number): string => value.toLocaleString('en')

const ms = (value: number): string =>
  value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`

const hours = (value: number): string => {
  if (value >= 1) return `${number(Number(value.toPrecision(3)))} h`
  if (value * 60 >= 1) return `${Number((value * 60).toPrecision(3))} min`
  const seconds = value * 3600
  return seconds >= 1
    ? `${Number(seconds.toPrecision(3))} s`
    : `${Number((1000 * seconds).toPrecision(3))} ms`
}

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const letters = (key: DatabaseKey): string => key.toUpperCase()

const contextNames: Readonly<Record<Context, string>> = {
  customers: 'Customers',
  vehicles: 'Vehicles',
  workshop: 'Workshop',
}

const kinds: Readonly<Record<FactKind, string>> = {
  work: 'work',
  mistake: 'the mistake',
  later: 'work after it',
}

/** `2026-03-07T13:05:00` as `Sat 13:05` or `2 Mar 09:12`. */
const moment = (local: string): string => {
  const clock = local.slice(11, 16)
  return local.startsWith('2026-03-07') ? `Sat ${clock}` : `${Number(local.slice(8, 10))} Mar ${clock}`
}

const origin = (from: Origin): string => {
  switch (from.is) {
    case 'first':
      return 'The garage’s own database, from the first day.'
    case 'position':
      return `Restored from ${letters(from.of)} up to position ${number(from.position)}.`
    case 'contexts':
      return from.reconciled === null
        ? `Restored from ${letters(from.of)}, each context to a moment of its own: customers up to ${from.cuts.customers}, vehicles ${from.cuts.vehicles}, workshop ${from.cuts.workshop}.`
        : `Restored by context from ${letters(from.of)}, then ${count(from.reconciled, 'event', 'events')} replayed up to the common position.`
    case 'file':
      return `Restored from a backup file of ${count(from.position, 'event', 'events')}.`
  }
}

const actText = (act: Act): string => {
  switch (act.is) {
    case 'open':
      return 'The garage is open: its week is stored.'
    case 'hour':
      return 'A busy hour: three new customers, cars and jobs.'
    case 'mistake':
      return '14:05: a script for the test environment ran here.'
    case 'afternoon':
      return 'Life goes on, and nobody notices until 15:45.'
    case 'backup':
      return 'A backup was taken as a file.'
    case 'file':
      return 'A backup file was restored into a new database.'
    case 'restore':
      return `${letters(act.of)} was restored up to ${act.position === 'mistake' ? 'just before the mistake' : `position ${act.position}`}${act.letters ? ', with side effects on' : ''}.`
    case 'contexts':
      return `Customers were restored to ${act.clocks.customers}, vehicles to ${act.clocks.vehicles}, the workshop to ${act.clocks.workshop}.`
    case 'reconcile':
      return `${letters(act.key)} was reconciled by replaying what it lacked.`
    case 'switch':
      return `The garage works with ${letters(act.to)} now.`
    case 'carry':
      return 'The abandoned work was sent through the rules once more.'
    case 'dial':
      return `Dials: a failure every ${hours(act.dials.mtbf)}, repaired in ${hours(act.dials.mttr)}.`
    case 'restart':
      return 'Restarted: memory dropped, everything replayed.'
    case 'remove':
      return `Database ${letters(act.key)} was removed.`
  }
}

/** All that stands on the screen, in English. */
export const screenTexts = {
  chapter: 'Design for failure',
  title: 'Point-in-time restore',
  number,
  ms,
  hours,
  percent: (share: number, digits: number) => `${(100 * share).toFixed(digits)} %`,
  moment,
  /** In the reader's own time zone. */
  when: (recordedAt: string) =>
    new Date(recordedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
  letters,
  origin,
  contexts: contextNames,
  kinds,
  acts: (act: Act | undefined) => (act === undefined ? 'Before anything was done.' : actText(act)),
  stage: {
    emptyTitle: 'No garage yet',
    empty:
      'Opens a garage in a database of its own: 111 events of a week, up to one o’clock on Saturday. Your own store is not touched.',
    open: 'Open the garage',
    failed: 'That did not work',
    past: 'You look back. What you do next is done now, at the end.',
    caseNumber: (at: number) => `Garage ${at}`,
    inUse: 'in use',
    abandoned: 'abandoned future, still there',
    waiting: 'ready, not in use',
    lanes: (key: DatabaseKey, held: number, of: number, orphans: number) =>
      `Database ${letters(key)} holds ${number(held)} of the ${number(of)} events of all databases, ${count(orphans, 'orphan', 'orphans')} among them.`,
    legend: {
      work: 'work',
      mistake: 'the script’s mistake',
      later: 'work after it',
      none: 'not in this database',
      orphan: 'an orphan',
    },
    figures: {
      events: 'Events',
      active: 'Active customers',
      planned: 'Jobs planned',
      orphans: 'Orphans',
      rpo: 'Recovery point (RPO)',
      rto: 'Recovery time (RTO)',
    },
    rpo: (minutes: number, lost: number) => `${minutes} min, ${count(lost, 'event', 'events')}`,
    rpoSource: 'Work before the mistake that this database lacks, by the clock of the log',
    rtoSource:
      'Real time of this machine: copy, check, fold, switch. The minutes that people need to decide come on top',
    notYet: 'not switched yet',
    after: (lost: number, mistakes: number) =>
      `Later work missing: ${count(lost, 'event', 'events')}. Of the mistake in it: ${count(mistakes, 'event', 'events')}.`,
    same: 'Byte for byte as the source, up to there.',
    differs: 'Differs from its source: this must not be.',
    use: 'Switch over to this',
    reconcile: 'Reconcile by replay',
    browse: 'Open in the store browser',
  },
  controls: {
    day: 'The day',
    hour: 'The busy hour, 13–14',
    mistake: 'Run the wrong script, 14:05',
    afternoon: 'Life goes on, to 15:45',
    backup: 'Take a backup',
    again: 'Start over',
    restore: 'Restore to a position or a time',
    source: 'From',
    position: 'Position',
    positionText: (at: number, when: string) => (at === 0 ? 'nothing' : `${number(at)}, ${when}`),
    time: 'Time on Saturday',
    timeText: (clock: string, at: number) => `${clock}, position ${number(at)}`,
    beforeMistake: 'Just before the mistake',
    letters: 'Side effects on while replaying',
    restoreNow: 'Restore into a new database',
    carry: 'Carry the abandoned work over',
    contexts: 'One context, and not its neighbour',
    contextsNow: 'Restore each to its own moment',
    file: 'A backup file',
    download: 'Download the last backup',
    choose: 'Restore a file that you downloaded',
    fileNow: 'Restore the last backup',
    own: 'Your own store',
    ownText: (name: string) =>
      `The store that is open on this page, “${name}”, up to any of its positions. Nothing of it is changed; “Open in the store browser” switches the whole page over.`,
    ownNow: 'Restore my store into a new database',
    ownDone: (events: number, took: string) => `${count(events, 'event', 'events')} in ${took}`,
    recover: 'Recover fast',
    mtbf: 'Mean time between failures',
    mttr: 'Mean time to repair',
    restart: 'Crash and restart by replay',
    asMeasured: 'Take the measured time as time to repair',
    availability: 'Availability',
    downtime: 'Down in a year',
    restarted: (events: number, took: string) => `${count(events, 'event', 'events')} replayed in ${took}`,
    restartedSame: 'the same state as before',
    restartedOther: 'another state: this must not be',
    formula: 'MTBF / (MTBF + MTTR)',
  },
}
