import { canonicalJson, countUntil, stateAt, type Millis } from '../../kernel/index.ts'
import {
  consumerIds,
  keptFields,
  ownFields,
  type FormId,
  type Lane,
  type MessageKind,
  type NodeId,
} from './model/lane.ts'
import type { FormsState } from './model.ts'
import type { FormsFilm } from './playForms.ts'

/** Rows of copies and of the read side that are not as the owner has it; missing rows count. */
export const divergentRows = ({ owner, readSide, copies }: Lane): number => {
  const behind = (held: readonly number[]): number =>
    held.filter((version, customer) => version < (owner[customer] ?? 0)).length
  return behind(readSide) + Object.values(copies).reduce((sum, copy) => sum + behind(copy), 0)
}

/** Values that are kept beside those of the owner: each kept field of each customer. */
export const copiedValues = ({ owner, readSide, copies }: Lane): number =>
  readSide.length * ownFields +
  consumerIds.reduce((sum, id) => sum + (copies[id] === undefined ? 0 : keptFields[id] * owner.length), 0)

/** What a lane has come to at a moment. All of it simulated. Times in milliseconds. */
export interface Measures {
  readonly messages: number
  readonly bytes: number
  readonly callbacks: number
  readonly load: number
  readonly got: number
  readonly old: number
  readonly failed: number
  readonly notTaken: number
  readonly copiedValues: number
  readonly divergentRows: number
  /** For how long any row was not as the owner has it. */
  readonly divergentFor: Millis
  /** Mean time of a change at its owner; null before the first. */
  readonly commandTime: Millis | null
}

export type MeasureKey = keyof Measures

/** In the order in which they are shown. */
export const measureKeys: readonly MeasureKey[] = [
  'messages',
  'bytes',
  'callbacks',
  'load',
  'got',
  'old',
  'failed',
  'notTaken',
  'copiedValues',
  'divergentRows',
  'divergentFor',
  'commandTime',
]

const divergedFor = (film: FormsFilm, form: FormId, now: Millis): Millis => {
  let [since, time] = [0, 0]
  let isDivergent = false
  for (const { at, state } of film.frames.slice(0, countUntil(film, now))) {
    if (isDivergent) time += at - since
    since = at
    isDivergent = divergentRows(state.lanes[form]) > 0
  }
  return isDivergent ? time + now - since : time
}

/** All measures of a lane at `now`. */
export const measuresAt = (film: FormsFilm, form: FormId, now: Millis): Measures => {
  const lane = stateAt(film, now).lanes[form]
  const { taken, commandTime, ...counts } = lane.counts
  return {
    ...counts,
    copiedValues: copiedValues(lane),
    divergentRows: divergentRows(lane),
    divergentFor: divergedFor(film, form, now),
    commandTime: taken === 0 ? null : commandTime / taken,
  }
}

/** What the owner knows of who listens: nothing. Its configuration is what it publishes, and no name of a listener. */
export const ownerConfiguration = ({ form }: Lane): string =>
  canonicalJson({ publishes: form === 'notification' ? ['CustomerChanged'] : ['CustomerMoved'] })

/** A hop of a story that was traced. */
export interface Hop {
  readonly from: NodeId
  readonly to: NodeId
  readonly is: MessageKind
  readonly hop: number
}

/** The whole flow of one story, in the order in which its messages arrived; nothing while nobody traces. */
export const traceOf = ({ settings, lanes }: FormsState, story: number): readonly Hop[] =>
  settings.tracing
    ? lanes.notification.arrived
        .filter((flight) => flight.story === story)
        .map(({ from, to, is, hop }) => ({ from, to, is, hop }))
    : []

/** Whether a flow comes back to where it has been: somebody is told of the same story twice. */
export const hasCycle = (hops: readonly Hop[]): boolean => {
  const told = hops.filter(({ is }) => is === 'changed').map(({ to }) => to)
  return new Set(told).size < told.length
}

/** What was stored, in which order, as text that can be compared. */
export const storedFacts = ({ log }: Lane): string =>
  canonicalJson(log.map(({ customer, version }) => [customer, version]))

/**
 * The version of a customer's address at a moment of the past, or now (null). Each form knows what is now; of the past
 * only a log can be asked: null in the others.
 */
export const addressAt = ({ form, owner, log }: Lane, customer: number, at: Millis | null): number | null => {
  if (at === null) return owner[customer] ?? null
  if (form !== 'event-sourcing') return null
  const before = log.filter((entry) => entry.customer === customer && entry.at <= at)
  return before.at(-1)?.version ?? 0
}

/** The versions of all customers that have moved, if one entry had never been; null in a form that keeps no log. */
export const withoutEntry = (lane: Lane, place: number): readonly (readonly [number, number])[] | null => {
  if (lane.form !== 'event-sourcing') return null
  const counts = new Map<number, number>()
  lane.log.forEach(({ customer }, each) => {
    counts.set(customer, (counts.get(customer) ?? 0) + (each === place ? 0 : 1))
  })
  return [...counts]
}
