import type { Millis } from '../../../../kernel/index.ts'
import type { CopiesSettings } from '../settings.ts'
import type { Client, ClientId, CopiesState, Message, NodeId, Operation } from './state.ts'

/** Rules that are sound in the lab, and broken one at a time in tests. */
export interface CopiesRules {
  /** A session remembers what it wrote, and what it read. */
  readonly remembersWrites: boolean
  readonly remembersReads: boolean
  /** A copy never gives up a newer version for an older one. */
  readonly keepsNewest: boolean
  /** A write is answered once enough copies hold it. */
  readonly countsHolders: boolean
}

export const soundCopies: CopiesRules = {
  remembersWrites: true,
  remembersReads: true,
  keepsNewest: true,
  countsHolders: true,
}

/** A world that is being changed by one event; what it points to is never changed itself. */
export interface Scratch {
  readonly settings: CopiesSettings
  readonly rules: CopiesRules
  readonly now: Millis
  state: CopiesState
}

/** What cannot be missing: the world is built so. */
const there = <Item>(item: Item | undefined, what: string): Item => {
  if (item !== undefined) return item
  throw new RangeError(`Failed to find ${what}: because the world has none. Mend the model.`)
}

export const clientOf = ({ state }: Scratch, id: ClientId): Client =>
  there(
    state.clients.find((client) => client.id === id),
    `client ${id}`,
  )

export const opOf = ({ state }: Scratch, place: number): Operation =>
  there(state.ops[place], `operation ${place}`)

export const setClient = (scratch: Scratch, id: ClientId, change: Partial<Client>): void => {
  const clients = scratch.state.clients.map((client) =>
    client.id === id ? { ...client, ...change } : client,
  )
  scratch.state = { ...scratch.state, clients }
}

export const setOp = (scratch: Scratch, place: number, change: Partial<Operation>): void => {
  const ops = scratch.state.ops.with(place, { ...opOf(scratch, place), ...change })
  scratch.state = { ...scratch.state, ops }
}

const isCut = ({ state }: Scratch, node: NodeId): boolean =>
  typeof node === 'number' && state.copies[node]?.cut === true

/** Whether a message between copies cannot pass: one of its ends is cut off. */
export const cannotPass = (scratch: Scratch, { from, to }: Message): boolean =>
  typeof from === 'number' && typeof to === 'number' && (isCut(scratch, from) || isCut(scratch, to))

/** Sends a message; `round` tells a repetition from the first one. */
export const send = (scratch: Scratch, message: Message, round = 0): void => {
  const { state, now } = scratch
  const about = message.op === -1 ? 'compare' : opOf(scratch, message.op).name
  const flight = {
    id: state.nextFlight,
    message,
    sentAt: now,
    doomed: cannotPass(scratch, message),
    name: `${message.is} ${about} ${message.from} ${message.to} ${message.attempt} ${round}`,
  }
  scratch.state = {
    ...state,
    nextFlight: state.nextFlight + 1,
    sent: { ...state.sent, [message.is]: state.sent[message.is] + 1 },
    inFlight: [...state.inFlight, flight],
    sentNow: [...state.sentNow, flight],
  }
}
