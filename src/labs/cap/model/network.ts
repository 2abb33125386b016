import type { Chance, Later, Millis } from '../../../kernel/index.ts'
import type { CapEvent } from './events.ts'
import type { Draft, Message } from './messages.ts'
import { replicaOf, type Moment } from './moment.ts'
import type { CapSettings } from './settings.ts'
import type { CapState, Links } from './state.ts'

/** All links of a cluster: open, but for those that `isCut` names. */
export const linksOf = (replicas: number, isCut: (from: number, to: number) => boolean): Links =>
  Array.from({ length: replicas }, (_, from) =>
    Array.from({ length: replicas }, (_, to) => from === to || !isCut(from, to)),
  )

/** Cuts all links between the replicas of `side` and the others, in both directions. */
export const splitOff = (replicas: number, side: readonly number[]): Links =>
  linksOf(replicas, (from, to) => side.includes(from) !== side.includes(to))

/** Whether a message gets from one to the other. */
export const isOpen = (links: Links, from: number, to: number): boolean => links[from]?.[to] ?? false

/** The replicas that hear `id` and are heard by it, itself included. */
export const reachableFrom = (
  { links, replicas }: Pick<CapState, 'links' | 'replicas'>,
  id: number,
): readonly number[] =>
  replicas.flatMap((other) =>
    other.id === id || (other.up && isOpen(links, id, other.id) && isOpen(links, other.id, id))
      ? [other.id]
      : [],
  )

/**
 * Luck goes by what a message is for, not by its number: one message more leaves all others as they were. One number
 * for all of it, for names of luck are read letter by letter.
 */
const purposeOf = ({ op, round, attempt, from, to }: Draft): number =>
  ((((op ?? -1) + 1) * 8192 + (round % 8192)) * 64 + (attempt % 64)) * 64 + from * 8 + to

/** Written out member by member: this is where a film spends its time. */
const messageOf = (draft: Draft, sentAt: Millis, latency: Millis, fate: Message['fate']): Message => ({
  id: draft.id,
  kind: draft.kind,
  from: draft.from,
  to: draft.to,
  op: draft.op,
  round: draft.round,
  attempt: draft.attempt,
  held: draft.held,
  siblings: draft.siblings,
  sentAt,
  arrivesAt: sentAt + Math.max(0.1, latency),
  fate,
  copyOf: null,
})

/** Sends what is in the outbox: luck decides how long each message travels, and whether it is lost or doubled. */
export const sendAll = (
  settings: CapSettings,
  { outbox, links }: CapState,
  { now, chance }: { readonly now: Millis; readonly chance: Chance },
): readonly Later<CapEvent>[] => {
  if (outbox.length === 0) return []
  const { latencyMedian, latencySigma, loss, duplication } = settings
  const messages: Message[] = []
  for (const draft of outbox) {
    const purpose = purposeOf(draft)
    const latency = chance.lognormal(latencyMedian, latencySigma, draft.kind, purpose)
    // One draw for both: below `loss` it is lost, and above 1 - `duplication` it is doubled.
    const luck = loss + duplication === 0 ? 0.5 : chance('luck of', draft.kind, purpose)
    const fate = !isOpen(links, draft.from, draft.to) ? 'cut' : luck < loss ? 'lost' : 'travels'
    messages.push(messageOf(draft, now, latency, fate))
    if (luck < 1 - duplication || fate !== 'travels') continue
    const more = chance.lognormal(latencyMedian, latencySigma, 'copy of', draft.kind, purpose)
    // Copies count in halves, so that the numbers of originals stay as they are.
    messages.push({ ...messageOf(draft, now, latency + more, fate), id: draft.id + 0.5, copyOf: draft.id })
  }
  return [{ delay: 0, event: { is: 'sent', messages } }]
}

/** When messages that are now in flight arrive. */
export const arrivalsOf = (messages: readonly Message[], now: Millis): readonly Later<CapEvent>[] =>
  messages.map(({ id, arrivesAt }) => ({
    delay: Math.max(0, arrivesAt - now),
    event: { is: 'arrived', id, due: arrivesAt },
  }))

/** Takes a message off the network; null when it is not there, or not due. */
export const takeMessage = (moment: Moment, id: number, due: Millis | null): Message | null => {
  const { messages } = moment
  const index = messages.findIndex((message) => message.id === id)
  const message = messages[index]
  if (message === undefined || (due !== null && message.arrivesAt !== due)) return null
  moment.messages = messages.toSpliced(index, 1)
  return message
}

/** The message that arrives, if it does: nothing passes a cut link, and nobody hears while down. */
export const deliver = (moment: Moment, id: number, due: Millis): Message | null => {
  const message = takeMessage(moment, id, due)
  if (message === null) return null
  const { fate, from, to } = message
  const isCut = fate === 'cut' || !isOpen(moment.links, from, to)
  const why = fate === 'lost' ? 'chance' : isCut ? 'cut' : replicaOf(moment, to).up ? null : 'down'
  moment.facts.push(why === null ? { is: 'delivered', message } : { is: 'lost', message, why })
  return why === null ? message : null
}

/** Adds a message that repeats another one. */
export const repeat = (moment: Moment, id: number, by: Millis): void => {
  const original = moment.messages.find((message) => message.id === id)
  if (original === undefined) return
  const copy: Message = {
    ...original,
    id: moment.nextMessage,
    arrivesAt: original.arrivesAt + Math.max(0, by),
    copyOf: id,
  }
  moment.messages = [...moment.messages, copy]
  moment.nextMessage += 1
}

/** Lets a message arrive later. */
export const delay = (moment: Moment, id: number, by: Millis): void => {
  moment.messages = moment.messages.map((message) =>
    message.id === id ? { ...message, arrivesAt: message.arrivesAt + Math.max(0, by) } : message,
  )
}
