import { stateAt, type Millis } from '../../kernel/index.ts'
import { inDoubt } from './model/deliver.ts'
import { participantIds, type BookingId, type ParticipantId, type World } from './model/world.ts'
import type { SagaFilm } from './playSaga.ts'
import type { SagaState } from './state.ts'

/** How a booking stands, as the desk would tell the customer. */
export type Standing = 'confirmed' | 'refused' | 'underway' | 'unknown' | 'turnedAway'

/** How a booking stands. `unknown`: the desk took it, and has no record of it after a crash. */
export const standingOf = ({ world, turnedAway }: SagaState, booking: BookingId): Standing => {
  if (turnedAway.includes(booking)) return 'turnedAway'
  const known = world.desk.cases[booking]
  if (known === undefined) return 'unknown'
  if (known.way === 'saga') {
    if (known.is === 'completed') return 'confirmed'
    return known.is === 'compensated' ? 'refused' : 'underway'
  }
  if (known.decision === null) return 'underway'
  return known.decision === 'commit' ? 'confirmed' : 'refused'
}

/** All bookings that were asked for. */
export const bookingsOf = ({ asked }: SagaState): readonly BookingId[] =>
  Array.from({ length: asked }, (_, place) => place + 1)

const effectsOf = (world: World, booking: BookingId): readonly number[] =>
  participantIds.map((id) => world.participants[id].works[booking]?.effects ?? 0)

/** Whether some did it and others did not; on the way of a saga that is as it should be. */
export const isHalfDone = (world: World, booking: BookingId): boolean =>
  new Set(effectsOf(world, booking)).size > 1

/** Whether nobody will mend it: done here, aborted there; or more than once; or half done although it is settled. */
export const isBroken = (state: SagaState, booking: BookingId): boolean => {
  const { world } = state
  const works = participantIds.map((id) => world.participants[id].works[booking])
  const isTorn = works.some((work) => work?.is === 'done') && works.some((work) => work?.is === 'aborted')
  const isTooOften = effectsOf(world, booking).some((effects) => effects > 1 || effects < 0)
  const known = world.desk.cases[booking]
  const isSettled = known?.way === 'saga' && (known.is === 'completed' || known.is === 'compensated')
  return isTorn || isTooOften || (isSettled && isHalfDone(world, booking))
}

/** Rows that are held, by whom. */
export const heldRows = ({ participants }: World): readonly ParticipantId[] =>
  participantIds.filter((id) => participants[id].lock !== null)

/** Looks at the plan that saw a job which was undone later. */
export const dirtyLooks = ({ looks, world }: SagaState): number =>
  looks.filter(({ jobs }) => jobs.some((job) => world.participants.planning.works[job]?.is === 'undone'))
    .length

/** One measure; times in milliseconds. */
export type MeasureKey =
  | 'sent'
  | 'confirmed'
  | 'refused'
  | 'underway'
  | 'unknown'
  | 'turnedAway'
  | 'held'
  | 'heldFor'
  | 'waiting'
  | 'doubts'
  | 'compensations'
  | 'halfDone'
  | 'broken'
  | 'dirty'

const count = (state: SagaState, standing: Standing): number =>
  bookingsOf(state).filter((booking) => standingOf(state, booking) === standing).length

/** Time that rows have been held up to `now`, those still held included. */
const heldUntil = ({ world, heldFor }: SagaState, now: Millis): Millis =>
  participantIds.reduce((sum, id) => {
    const { lock } = world.participants[id]
    return lock === null ? sum : sum + now - lock.since
  }, heldFor)

/** All measures of a film at a moment. */
export const measuresAt = (film: SagaFilm, now: Millis): Readonly<Record<MeasureKey, number>> => {
  const state = stateAt(film, now)
  const { world } = state
  const each = participantIds.map((id) => world.participants[id])
  const bookings = bookingsOf(state)
  return {
    sent: state.sent,
    confirmed: count(state, 'confirmed'),
    refused: count(state, 'refused'),
    underway: count(state, 'underway'),
    unknown: count(state, 'unknown'),
    turnedAway: count(state, 'turnedAway'),
    held: heldRows(world).length,
    heldFor: heldUntil(state, now),
    waiting: each.reduce((sum, { queue }) => sum + queue.length, 0),
    doubts: participantIds.reduce((sum, id) => sum + inDoubt(world, id).length, 0),
    compensations: each.reduce(
      (sum, { entries }) => sum + entries.filter(({ is }) => is === 'undid').length,
      0,
    ),
    halfDone: bookings.filter((booking) => isHalfDone(world, booking)).length,
    broken: bookings.filter((booking) => isBroken(state, booking)).length,
    dirty: dirtyLooks(state),
  }
}

/** In the order in which they are shown. */
export const measureKeys: readonly MeasureKey[] = [
  'confirmed',
  'refused',
  'underway',
  'unknown',
  'turnedAway',
  'sent',
  'held',
  'heldFor',
  'waiting',
  'doubts',
  'compensations',
  'halfDone',
  'broken',
  'dirty',
]
