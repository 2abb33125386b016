import type { Millis } from '../../../kernel/index.ts'
import {
  consumerIds,
  counted,
  send,
  type ConsumerId,
  type Flight,
  type Lane,
  type Message,
  type MessageKind,
  type NodeId,
} from './lane.ts'
import { callDelay, type FormsSettings } from './settings.ts'
import { bytesOf } from './wire.ts'

/** Where and when a lane handles something. */
export interface At {
  readonly now: Millis
  readonly up: boolean
  readonly settings: FormsSettings
}

const isConsumer = (node: NodeId): node is ConsumerId => consumerIds.some((id) => id === node)

const sendAll = (
  lane: Lane,
  now: Millis,
  { is, to, about }: { is: MessageKind; to: readonly NodeId[]; about: Omit<Message, 'is' | 'to'> },
): Lane =>
  send(
    lane,
    now,
    to.map((each) => ({ message: { ...about, is, to: each }, bytes: bytesOf(is) })),
  )

const whatIsSaid: Readonly<Record<Lane['form'], MessageKind>> = {
  notification: 'changed',
  'state-transfer': 'moved',
  'event-sourcing': 'entry',
  cqrs: 'project',
}

/** A customer moves house: the owner takes it, if it is up, and says so in the way of the form. */
export const move = (lane: Lane, at: At, { customer, story }: { customer: number; story: number }): Lane => {
  if (!at.up) return counted(lane, { notTaken: 1 })
  const version = (lane.owner[customer] ?? 0) + 1
  const { isSync, projectionDelay } = at.settings
  const isCqrs = lane.form === 'cqrs'
  const stored: Lane = {
    ...counted(lane, { taken: 1, commandTime: callDelay + (isCqrs && isSync ? projectionDelay : 0) }),
    owner: lane.owner.with(customer, version),
    log: [...lane.log, { customer, version, at: at.now }],
  }
  const about = { from: 'customers' as const, customer, version, story, hop: 0 }
  if (!isCqrs) return sendAll(stored, at.now, { is: whatIsSaid[lane.form], to: lane.listeners, about })
  if (isSync) return { ...stored, readSide: stored.readSide.with(customer, version) }
  return sendAll(stored, at.now, { is: 'project', to: ['readside'], about })
}

const ask = (lane: Lane, at: At, about: Omit<Message, 'is' | 'to'>): Lane => {
  const to = lane.form === 'cqrs' ? 'readside' : 'customers'
  return sendAll(lane, at.now, { is: 'ask', to: [to], about })
}

const got = (lane: Lane, customer: number, version: number): Lane =>
  counted(lane, { got: 1, old: version < (lane.owner[customer] ?? 0) ? 1 : 0 })

/** A context needs an address: from its copy, or from whoever answers. */
export const want = (lane: Lane, at: At, { who, customer }: { who: ConsumerId; customer: number }): Lane => {
  if (!lane.listeners.includes(who)) return lane
  const copy = lane.copies[who]
  if (copy === undefined) return ask(lane, at, { from: who, customer, version: 0, story: 0, hop: 0 })
  const version = copy[customer] ?? -1
  return version < 0 ? counted(lane, { failed: 1 }) : got(lane, customer, version)
}

const keep = (lane: Lane, who: ConsumerId, { customer, version }: Message): Lane => {
  const copy = lane.copies[who]
  if (copy === undefined || (copy[customer] ?? -1) >= version) return lane
  return { ...lane, copies: { ...lane.copies, [who]: copy.with(customer, version) } }
}

/** The owner tells its listeners again that something changed, because a letter was noted: the hidden chain. */
const noteLetter = (lane: Lane, at: At, flight: Flight): Lane =>
  sendAll(lane, at.now, {
    is: 'changed',
    to: lane.listeners,
    about: { ...flight, from: 'customers', hop: flight.hop + 1 },
  })

const onChanged = (lane: Lane, at: At, flight: Flight): Lane => {
  const who = flight.to
  if (!isConsumer(who)) return lane
  const asked = ask(counted(lane, { callbacks: 1 }), at, { ...flight, from: who, hop: flight.hop + 1 })
  if (who !== 'notifications' || !at.settings.chain) return asked
  return sendAll(asked, at.now, {
    is: 'touched',
    to: ['customers'],
    about: { ...flight, from: who, hop: flight.hop + 1 },
  })
}

const onAsk = (lane: Lane, at: At, flight: Flight): Lane => {
  const isOwner = flight.to === 'customers'
  if (isOwner && !at.up) return counted(lane, { failed: 1 })
  const known = isOwner ? lane.owner : lane.readSide
  return sendAll(counted(lane, { load: isOwner ? 1 : 0 }), at.now, {
    is: 'answer',
    to: [flight.from],
    about: {
      ...flight,
      from: flight.to,
      version: known[flight.customer] ?? 0,
      hop: flight.hop + 1,
    },
  })
}

/** A message arrives. */
export const receive = (lane: Lane, at: At, id: number): Lane => {
  const flight = lane.inFlight.find((one) => one.id === id)
  if (flight === undefined) return lane
  const landed: Lane = {
    ...lane,
    inFlight: lane.inFlight.filter((one) => one.id !== id),
    arrived: [...lane.arrived, flight],
  }
  const { to } = flight
  switch (flight.is) {
    case 'changed':
      return onChanged(landed, at, flight)
    case 'ask':
      return onAsk(landed, at, flight)
    case 'answer':
      return got(landed, flight.customer, flight.version)
    case 'moved':
    case 'entry':
      return isConsumer(to) ? keep(landed, to, flight) : landed
    case 'history':
      return isConsumer(to) ? { ...landed, copies: { ...landed.copies, [to]: landed.owner } } : landed
    case 'project':
      return { ...landed, readSide: landed.readSide.with(flight.customer, flight.version) }
    case 'touched':
      return at.up ? noteLetter(landed, at, flight) : landed
  }
}

/** A fourth context begins to listen: only a log can tell it what was before. */
export const listen = (lane: Lane, at: At): Lane => {
  const who = 'reporting'
  if (lane.listeners.includes(who)) return lane
  const listeners = [...lane.listeners, who] as const
  if (lane.form === 'notification' || lane.form === 'cqrs') return { ...lane, listeners }
  const nothing = lane.owner.map(() => -1)
  const joined = { ...lane, listeners, copies: { ...lane.copies, [who]: nothing } }
  if (lane.form === 'state-transfer') return joined
  const message = {
    is: 'history',
    from: 'customers',
    to: who,
    customer: 0,
    version: 0,
    story: 0,
    hop: 0,
  } as const
  const entries = lane.owner.length + lane.log.length
  return send(joined, at.now, [{ message, bytes: bytesOf('history', entries) }])
}
