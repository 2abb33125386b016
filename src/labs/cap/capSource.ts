import type { SourcePlace } from '../../session/index.ts'
import type { CapEvent } from './model/events.ts'
import type { CapFact } from './model/facts.ts'
import type { CapState } from './model/state.ts'

/** The files of the model, as the build has them; read when they are asked for. */
const files = import.meta.glob<string>('./model/**/*.ts', { query: '?raw', import: 'default' })

const place = (file: string, line: string): SourcePlace => ({
  file: `model/${file}`,
  line,
  load: () =>
    files[`./model/${file}`]?.() ??
    Promise.reject(new Error(`Failed to read ${file}: because it is not built in.`)),
})

/** Where a fact is put down. */
const factPlaces: Readonly<Record<CapFact['is'], SourcePlace>> = {
  called: place('client.ts', 'const call = '),
  answered: place('client.ts', 'export const answer = '),
  timedOut: place('client.ts', 'export const giveUp = '),
  refused: place('client.ts', 'export const refuse = '),
  queued: place('client.ts', 'export const ask = '),
  delivered: place('network.ts', 'export const deliver = '),
  lost: place('network.ts', 'export const deliver = '),
  adopted: place('moment.ts', 'export const offer = '),
  merged: place('siblingSet.ts', 'export const mergeSiblings = '),
  resent: place('modes/abd.ts', 'export const retryAbd = '),
  cut: place('network.ts', 'export const isOpen = '),
  healed: place('network.ts', 'export const linksOf = '),
  crashed: place('faults.ts', 'export const crash = '),
  restarted: place('faults.ts', 'export const restart = '),
}

/** Where a message is received, by mode. */
const receivers: Readonly<Record<CapState['mode'], SourcePlace>> = {
  cp: place('modes/abd.ts', 'export const receiveAbd = '),
  ap: place('modes/lww.ts', 'export const receiveLww = '),
  siblings: place('modes/siblings.ts', 'export const receiveSiblings = '),
}

const sending = place('network.ts', 'export const sendAll = ')
const gossiping = place('gossip.ts', 'export const gossip = ')

/** What tells most about an event, first. */
const weight: readonly CapFact['is'][] = [
  'adopted',
  'merged',
  'answered',
  'timedOut',
  'refused',
  'lost',
  'called',
  'queued',
  'resent',
  'crashed',
  'restarted',
  'cut',
  'healed',
]

/** Where in the model's source an event is worked out; null for what only keeps the world going. */
export const capSource = (event: CapEvent, { facts, mode }: CapState): SourcePlace | null => {
  const kind = weight.find((is) => facts.some((fact) => fact.is === is))
  if (kind !== undefined) return factPlaces[kind]
  if (event.is === 'arrived') return receivers[mode]
  if (event.is === 'sent') return sending
  return event.is === 'gossiped' ? gossiping : null
}

/** All places, for a test that each is there. */
export const capSourcePlaces: readonly SourcePlace[] = [
  ...Object.values(factPlaces),
  ...Object.values(receivers),
  sending,
  gossiping,
]
