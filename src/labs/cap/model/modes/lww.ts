import { answer, type BeginOp } from '../client.ts'
import type { Message } from '../messages.ts'
import { adopt, clientOf, offer, rankingOf, replicaOf, send, setOperation, type Moment } from '../moment.ts'
import { localLatency } from '../settings.ts'

/** Begins an operation that its own replica answers alone. */
export const beginLocally: BeginOp = (moment, client, { op }) => {
  moment.timers.push({ delay: localLatency, event: { is: 'done', client: client.id, op } })
}

/** The replica answers from what it holds; a write takes the time, or one more than what is held. */
export const doneLww = (moment: Moment, id: number): void => {
  const { current, replica } = clientOf(moment, id)
  if (current === null) return
  const { held, skew } = replicaOf(moment, replica)
  if (current.f === 'r') return answer(moment, id, { v: held.value, tag: held.tag })
  const clock = Math.max(1, Math.floor(moment.now + skew))
  const bare = moment.settings.variant === 'clockTags'
  const counter = bare ? clock : Math.max(clock, held.tag.counter + 1)
  const written = { value: current.value, tag: { counter, node: replica, op: current.op } }
  setOperation(moment, current.place, { tag: written.tag, over: held.value })
  offer(moment, replica, written)
  answer(moment, id)
}

/** A replica compares notes: the last writer wins. */
export const receiveLww = (moment: Moment, message: Message): void => {
  const { kind, from, to, round, held } = message
  if (held === null) return
  const mine = replicaOf(moment, to).held
  const rank = rankingOf(moment.settings)(held.tag, mine.tag)
  if (moment.settings.variant === 'arrivalOrder' && rank !== 0) adopt(moment, to, held)
  else if (rank > 0) adopt(moment, to, held)
  else if (rank < 0 && kind === 'gossip') {
    send(moment, { kind: 'gossipReply', from: to, to: from, round, held: mine })
  }
}
