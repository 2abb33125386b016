import type { Millis } from '../../../kernel/index.ts'
import {
  withParticipant,
  type BookingId,
  type Message,
  type Outcome,
  type Participant,
  type ParticipantId,
  type Rules,
  type Work,
  type World,
} from './world.ts'

/*
 * A participant of two-phase commit. Before its vote it may abort alone; after a yes it holds the row and waits for the
 * decision. All bookings need the same row of a participant, so one of them at a time.
 */

interface At {
  readonly id: ParticipantId
  readonly rules: Rules
  readonly now: Millis
}

const setWork = (
  world: World,
  { id, booking }: { readonly id: ParticipantId; readonly booking: BookingId },
  change: { readonly work: Work } & Partial<Omit<Participant, 'works'>>,
): World => {
  const { work, ...rest } = change
  return withParticipant(world, id, { works: { ...world.participants[id].works, [booking]: work }, ...rest })
}

/** Whether there is anything left to give, and no reason to say no. */
export const canDo = (world: World, id: ParticipantId, booking: BookingId, rules: Rules): boolean =>
  world.participants[id].left > 0 && !(rules.refuser === id && booking === 2)

const toDesk = (id: ParticipantId, is: Message['is'], booking: BookingId): Message => ({
  is,
  booking,
  from: id,
  to: 'desk',
})

/** The row is free: a vote. */
const vote = (world: World, booking: BookingId, { id, rules, now }: At): Outcome => {
  if (!canDo(world, id, booking, rules)) {
    return {
      world: setWork(world, { id, booking }, { work: { is: 'refused', effects: 0 } }),
      sends: [toDesk(id, 'no', booking)],
    }
  }
  return {
    world: setWork(
      world,
      { id, booking },
      { work: { is: 'prepared', effects: 0 }, lock: { booking, since: now } },
    ),
    sends: [toDesk(id, 'yes', booking)],
  }
}

/** A prepare request: a vote, or a place in the queue for the row. */
export const prepare = (world: World, { booking }: Message, at: At): Outcome => {
  const { id } = at
  const { works, lock, queue } = world.participants[id]
  const work = works[booking]
  switch (work?.is) {
    case 'prepared':
    case 'done':
      return { world, sends: [toDesk(id, 'yes', booking)] }
    case 'aborted':
    case 'refused':
    case 'undone':
    case 'buried':
      return { world, sends: [toDesk(id, 'no', booking)] }
    case undefined:
      break
  }
  if (lock === null) return vote(world, booking, at)
  const isWaiting = queue.includes(booking)
  return { world: isWaiting ? world : withParticipant(world, id, { queue: [...queue, booking] }), sends: [] }
}

/** Gives the row to the next in the queue, until somebody holds it or nobody waits. */
const handOn = (outcome: Outcome, at: At): Outcome => {
  const { lock, queue } = outcome.world.participants[at.id]
  const next = queue[0]
  if (lock !== null || next === undefined) return outcome
  const { world, sends } = vote(withParticipant(outcome.world, at.id, { queue: queue.slice(1) }), next, at)
  return handOn({ world, sends: [...outcome.sends, ...sends] }, at)
}

/** The decision arrives, from the desk or from a peer who knows it. */
export const decide = (world: World, message: Message, at: At): Outcome => {
  const { id } = at
  const { booking } = message
  const { works, lock, queue, left, entries } = world.participants[id]
  const work = works[booking]
  const answer = message.from === 'desk' ? [toDesk(id, 'acknowledged', booking)] : []
  const free = lock?.booking === booking ? null : lock
  if (message.is === 'commit') {
    if (work?.is !== 'prepared') return { world, sends: answer }
    const done = setWork(
      world,
      { id, booking },
      {
        work: { is: 'done', effects: 1 },
        lock: free,
        left: left - 1,
        entries: [...entries, { booking, is: 'did' }],
      },
    )
    return handOn({ world: done, sends: answer }, at)
  }
  if (work !== undefined && work.is !== 'prepared') return { world, sends: answer }
  const aborted = setWork(
    world,
    { id, booking },
    { work: { is: 'aborted', effects: 0 }, lock: free, queue: queue.filter((other) => other !== booking) },
  )
  return handOn({ world: aborted, sends: answer }, at)
}

/** A peer in doubt asks. Who has not voted can still say no for good; who is in doubt himself cannot help. */
export const tellPeer = (world: World, { booking, from }: Message, id: ParticipantId): Outcome => {
  const work = world.participants[id].works[booking]
  const reply = (is: 'commit' | 'abort'): Message => ({ is, booking, from: id, to: from })
  switch (work?.is) {
    case 'done':
      return { world, sends: [reply('commit')] }
    case 'aborted':
    case 'refused':
    case 'undone':
    case 'buried':
      return { world, sends: [reply('abort')] }
    case 'prepared':
      return { world, sends: [] }
    case undefined: {
      const queue = world.participants[id].queue.filter((other) => other !== booking)
      return {
        world: setWork(world, { id, booking }, { work: { is: 'aborted', effects: 0 }, queue }),
        sends: [reply('abort')],
      }
    }
  }
}
