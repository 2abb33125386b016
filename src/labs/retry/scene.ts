import type { Scene, SceneNode, SceneNote, SceneToken } from '../../stage/index.ts'
import type { BreakerMode } from '../../resilience/index.ts'
import type { LoadState } from './model/load/state.ts'
import { latency } from './model/payment/paymentModel.ts'
import type { PaymentState } from './model/payment/state.ts'
import { paymentSums } from './measures/payments.ts'
import type { retryWords } from './words/index.ts'

type StageWords = (typeof retryWords)['en']['stage']

/** The strip with crowd, queue and server; in stage units. */
export const loadSize = { width: 760, height: 160 } as const

const serverNode = (state: LoadState, words: StageWords, now: number, patience: number): SceneNode => {
  const { serving, factor } = state
  const isStale = serving !== null && now - serving.sentAt > patience
  return {
    id: 'server',
    kind: 'service',
    x: 645,
    y: 64,
    width: 210,
    height: 120,
    label: words.server,
    detail: serving === null ? words.nobody : isStale ? words.stale : words.useful,
    state: isStale ? 'failed' : serving === null ? 'idle' : 'active',
    lamp: factor > 1 ? { is: 'warn', word: words.slow } : { is: 'good', word: words.up },
  }
}

/** The modes that this breaker can be in. */
const modeOf = (mode: BreakerMode): 'closed' | 'open' | 'halfOpen' =>
  mode === 'open' || mode === 'halfOpen' ? mode : 'closed'

/** Crowd, queue and server under load. */
export const loadScene = (state: LoadState, words: StageWords, now: number, patience: number): Scene => ({
  nodes: [
    {
      id: 'crowd',
      kind: 'client',
      x: 65,
      y: 64,
      width: 84,
      height: 84,
      label: words.crowd,
      detail: words.perSecond(state.rate),
    },
    {
      id: 'queue',
      kind: 'broker',
      x: 345,
      y: 64,
      width: 240,
      height: 84,
      label: words.waiting(state.queue.size),
      state: state.queue.size > 100 ? 'failed' : 'idle',
    },
    serverNode(state, words, now, patience),
  ],
  links: [
    {
      id: 'in',
      from: 'crowd',
      to: 'queue',
      ...(state.gate === null ? {} : { label: words.breaker[modeOf(state.gate.mode)] }),
      state: state.gate?.mode === 'open' ? 'cut' : 'active',
    },
    { id: 'out', from: 'queue', to: 'server', state: state.serving === null ? 'idle' : 'active' },
  ],
})

/** Till, bank and customer; in stage units. */
export const paymentSize = { width: 900, height: 420 } as const

const till = { x: 135, y: 130 }
const bank = { x: 765, y: 130 }

const tillNode = (state: PaymentState, words: StageWords): SceneNode => {
  const last = state.payments.at(-1)
  return {
    id: 'till',
    kind: 'service',
    ...till,
    width: 250,
    height: 140,
    label: words.till,
    detail: words.pay[last?.is ?? 'none'],
    state: last?.is === 'waiting' ? 'active' : last?.is === 'givenUp' ? 'failed' : 'idle',
  }
}

const customerNode = (
  state: PaymentState,
  words: StageWords,
  euros: (cents: number) => string,
): SceneNode => {
  const { owed, charged, doubled } = paymentSums(state)
  return {
    id: 'customer',
    kind: 'external',
    x: 450,
    y: 335,
    width: 420,
    height: 130,
    label: `${words.customer} ${words.owes(euros(owed))}`,
    detail: words.charged(euros(charged)),
    state: doubled > 0 ? 'failed' : 'idle',
  }
}

/** A till that charges a customer through a bank. */
export const paymentScene = (
  state: PaymentState,
  words: StageWords,
  keyed: boolean,
  euros: (cents: number) => string,
): Scene => {
  const known = new Set(state.charges.map(({ payment }) => payment)).size
  const armed = state.armed[0]
  const notes: readonly SceneNote[] =
    armed === undefined
      ? []
      : [
          {
            id: 'armed',
            x: 450,
            y: 40,
            text: words.armed(armed),
            tone: 'failure',
            size: 26,
            anchor: 'middle',
          },
        ]
  return {
    nodes: [
      tillNode(state, words),
      {
        id: 'bank',
        kind: 'service',
        ...bank,
        width: 250,
        height: 140,
        label: words.bank,
        ...(keyed ? { detail: words.keys(known) } : {}),
      },
      customerNode(state, words, euros),
    ],
    links: [
      { id: 'till bank', from: 'till', to: 'bank', heads: 'both' },
      { id: 'bank customer', from: 'bank', to: 'customer' },
    ],
    notes,
  }
}

/** Messages under way between till and bank. */
export const paymentTokens = (state: PaymentState, words: StageWords): readonly SceneToken[] =>
  state.messages.map(({ id, what, sentAt, payment }) => ({
    id: `message ${id}`,
    kind: what === 'request' ? 'command' : 'event',
    label: `${words[what]} ${payment + 1}`,
    from: what === 'request' ? { x: till.x + 125, y: till.y } : { x: bank.x - 125, y: bank.y },
    to: what === 'request' ? { x: bank.x - 125, y: bank.y } : { x: till.x + 125, y: till.y },
    start: sentAt,
    end: sentAt + latency,
  }))
