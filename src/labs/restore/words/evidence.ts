import type { LetterKind } from '../../../garage/index.ts'

const number = (value: number): string => value.toLocaleString('en')

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

/** Words of the right side. */
export const evidenceTexts = {
  label: 'Evidence',
  compare: 'Compare',
  letters: 'Letters',
  log: 'Event log',
  databases: 'Databases',
  none: 'Open the garage first.',
  compareCaption: (one: string, other: string) => `Database ${one} beside database ${other}`,
  compareWith: 'Compare with',
  what: 'What',
  rows: {
    events: 'Events',
    active: 'Active customers',
    inactive: 'Deactivated customers',
    vehicles: 'Vehicles',
    planned: 'Jobs planned',
    finished: 'Jobs finished',
    cancelled: 'Jobs cancelled',
    orphans: 'Orphans',
    mistakes: 'Events of the mistake',
  },
  orphansTitle: 'Orphans',
  orphan: (what: 'job' | 'vehicle', id: string, missing: 'customer' | 'vehicle', named: string) =>
    `${what} ${id} names ${missing} ${named}, whom nobody knows here`,
  orphansNone: 'None: each job has a customer and a car, each car an owner.',
  timesTitle: 'What it took here',
  copyMs: 'Copy',
  checkMs: 'Compare hashes',
  foldMs: 'Fold the log',
  switchMs: 'Switch over',
  noTimes: 'Nothing was restored yet.',
  backup: 'Backup',
  backupIs: (position: number, bytes: number, took: string) =>
    `${count(position, 'event', 'events')}, ${number(Math.round(bytes / 1000))} kB, written in ${took}`,
  lettersNote: 'No letter leaves this browser: what would have been sent is kept in a list.',
  sent: 'Letters that left',
  wrong: 'Cannot be unsent',
  again: 'Sent again by a replay',
  wrongNone: 'Every letter that left is still true.',
  letter: (kind: LetterKind, to: string, times: number) =>
    `“${kind}” to ${to}${times > 1 ? `, ${times} times` : ''}`,
  more: (left: number) => `and ${number(left)} more`,
  carried: 'Carried over through the rules',
  carriedIs: (events: number, refused: number) =>
    `${count(events, 'event', 'events')} appended, ${count(refused, 'command', 'commands')} refused`,
  logOf: 'Log of database',
  event: (id: number, type: string) => `Event ${id}: ${type}`,
  databasesNote: (most: number) =>
    `Each is a real database of this browser. This lab keeps at most ${most}, and removes none by itself.`,
  databasesCaption: 'Databases of this lab',
  name: 'Name',
  state: 'State',
  earlier: 'of an earlier garage',
  own: 'a copy of your own store',
  isOpen: 'open as the store of this page: open another one there first',
  keptForNow: 'Needed by this garage',
  remove: 'Remove',
  removeEarlier: 'Remove those of earlier garages',
  removeTitle: 'Remove for good?',
  removeText: (names: string) => `This deletes ${names}, with all events in it. It cannot be undone.`,
  removeYes: 'Remove for good',
  keep: 'Keep',
}
