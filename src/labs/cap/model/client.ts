import { clientOf, operationOf, replicaOf, setClient, setOperation, type Moment } from './moment.ts'
import type { Client, CurrentOp, Operation, Wish } from './state.ts'
import { nothingYet } from './tags.ts'

/** Clients per run at most; operations are numbered so that the client can be told from the number. */
const maxClients = 8

/** The client of an operation. */
export const clientOfOp = (op: number): number => op % maxClients

/** What a write puts into the register: who takes the bay, unique in the run. Clients are named from 1. */
export const valueOfOp = (op: number): string => `c${(op % maxClients) + 1}-${Math.floor(op / maxClients)}`

/** Name of a client for the judge: another one after each time-out. */
export const processName = (client: number, process: number): string =>
  process === 0 ? `c${client + 1}` : `c${client + 1}/${process + 1}`

/** How a mode begins what a client asks. */
export type BeginOp = (moment: Moment, client: Client, current: CurrentOp) => void

const call = (moment: Moment, id: number, { f, way }: Wish, begin: BeginOp): void => {
  const client = clientOf(moment, id)
  const op = (client.begun + 1) * maxClients + id
  const place = moment.ops.length
  const value = f === 'w' ? valueOfOp(op) : null
  const common = {
    c: processName(id, client.process),
    call: moment.now,
    ret: null,
    op,
    client: id,
    replica: client.replica,
    outcome: 'running' as const,
    rounds: 0,
    tag: null,
    over: null,
    values: [],
    context: null,
    dot: null,
  }
  const operation: Operation = f === 'w' ? { ...common, f, v: value } : { ...common, f }
  const current: CurrentOp = {
    place,
    op,
    f,
    value,
    way,
    phase: 'local',
    round: 0,
    attempt: 1,
    replies: [],
    best: nothingYet,
    stalled: !replicaOf(moment, client.replica).up,
  }
  moment.ops = [...moment.ops, operation]
  setClient(moment, id, { begun: client.begun + 1, current })
  moment.facts.push({ is: 'called', place })
  if (moment.settings.variant !== 'waitForAll') {
    moment.timers.push({ delay: moment.settings.timeout, event: { is: 'gaveUp', client: id, op } })
  }
  if (!current.stalled) begin(moment, clientOf(moment, id), current)
}

/** Lets a client ask for a read or a write: now, or when it has done what it is doing. */
export const ask = (moment: Moment, id: number, wish: Wish, begin: BeginOp): void => {
  const client = clientOf(moment, id)
  if (client.current === null) return call(moment, id, wish, begin)
  setClient(moment, id, { waiting: [...client.waiting, wish] })
  moment.facts.push({ is: 'queued', client: id, f: wish.f })
}

const next = (moment: Moment, id: number, begin: BeginOp): void => {
  const [wish, ...waiting] = clientOf(moment, id).waiting
  if (wish === undefined || clientOf(moment, id).current !== null) return
  setClient(moment, id, { waiting })
  call(moment, id, wish, begin)
}

/** Lets each client that is free begin what it waits to do. */
export const beginWaiting = (moment: Moment, begin: BeginOp): void => {
  for (const { id, current, waiting } of moment.clients) {
    if (current === null && waiting.length > 0) next(moment, id, begin)
  }
}

/** Answers a client. */
export const answer = (moment: Moment, id: number, change: Partial<Operation> = {}): void => {
  const { current } = clientOf(moment, id)
  if (current === null) return
  setOperation(moment, current.place, { ...change, ret: moment.now, outcome: 'answered' })
  setClient(moment, id, { current: null, last: current.place })
  moment.facts.push({ is: 'answered', place: current.place })
}

/** A client waits no longer. What it asked stays pending; it goes on under a new name. */
export const giveUp = (moment: Moment, id: number, op: number): void => {
  const { current, process } = clientOf(moment, id)
  if (current?.op !== op) return
  if (operationOf(moment, current.place).ret !== null) return
  setOperation(moment, current.place, { outcome: 'timedOut' })
  setClient(moment, id, { current: null, process: process + 1 })
  moment.facts.push({ is: 'timedOut', place: current.place })
}

/** Says no at once: nothing was stored or sent. The client goes on under a new name, as after giving up. */
export const refuse = (moment: Moment, id: number): void => {
  const { current, process } = clientOf(moment, id)
  if (current === null) return
  setOperation(moment, current.place, { outcome: 'refused' })
  setClient(moment, id, { current: null, process: process + 1 })
  moment.facts.push({ is: 'refused', place: current.place })
}
