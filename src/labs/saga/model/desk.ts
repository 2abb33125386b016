import {
  withCase,
  type Ballot,
  type BookingId,
  type Message,
  type Outcome,
  type ParticipantId,
  type Rules,
  type Saga,
  type World,
} from './world.ts'

/*
 * The booking desk. Under two-phase commit it collects votes, forces its decision to its store, and tells it; what it has
 * no record of was aborted (presumed abort). As the orchestrator of a saga it writes down where each booking stands before
 * it sends the next request.
 */

const fromDesk = (is: Message['is'], booking: BookingId, to: Message['to']): Message => ({
  is,
  booking,
  from: 'desk',
  to,
})

const freshBallot: Ballot = { way: 'twoPhase', yes: [], decision: null, acknowledged: [] }

const decideOn = (
  world: World,
  booking: BookingId,
  ballot: Ballot,
  told: readonly ParticipantId[],
): Outcome => ({
  world: withCase(world, booking, ballot),
  sends: told.map((to) => fromDesk(ballot.decision ?? 'abort', booking, to)),
})

/** The request that a saga waits for at its step. */
export const currentRequest = (saga: Saga, booking: BookingId, rules: Rules): Message | null => {
  const to = rules.sequence[saga.step]
  if (to === undefined || saga.is === 'completed' || saga.is === 'compensated') return null
  return fromDesk(saga.is === 'doing' ? 'do' : 'undo', booking, to)
}

const goOn = (world: World, booking: BookingId, saga: Saga, rules: Rules): Outcome => {
  const request = currentRequest(saga, booking, rules)
  return { world: withCase(world, booking, saga), sends: request === null ? [] : [request] }
}

/** A customer books. */
export const begin = (world: World, booking: BookingId, rules: Rules): Outcome =>
  rules.way === 'twoPhase'
    ? {
        world: withCase(world, booking, freshBallot),
        sends: rules.sequence.map((to) => fromDesk('prepare', booking, to)),
      }
    : goOn(world, booking, { way: 'saga', is: 'doing', step: 0, tries: 1, why: null }, rules)

const hearVote = (world: World, message: Message, ballot: Ballot, rules: Rules): Outcome => {
  const { booking } = message
  const voter = message.from as ParticipantId
  if (ballot.decision !== null || ballot.yes.includes(voter)) return { world, sends: [] }
  if (message.is === 'no') {
    const others = rules.sequence.filter((id) => id !== voter)
    return decideOn(world, booking, { ...ballot, decision: 'abort' }, others)
  }
  const yes = rules.sequence.filter((id) => id === voter || ballot.yes.includes(id))
  if (yes.length < rules.sequence.length)
    return { world: withCase(world, booking, { ...ballot, yes }), sends: [] }
  return decideOn(world, booking, { ...ballot, yes, decision: 'commit' }, rules.sequence)
}

/** Somebody in doubt asks. While votes are collected there is nothing to say; without a record it was aborted. */
const hearInquiry = (world: World, { booking, from }: Message): Outcome => {
  const known = world.desk.cases[booking]
  if (known?.way === 'twoPhase') {
    return known.decision === null
      ? { world, sends: [] }
      : { world, sends: [fromDesk(known.decision, booking, from)] }
  }
  return {
    world: withCase(world, booking, { ...freshBallot, decision: 'abort' }),
    sends: [fromDesk('abort', booking, from)],
  }
}

const afterDone = (saga: Saga, rules: Rules): Saga =>
  saga.step + 1 < rules.sequence.length
    ? { ...saga, step: saga.step + 1, tries: 1 }
    : { ...saga, is: 'completed' }

/** Back to the step before; before the first, all is compensated. */
const undoFrom = (saga: Saga, step: number, why: Saga['why']): Saga =>
  step < 0 ? { ...saga, is: 'compensated', step: 0, why } : { ...saga, is: 'undoing', step, tries: 1, why }

const hearSaga = (world: World, message: Message, saga: Saga, rules: Rules): Outcome => {
  const { booking, is } = message
  // An answer that nobody waits for any more: a copy, or late.
  if (rules.sequence[saga.step] !== message.from) return { world, sends: [] }
  if (saga.is === 'doing' && is === 'done') return goOn(world, booking, afterDone(saga, rules), rules)
  if (saga.is === 'doing' && is === 'refused')
    return goOn(world, booking, undoFrom(saga, saga.step - 1, 'refused'), rules)
  if (saga.is === 'undoing' && is === 'undone')
    return goOn(world, booking, undoFrom(saga, saga.step - 1, saga.why), rules)
  return { world, sends: [] }
}

/** A message for the desk. */
export const hear = (world: World, message: Message, rules: Rules): Outcome => {
  if (message.is === 'inquire') return hearInquiry(world, message)
  const known = world.desk.cases[message.booking]
  if (known === undefined) return { world, sends: [] }
  if (known.way === 'saga') return hearSaga(world, message, known, rules)
  if (message.is === 'yes' || message.is === 'no') return hearVote(world, message, known, rules)
  if (message.is !== 'acknowledged') return { world, sends: [] }
  const acknowledged = rules.sequence.filter((id) => id === message.from || known.acknowledged.includes(id))
  return { world: withCase(world, message.booking, { ...known, acknowledged }), sends: [] }
}

/** Votes took too long: as long as nothing is decided, the desk may abort. */
export const giveUpVotes = (world: World, booking: BookingId, rules: Rules): Outcome => {
  const known = world.desk.cases[booking]
  if (known?.way !== 'twoPhase' || known.decision !== null) return { world, sends: [] }
  const decision = rules.silenceIsConsent ? 'commit' : 'abort'
  return decideOn(world, booking, { ...known, decision }, rules.sequence)
}

/**
 * An answer took too long: the desk asks again. A step that can still be undone is asked for `maxTries` times, then the
 * desk goes back, beginning with this very step, of which nobody knows whether it was done. The pivot and compensations
 * are asked for until they answer.
 */
export const tryAgain = (world: World, booking: BookingId, rules: Rules): Outcome => {
  const saga = world.desk.cases[booking]
  if (saga?.way !== 'saga') return { world, sends: [] }
  const isPivot = saga.step === rules.sequence.length - 1 && !rules.givesUpPivot
  if (saga.is === 'doing' && !isPivot && saga.tries >= rules.maxTries)
    return goOn(world, booking, undoFrom(saga, saga.step, 'noAnswer'), rules)
  return goOn(world, booking, { ...saga, tries: saga.tries + 1 }, rules)
}
