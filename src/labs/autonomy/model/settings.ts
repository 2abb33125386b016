import type { Millis, Settings } from '../../../kernel/index.ts'
import { copyIds, fieldsOf, maskOf, neededFields, type CopyId, type FieldName } from './facts.ts'
import { contextsIn, copiesSetting, entityIds, ownersSetting, rightMap } from './map.ts'

const mask = (id: CopyId) =>
  ({ kind: 'number', min: 1, max: 127, whole: true, initial: maskOf(neededFields[id]) }) as const

const mapSettings = Object.fromEntries(
  entityIds.flatMap((entity) => [
    [
      ownersSetting(entity),
      { kind: 'number', min: 0, max: 127, whole: true, initial: rightMap[ownersSetting(entity)] ?? 0 },
    ] as const,
    [copiesSetting(entity), { kind: 'number', min: 0, max: 127, whole: true, initial: 0 }] as const,
  ]),
)

/** All settings of the lab: kinds, ranges and what they hold at first. Masks are numbers of `maskOf`. */
export const autonomySettings = {
  way: { kind: 'choice', options: ['ask', 'copy'], initial: 'ask' },
  /** `moments`: a quarter of a minute, in which calls can be seen. `day`: 24 hours, a minute of which lasts 20 ms. */
  story: { kind: 'choice', options: ['moments', 'day'], initial: 'moments' },
  feed: { kind: 'choice', options: ['events', 'etl', 'both'], initial: 'events' },
  /** How many changes Customer Management takes by itself. */
  changes: { kind: 'number', min: 0, max: 60, whole: true, initial: 6 },
  /** How many planning pages are opened by themselves; in the story of moments. */
  pages: { kind: 'number', min: 0, max: 6, whole: true, initial: 2 },
  /** Jobs on a planning page. */
  jobs: { kind: 'number', min: 0, max: 20, whole: true, initial: 10 },
  /** A call and its answer take this long together; in milliseconds. */
  apart: { kind: 'number', min: 0, max: 400, whole: true, initial: 80 },
  /** An event is under way for so long, in milliseconds; in the story of moments. */
  busDelay: { kind: 'number', min: 20, max: 3000, whole: true, initial: 300 },
  /** The same in the story of a day, in minutes. */
  busMinutes: { kind: 'number', min: 0, max: 60, whole: true, initial: 1 },
  /** Minutes between two runs of the ETL job, and how long one takes; in the story of a day. */
  etlEvery: { kind: 'number', min: 15, max: 1440, whole: true, initial: 60 },
  etlRun: { kind: 'number', min: 0, max: 30, whole: true, initial: 5 },
  /** How old a copy may be: seconds in the story of moments, minutes in that of a day. */
  limit: { kind: 'number', min: 1, max: 1500, whole: true, initial: 5 },
  readOnly: { kind: 'switch', initial: true },
  staleKnown: { kind: 'switch', initial: true },
  checked: { kind: 'switch', initial: true },
  heartbeats: { kind: 'switch', initial: true },
  /** Share of deliveries that are lost, doubled, late. */
  loss: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  duplication: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  lateness: { kind: 'number', min: 0, max: 0.5, initial: 0 },
  workshop: mask('workshop'),
  notifications: mask('notifications'),
  invoicing: mask('invoicing'),
  reporting: mask('reporting'),
  ...mapSettings,
} as const

/** How the contexts get what they need, read from the settings. Times in milliseconds of film. */
export interface Rules {
  readonly way: 'ask' | 'copy'
  readonly story: 'moments' | 'day'
  /** Whether events are published, and whether an ETL job runs. */
  readonly publishes: boolean
  readonly loads: boolean
  readonly changes: number
  readonly pages: number
  readonly jobs: number
  readonly apart: Millis
  readonly busDelay: Millis
  /** How far apart changes are in the story of moments; what is late comes some of these later. */
  readonly changeEvery: Millis
  readonly heartbeats: boolean
  readonly beatEvery: Millis | null
  readonly etlEvery: Millis
  readonly etlRun: Millis
  readonly limit: Millis
  /** The smallest step that the meter of age shows. */
  readonly tick: Millis
  readonly readOnly: boolean
  readonly staleKnown: boolean
  readonly checked: boolean
  readonly loss: number
  readonly duplication: number
  readonly lateness: number
  readonly fields: Readonly<Record<CopyId, readonly FieldName[]>>
  /** Contexts that claim to own customers beside Customer Management. */
  readonly claims: readonly CopyId[]
}

/** A minute at the garage, in milliseconds of the film of a day. */
export const minute: Millis = 20
/** A day at the garage. */
export const dayLength: Millis = 24 * 60 * minute

const initial: Settings = Object.fromEntries(
  Object.entries(autonomySettings).map(([name, spec]) => [name, spec.initial]),
)

/** Times of a story: how long a minute, or for the story of moments a second, lasts and what happens how often. */
const timesOf = (all: Settings) => {
  const number = (name: string): number => Number(all[name])
  return all['story'] === 'day'
    ? {
        // Of a day nobody sees milliseconds.
        apart: 0,
        busDelay: number('busMinutes') * minute,
        changeEvery: 30 * minute,
        beat: 15 * minute,
        etlEvery: number('etlEvery') * minute,
        etlRun: number('etlRun') * minute,
        limit: number('limit') * minute,
        tick: minute,
      }
    : {
        apart: number('apart'),
        busDelay: number('busDelay'),
        changeEvery: 600,
        beat: 2000,
        etlEvery: 10_000,
        etlRun: 1000,
        limit: number('limit') * 1000,
        tick: 100,
      }
}

/** Reads settings that are valid; what is missing holds what it does at first. */
export const readSettings = (given: Settings = {}): Rules => {
  const all = { ...initial, ...given }
  const { beat, ...times } = timesOf(all)
  const feed = String(all['feed'])
  const isCopy = all['way'] === 'copy'
  const claimants = new Set<string>(contextsIn(Number(all[ownersSetting('customer')])))
  return {
    way: isCopy ? 'copy' : 'ask',
    story: all['story'] === 'day' ? 'day' : 'moments',
    publishes: isCopy && feed !== 'etl',
    loads: isCopy && feed !== 'events',
    changes: Number(all['changes']),
    pages: Number(all['pages']),
    jobs: Number(all['jobs']),
    ...times,
    beatEvery: all['heartbeats'] === true ? beat : null,
    heartbeats: all['heartbeats'] === true,
    readOnly: all['readOnly'] === true,
    staleKnown: all['staleKnown'] === true,
    checked: all['checked'] === true,
    loss: Number(all['loss']),
    duplication: Number(all['duplication']),
    lateness: Number(all['lateness']),
    fields: {
      workshop: fieldsOf(Number(all['workshop'])),
      notifications: fieldsOf(Number(all['notifications'])),
      invoicing: fieldsOf(Number(all['invoicing'])),
      reporting: fieldsOf(Number(all['reporting'])),
    },
    claims: copyIds.filter((id) => claimants.has(id)),
  }
}
