import type { CapEvent } from './model/events.ts'
import type { CapFact } from './model/facts.ts'
import type { Message } from './model/messages.ts'
import type { CapState } from './model/state.ts'

/** Which sentence of the words; its values are the names and numbers in it. Clients and replicas count from 1. */
export interface CapSentence {
  readonly key:
    | 'readCalled'
    | 'writeCalled'
    | 'readAnswered'
    | 'writeAnswered'
    | 'timedOut'
    | 'refused'
    | 'queued'
    | 'delivered'
    | 'lostByChance'
    | 'lostByCut'
    | 'lostByDown'
    | 'lostByHand'
    | 'adopted'
    | 'merged'
    | 'resent'
    | 'cut'
    | 'healed'
    | 'crashed'
    | 'restarted'
    | 'sent'
    | 'skewed'
    | 'opened'
    | 'delayed'
    | 'duplicated'
    | 'workloadStopped'
    | 'nothing'
  readonly values: Readonly<Record<string, string | number>>
}

const say = (key: CapSentence['key'], values: CapSentence['values'] = {}): CapSentence => ({ key, values })

const inMessage = ({ id, kind, from, to }: Message): CapSentence['values'] => ({
  id,
  kind,
  from: from + 1,
  to: to + 1,
})

type OperationFact = Extract<CapFact, { readonly place: number }>

const ofOperation = (fact: OperationFact, { history }: CapState): CapSentence => {
  const op = history.ops[fact.place]
  if (op === undefined) return say('nothing')
  const values = {
    client: op.client + 1,
    replica: op.replica + 1,
    value: op.v === undefined ? '' : String(op.v ?? ''),
    siblings: op.values.length,
    took: op.ret === null ? 0 : op.ret - op.call,
    rounds: op.rounds,
  }
  switch (fact.is) {
    case 'called':
      return say(op.f === 'r' ? 'readCalled' : 'writeCalled', values)
    case 'answered':
      return say(op.f === 'r' ? 'readAnswered' : 'writeAnswered', values)
    case 'timedOut':
    case 'refused':
      return say(fact.is, { ...values, f: op.f })
    case 'resent':
      return say('resent', { ...values, count: fact.to.length })
  }
}

const lostKey = {
  chance: 'lostByChance',
  cut: 'lostByCut',
  down: 'lostByDown',
  byHand: 'lostByHand',
} as const

const ofFact = (fact: CapFact, state: CapState): CapSentence => {
  switch (fact.is) {
    case 'called':
    case 'answered':
    case 'timedOut':
    case 'refused':
    case 'resent':
      return ofOperation(fact, state)
    case 'queued':
      return say('queued', { client: fact.client + 1, f: fact.f })
    case 'delivered':
      return say('delivered', inMessage(fact.message))
    case 'lost':
      return say(lostKey[fact.why], inMessage(fact.message))
    case 'adopted':
      return say('adopted', {
        replica: fact.replica + 1,
        value: fact.held.value ?? '',
        before: fact.before.value ?? '',
      })
    case 'merged':
      return say('merged', { replica: fact.replica + 1, siblings: fact.siblings })
    case 'cut':
    case 'healed':
      return say(fact.is)
    case 'crashed':
    case 'restarted':
      return say(fact.is, { replica: fact.replica + 1 })
  }
}

const ofEvent = (event: CapEvent): CapSentence => {
  if (event.is === 'sent') return say('sent', { count: event.messages.length })
  if (event.is === 'skewed') return say('skewed', { replica: event.replica + 1, skew: event.skew })
  if (event.is === 'messageDelayed') return say('delayed', { id: event.id, by: event.by })
  if (event.is === 'messageDuplicated') return say('duplicated', { id: event.id })
  if (event.is === 'opened' || event.is === 'workloadStopped') return say(event.is)
  return say('nothing')
}

/** What weighs most, first. */
const weight: readonly CapFact['is'][] = [
  'cut',
  'healed',
  'crashed',
  'restarted',
  'timedOut',
  'refused',
  'answered',
  'called',
  'lost',
  'adopted',
  'merged',
  'resent',
  'delivered',
  'queued',
]

/** One sentence for an event and the world after it: about what weighs most of what it came to. */
export const capSentence = (event: CapEvent, state: CapState): CapSentence => {
  const kind = weight.find((is) => state.facts.some((fact) => fact.is === is))
  const fact = state.facts.find(({ is }) => is === kind)
  return fact === undefined ? ofEvent(event) : ofFact(fact, state)
}
