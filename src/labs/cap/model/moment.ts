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
  replicas: CapState['replicas']
  clients: CapState['clients']
  messages: CapState['messages']
  links: CapState['links']
  ops: readonly Operation[]
  working: boolean
  nextMessage: number
  readonly outbox: Draft[]
  readonly timers: Timer<CapEvent>[]
  readonly facts: CapFact[]
}

/** The beginning of a moment. */
export const momentOf = (settings: CapSettings, now: Millis, state: CapState): Moment => ({
  settings,
  now,
  replicas: state.replicas,
  clients: state.clients,
  messages: state.messages,
  links: state.links,
  ops: state.history.ops,
  working: state.working,
  nextMessage: state.nextMessage,
  outbox: [],
  timers: [],
  facts: [],
})

/** The world after a moment; `before` lends what is as it was. */
export const worldAfter = (moment: Moment, before: CapState): CapState => ({
  mode: before.mode,
  replicas: moment.replicas,
  clients: moment.clients,
  messages: moment.messages,
  links: moment.links,
  history: moment.ops === before.history.ops ? before.history : { init: null, ops: moment.ops },
  working: moment.working,
  nextMessage: moment.nextMessage,
  facts: moment.facts,
  outbox: moment.outbox,
  timers: moment.timers,
})

const missing = (what: string, id: number): never => {
  throw new RangeError(`Failed to find ${what} ${id}: because there is none. Count from 0.`)
}

/** @throws {RangeError} when there is no such replica. */
export const replicaOf = (moment: Moment, id: number): Replica =>
  moment.replicas[id] ?? missing('replica', id)

/** @throws {RangeError} when there is no such client. */
export const clientOf = (moment: Moment, id: number): Client => moment.clients[id] ?? missing('client', id)

export const operationOf = (moment: Moment, place: number): Operation =>
  moment.ops[place] ?? missing('operation', place)

export const setReplica = (moment: Moment, id: number, change: Partial<Replica>): void => {
  moment.replicas = moment.replicas.with(id, { ...replicaOf(moment, id), ...change })
}

export const setClient = (moment: Moment, id: number, change: Partial<Client>): void => {
  moment.clients = moment.clients.with(id, { ...clientOf(moment, id), ...change })
}

export const setOperation = (moment: Moment, place: number, change: Partial<Operation>): void => {
  const changed = { ...operationOf(moment, place), ...change } as Operation
  moment.ops = moment.ops.with(place, changed)
}

export const setCurrent = (moment: Moment, client: Client, current: CurrentOp): void =>
  setClient(moment, client.id, { current })

/** Puts a message into the outbox. */
export const send = (
  moment: Moment,
  body: Pick<MessageBody, 'kind' | 'from' | 'to'> & Partial<MessageBody>,
): void => {
  const id = moment.nextMessage
  moment.nextMessage = id + 1
  const { kind, from, to, op = null, round = 0, attempt = 1, held = null, siblings = null } = body
  moment.outbox.push({ id, kind, from, to, op, round, attempt, held, siblings })
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
export const othersOf = ({ replicas }: Moment, id: number): readonly number[] =>
  replicas.flatMap((replica) => (replica.id === id ? [] : [replica.id]))
