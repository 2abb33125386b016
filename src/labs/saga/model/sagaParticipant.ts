import { canDo } from './twoPhaseParticipant.ts'
import {
  withParticipant,
  type Message,
  type Outcome,
  type Participant,
  type ParticipantId,
  type Rules,
  type Work,
  type World,
} from './world.ts'

/*
 * A participant of a saga: each request is a local transaction of its own, and nothing is held between two of them. A
 * compensation is new business (a refund, not an erasure): it has an entry of its own, is done once however often it is
 * asked for, and buries work that comes after it.
 */

interface At {
  readonly id: ParticipantId
  readonly rules: Rules
}

const answer = ({ booking }: Message, id: ParticipantId, is: Message['is']): readonly Message[] => [
  { is, booking, from: id, to: 'desk' },
]

const write = (
  world: World,
  { booking }: Message,
  id: ParticipantId,
  change: { readonly work: Work } & Partial<Omit<Participant, 'works'>>,
): World => {
  const { work, ...rest } = change
  return withParticipant(world, id, {
    works: { ...world.participants[id].works, [booking]: work },
    ...rest,
  })
}

const carryOut = (world: World, message: Message, { id, rules }: At): Outcome => {
  const { left, entries, works } = world.participants[id]
  if (!canDo(world, id, message.booking, rules)) {
    const work: Work = { is: 'refused', effects: 0 }
    return { world: write(world, message, id, { work }), sends: answer(message, id, 'refused') }
  }
  const effects = (works[message.booking]?.effects ?? 0) + 1
  const done = write(world, message, id, {
    work: { is: 'done', effects },
    left: left - 1,
    entries: [...entries, { booking: message.booking, is: 'did' }],
  })
  return { world: done, sends: answer(message, id, 'done') }
}

/** A request to do a step. */
export const doWork = (world: World, message: Message, at: At): Outcome => {
  const { id, rules } = at
  const work = world.participants[id].works[message.booking]
  switch (work?.is) {
    case 'done':
      return rules.idempotent ? { world, sends: answer(message, id, 'done') } : carryOut(world, message, at)
    case 'undone':
      return rules.idempotent ? { world, sends: [] } : carryOut(world, message, at)
    case 'refused':
    case 'aborted':
    case 'buried':
      return { world, sends: answer(message, id, 'refused') }
    case 'prepared':
    case undefined:
      return carryOut(world, message, at)
  }
}

const compensate = (world: World, message: Message, id: ParticipantId): Outcome => {
  const { left, entries, works } = world.participants[id]
  const effects = (works[message.booking]?.effects ?? 0) - 1
  const undone = write(world, message, id, {
    work: { is: 'undone', effects },
    left: left + 1,
    entries: [...entries, { booking: message.booking, is: 'undid' }],
  })
  return { world: undone, sends: answer(message, id, 'undone') }
}

/** A request to compensate a step. */
export const undoWork = (world: World, message: Message, { id, rules }: At): Outcome => {
  const work = world.participants[id].works[message.booking]
  const said = answer(message, id, 'undone')
  switch (work?.is) {
    case 'done':
      return compensate(world, message, id)
    case 'undone':
      return rules.idempotent ? { world, sends: said } : compensate(world, message, id)
    case 'refused':
    case 'aborted':
    case 'buried':
      return { world, sends: said }
    case 'prepared':
    case undefined:
      return {
        world: rules.buries ? write(world, message, id, { work: { is: 'buried', effects: 0 } }) : world,
        sends: said,
      }
  }
}
