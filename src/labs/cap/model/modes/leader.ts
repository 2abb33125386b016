import { answer, clientOfOp, type BeginOp } from '../client.ts'
import type { Message } from '../messages.ts'
import {
  clientOf,
  offer,
  othersOf,
  replicaOf,
  send,
  setCurrent,
  setOperation,
  type Moment,
} from '../moment.ts'
import type { Client, CurrentOp } from '../state.ts'
import { majorityOf } from './abd.ts'
import { beginLocally, doneLww } from './lww.ts'

/*
 * Wrong on purpose: one leader for ever, whose followers answer reads from their own copy. Neither always available
 * nor linearizable, as are many systems with one leader and read replicas.
 */

const leader = 0

const count = (moment: Moment, client: Client, from: number): void => {
  const { current } = client
  if (current === null || current.stalled) return
  const replies = current.replies.includes(from) ? current.replies : [...current.replies, from]
  setCurrent(moment, client, { ...current, replies })
  if (replies.length < majorityOf(moment.settings.replicas)) return
  if (client.replica === leader) return answer(moment, client.id)
  send(moment, { kind: 'forwarded', from: leader, to: client.replica, op: current.op })
}

const lead = (moment: Moment, client: Client, current: CurrentOp, attempt: number): void => {
  const { held } = replicaOf(moment, leader)
  const { tag: known, over } = moment.ops[current.place] ?? { tag: null, over: null }
  const tag = known ?? { counter: held.tag.counter + 1, node: leader, op: current.op }
  if (known === null) setOperation(moment, current.place, { tag, over: over ?? held.value })
  const written = { value: current.value, tag }
  offer(moment, leader, written)
  for (const to of othersOf(moment, leader)) {
    send(moment, { kind: 'store', from: leader, to, op: current.op, round: 1, attempt, held: written })
  }
  count(moment, client, leader)
}

const forward = (moment: Moment, client: Client, current: CurrentOp): void => {
  const { op, attempt } = current
  if (client.replica === leader) lead(moment, client, current, attempt)
  else send(moment, { kind: 'forward', from: client.replica, to: leader, op, attempt })
  const event = { is: 'retried' as const, client: client.id, op, round: 1 }
  moment.timers.push({ delay: moment.settings.retryAfter, event })
}

/** Begins an operation: a write goes to the leader, a read to nobody. */
export const beginLeader: BeginOp = (moment, client, current) => {
  if (current.f === 'r') return beginLocally(moment, client, current)
  const changed: CurrentOp = { ...current, phase: 'forward', round: 1 }
  setCurrent(moment, client, changed)
  forward(moment, client, changed)
}

/** A follower answers a read from its own copy. */
export const doneLeader = doneLww

/** A replica receives a message between followers and leader. */
export const receiveLeader = (moment: Moment, message: Message): void => {
  const { kind, from, to, op, round, attempt, held } = message
  const client = clientOf(moment, clientOfOp(op ?? 0))
  const { current } = client
  if (kind === 'store' && held !== null) {
    offer(moment, to, held)
    return send(moment, { kind: 'stored', from: to, to: from, op, round, attempt })
  }
  if (current === null || current.op !== op) return
  if (kind === 'forward') lead(moment, client, current, attempt)
  if (kind === 'stored') count(moment, client, from)
  if (kind === 'forwarded' && !current.stalled) answer(moment, client.id)
}

/** No answer in time: the same write again. */
export const retryLeader = (moment: Moment, id: number, op: number): void => {
  const client = clientOf(moment, id)
  const { current } = client
  if (current === null || current.op !== op || current.stalled) return
  const again = { ...current, attempt: current.attempt + 1 }
  setCurrent(moment, client, again)
  forward(moment, client, again)
}
