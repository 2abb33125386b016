import { answer, clientOfOp, refuse, type BeginOp } from '../client.ts'
import type { Message } from '../messages.ts'
import {
  clientOf,
  higher,
  offer,
  operationOf,
  othersOf,
  replicaOf,
  send,
  setCurrent,
  setOperation,
  setReplica,
  type Moment,
} from '../moment.ts'
import { reachableFrom } from '../network.ts'
import type { Client, CurrentOp } from '../state.ts'
import { nothingYet, type Held } from '../tags.ts'

/*
 * Multi-writer ABD (Attiya, Bar-Noy, Dolev 1995; Lynch, Shvartsman 1997): ask a quorum for the highest tag, then store
 * at a quorum. A read stores what it found before it answers, so that no later read finds less.
 */

/** More than half. */
export const majorityOf = (replicas: number): number => Math.floor(replicas / 2) + 1

const quorumOf = ({ settings }: Moment, { f, phase }: CurrentOp): number => {
  if (settings.variant === 'waitForAll') return settings.replicas
  if (settings.variant === 'readOne' && f === 'r' && phase === 'query') return 1
  return majorityOf(settings.replicas)
}

const sendRound = (moment: Moment, client: Client, current: CurrentOp, to: readonly number[]): void => {
  const { phase, op, round, attempt, best } = current
  const kind = phase === 'query' ? 'query' : 'store'
  const held = phase === 'query' ? null : best
  for (const id of to) send(moment, { kind, from: client.replica, to: id, op, round, attempt, held })
}

const setRetry = (moment: Moment, client: Client, { op, round }: CurrentOp): void => {
  const event = { is: 'retried' as const, client: client.id, op, round }
  moment.timers.push({ delay: moment.settings.retryAfter, event })
}

const beginRound = (moment: Moment, client: Client, current: CurrentOp): void => {
  setCurrent(moment, client, current)
  if (isEnough(moment, current)) return endRound(moment, client)
  sendRound(moment, client, current, othersOf(moment, client.replica))
  setRetry(moment, client, current)
}

const isEnough = (moment: Moment, current: CurrentOp): boolean =>
  current.replies.length >= quorumOf(moment, current)

const query = (moment: Moment, client: Client, current: CurrentOp): void => {
  const best = replicaOf(moment, client.replica).held
  const round = current.round + 1
  beginRound(moment, client, {
    ...current,
    phase: 'query',
    round,
    attempt: 1,
    replies: [client.replica],
    best,
  })
}

const store = (moment: Moment, client: Client, current: CurrentOp, held: Held): void => {
  setOperation(moment, current.place, { tag: held.tag })
  offer(moment, client.replica, held)
  const round = current.round + 1
  beginRound(moment, client, {
    ...current,
    phase: 'store',
    round,
    attempt: 1,
    replies: [client.replica],
    best: held,
  })
}

const storeWrite = (moment: Moment, client: Client, current: CurrentOp, counter: number): void => {
  setOperation(moment, current.place, { over: current.best.value })
  const tag = { counter, node: client.replica, op: current.op }
  store(moment, client, current, { value: current.value, tag })
}

/** Begins an operation. With tags from the clock a write asks nobody first. */
export const beginAbd: BeginOp = (moment, client, current) => {
  if (
    moment.settings.refuseAtOnce &&
    reachableFrom(moment, client.replica).length < quorumOf(moment, current)
  ) {
    return refuse(moment, client.id)
  }
  if (moment.settings.variant === 'clockTags' && current.f === 'w') {
    const { skew, held } = replicaOf(moment, client.replica)
    const counter = Math.max(1, Math.floor(moment.now + skew))
    return storeWrite(moment, client, { ...current, best: held }, counter)
  }
  query(moment, client, current)
}

const answerRead = (moment: Moment, client: Client, { best }: CurrentOp): void =>
  answer(moment, client.id, { v: best.value, tag: best.tag })

const endRound = (moment: Moment, { id }: Client): void => {
  const client = clientOf(moment, id)
  const { current } = client
  if (current === null) return
  const { variant } = moment.settings
  setOperation(moment, current.place, { rounds: operationOf(moment, current.place).rounds + 1 })
  if (current.phase === 'store') {
    if (current.f === 'w') answer(moment, id)
    else answerRead(moment, client, current)
  } else if (current.f === 'w') storeWrite(moment, client, current, current.best.tag.counter + 1)
  else if (variant === 'noWriteBack' || variant === 'readOne') answerRead(moment, client, current)
  else store(moment, client, current, current.best)
}

const take = (moment: Moment, { op, round, from, held }: Message): void => {
  const client = clientOf(moment, clientOfOp(op ?? 0))
  const { current } = client
  if (current === null || current.op !== op || current.round !== round || current.stalled) return
  if (current.replies.includes(from)) return
  const best = higher(moment, current.best, held ?? nothingYet)
  const changed = { ...current, replies: [...current.replies, from], best }
  setCurrent(moment, client, changed)
  if (isEnough(moment, changed)) endRound(moment, client)
}

/** A replica receives a message of the protocol. */
export const receiveAbd = (moment: Moment, message: Message): void => {
  const { kind, from, to, op, round, attempt, held } = message
  const back = { from: to, to: from, op, round, attempt }
  if (kind === 'query') send(moment, { ...back, kind: 'queryReply', held: replicaOf(moment, to).held })
  if (kind === 'store' && held !== null) {
    offer(moment, to, held)
    send(moment, { ...back, kind: 'stored' })
  }
  if (kind === 'queryReply' || kind === 'stored') take(moment, message)
  if (kind === 'hint' && held !== null) {
    offer(moment, to, held)
    send(moment, { ...back, kind: 'hintTaken', held })
  }
  if (kind === 'hintTaken') {
    const hints = replicaOf(moment, to).hints.filter(
      (hint) => hint.to !== from || hint.held.tag.op !== held?.tag.op,
    )
    setReplica(moment, to, { hints })
  }
}

const leaveHints = (moment: Moment, client: Client, current: CurrentOp): void => {
  if (current.phase !== 'store') return
  const absent = othersOf(moment, client.replica).filter((id) => !current.replies.includes(id))
  const { hints } = replicaOf(moment, client.replica)
  const left = absent.map((to) => ({ to, held: current.best }))
  setReplica(moment, client.replica, { hints: [...hints, ...left] })
}

/** Not enough have answered in time: the same again to those that have not, under the same operation and tag. */
export const retryAbd = (moment: Moment, id: number, op: number, round: number): void => {
  const client = clientOf(moment, id)
  const { current } = client
  if (current === null || current.op !== op || current.round !== round || current.stalled) return
  const { variant } = moment.settings
  if (variant === 'retryNewTag' && current.f === 'w') return query(moment, client, current)
  if (variant === 'sloppyQuorum') {
    leaveHints(moment, client, current)
    return endRound(moment, client)
  }
  const to = othersOf(moment, client.replica).filter((other) => !current.replies.includes(other))
  const again = { ...current, attempt: current.attempt + 1 }
  setCurrent(moment, client, again)
  sendRound(moment, client, again, to)
  setRetry(moment, client, again)
  moment.facts.push({ is: 'resent', place: current.place, to })
}
