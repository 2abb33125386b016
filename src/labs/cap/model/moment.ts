import type { Millis } from '../../../kernel/index.ts'
import type { CapEvent, Timer } from './events.ts'
import type { CapFact } from './facts.ts'
import type { Draft, MessageBody } from './messages.ts'
import type { CapSettings } from './settings.ts'
import type { CapState, Client, CurrentOp, Operation, Replica } from './state.ts'
import { compareByNode, compareTags, type CompareTags, type Held } from './tags.ts'

/** One event at work: the world as it becomes, and what it sets off. Lives within one call of `evolve`. */
export interface Moment {
  readonly settings: CapSettings
  readonly now: Millis
  state: CapState
  readonly outbox: Draft[]
  readonly timers: Timer<CapEvent>[]
  readonly facts: CapFact[]
}

const missing = (what: string, id: number): never => {
  throw new RangeError(`Failed to find ${what} ${id}: because there is none. Count from 0.`)
}

/** @throws {RangeError} when there is no such replica. */
export const replicaOf = (moment: Moment, id: number): Replica =>
  moment.state.replicas[id] ?? missing('replica', id)

/** @throws {RangeError} when there is no such client. */
export const clientOf = (moment: Moment, id: number): Client =>
  moment.state.clients[id] ?? missing('client', id)

export const operationOf = (moment: Moment, place: number): Operation =>
  moment.state.history.ops[place] ?? missing('operation', place)

export const setReplica = (moment: Moment, id: number, change: Partial<Replica>): void => {
  const replicas = moment.state.replicas.with(id, { ...replicaOf(moment, id), ...change })
  moment.state = { ...moment.state, replicas }
}

export const setClient = (moment: Moment, id: number, change: Partial<Client>): void => {
  const clients = moment.state.clients.with(id, { ...clientOf(moment, id), ...change })
  moment.state = { ...moment.state, clients }
}

export const setOperation = (moment: Moment, place: number, change: Partial<Operation>): void => {
  const changed = { ...operationOf(moment, place), ...change } as Operation
  const ops = moment.state.history.ops.with(place, changed)
  moment.state = { ...moment.state, history: { init: null, ops } }
}

export const setCurrent = (moment: Moment, client: Client, current: CurrentOp): void =>
  setClient(moment, client.id, { current })

/** Puts a message into the outbox. */
export const send = (
  moment: Moment,
  body: Pick<MessageBody, 'kind' | 'from' | 'to'> & Partial<MessageBody>,
): void => {
  const id = moment.state.nextMessage
  moment.state = { ...moment.state, nextMessage: id + 1 }
  moment.outbox.push({ op: null, round: 0, attempt: 1, held: null, siblings: null, ...body, id })
}

/** How this run ranks tags. */
export const rankingOf = ({ variant }: CapSettings): CompareTags =>
  variant === 'nodeTieBreak' ? compareByNode : compareTags

/** The higher of the two; `one` where they rank the same. */
export const higher = (moment: Moment, one: Held, other: Held): Held =>
  rankingOf(moment.settings)(other.tag, one.tag) > 0 ? other : one

/** Lets a replica hold `held`, where that ranks above what it holds. */
export const offer = (moment: Moment, id: number, held: Held): void => {
  const before = replicaOf(moment, id).held
  if (higher(moment, before, held) === before) return
  adopt(moment, id, held)
}

/** Lets a replica hold `held`, whatever it holds. */
export const adopt = (moment: Moment, id: number, held: Held): void => {
  const before = replicaOf(moment, id).held
  setReplica(moment, id, { held })
  moment.facts.push({ is: 'adopted', replica: id, held, before })
}

/** All replicas but one. */
export const othersOf = ({ state }: Moment, id: number): readonly number[] =>
  state.replicas.flatMap((replica) => (replica.id === id ? [] : [replica.id]))
