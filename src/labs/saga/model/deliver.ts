import type { Millis } from '../../../kernel/index.ts'
import { currentRequest, hear } from './desk.ts'
import { doWork, undoWork } from './sagaParticipant.ts'
import { decide, prepare, tellPeer } from './twoPhaseParticipant.ts'
import {
  isUp,
  withParticipant,
  type BookingId,
  type Message,
  type NodeId,
  type Outcome,
  type ParticipantId,
  type Rules,
  type World,
} from './world.ts'

const toParticipant = (world: World, message: Message, rules: Rules, now: Millis): Outcome => {
  const id = message.to as ParticipantId
  switch (message.is) {
    case 'prepare':
      return prepare(world, message, { id, rules, now })
    case 'commit':
    case 'abort':
      return decide(world, message, { id, rules, now })
    case 'inquire':
      return tellPeer(world, message, id)
    case 'do':
      return doWork(world, message, { id, rules })
    case 'undo':
      return undoWork(world, message, { id, rules })
    case 'yes':
    case 'no':
    case 'acknowledged':
    case 'done':
    case 'refused':
    case 'undone':
      return { world, sends: [] }
  }
}

/** A message arrives. Who is down does not hear it. */
export const deliver = (world: World, message: Message, rules: Rules, now: Millis): Outcome => {
  if (!isUp(world, message.to)) return { world, sends: [] }
  return message.to === 'desk' ? hear(world, message, rules) : toParticipant(world, message, rules, now)
}

/** What the desk has of its cases after a crash: what it forced to its store, so no ballot without a decision. */
const keptCases = (world: World, rules: Rules): World['desk']['cases'] =>
  Object.fromEntries(
    Object.entries(world.desk.cases).filter(
      ([, known]) => rules.logs && (known.way === 'saga' || known.decision !== null),
    ),
  )

/** A node fails: memory is gone, the store stays. `unsent` was stored with the work, if there is an outbox. */
export const crash = (world: World, node: NodeId, rules: Rules, unsent: readonly Message[] = []): World => {
  if (node === 'desk') return { ...world, desk: { up: false, cases: keptCases(world, rules) } }
  const outbox = rules.way === 'saga' && rules.outbox ? [...world.participants[node].outbox, ...unsent] : []
  const lock = rules.storesLocks ? world.participants[node].lock : null
  return withParticipant(world, node, { up: false, queue: [], outbox, lock })
}

/** Bookings about which a participant is in doubt: it voted yes and does not know the decision. */
export const inDoubt = (world: World, id: ParticipantId): readonly BookingId[] =>
  Object.entries(world.participants[id].works)
    .filter(([, { is }]) => is === 'prepared')
    .map(([booking]) => Number(booking))

/** Whom somebody in doubt asks. */
export const inquiries = (id: ParticipantId, booking: BookingId, rules: Rules): readonly Message[] =>
  (['desk', ...(rules.cooperates ? rules.sequence : [])] as const)
    .filter((to) => to !== id)
    .map((to) => ({ is: 'inquire', booking, from: id, to }))

/** A node is back with what its store holds. */
export const restart = (world: World, node: NodeId, rules: Rules): Outcome => {
  if (node === 'desk') {
    const requests = Object.entries(world.desk.cases).map(([booking, known]) =>
      known.way === 'saga' ? currentRequest(known, Number(booking), rules) : null,
    )
    return {
      world: { ...world, desk: { ...world.desk, up: true } },
      sends: requests.filter((request) => request !== null),
    }
  }
  const { outbox } = world.participants[node]
  const asks = inDoubt(world, node).flatMap((booking) => inquiries(node, booking, rules))
  return { world: withParticipant(world, node, { up: true, outbox: [] }), sends: [...outbox, ...asks] }
}
