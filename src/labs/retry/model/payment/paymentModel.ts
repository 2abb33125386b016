import type { Chance, Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import { waitOf } from '../../../../resilience/index.ts'
import type { RetrySettings } from '../settings.ts'
import { initialPayment, type Message, type Payment, type PaymentEvent, type PaymentState } from './state.ts'

/** How long a message is on its way. */
export const latency: Millis = 200

const sendMessage = (state: PaymentState, message: Omit<Message, 'id'>): PaymentState => {
  const sent: Message = { ...message, id: state.sent }
  const isArmed = state.armed.includes(sent.what)
  const lost: readonly Later<PaymentEvent>[] = isArmed
    ? [{ delay: latency / 2, event: { is: 'lost', id: sent.id } }]
    : []
  return {
    ...state,
    sent: state.sent + 1,
    messages: [...state.messages, sent],
    armed: isArmed ? state.armed.toSpliced(state.armed.indexOf(sent.what), 1) : state.armed,
    due: [...state.due, ...lost],
    fresh: isArmed ? state.fresh : [...state.fresh, sent],
  }
}

const request = (
  settings: RetrySettings,
  state: PaymentState,
  payment: Payment,
  now: Millis,
): PaymentState => {
  const { id, n } = payment
  const sent = sendMessage(state, { what: 'request', payment: id, n, sentAt: now })
  const patience = { delay: settings.timeout, event: { is: 'patienceEnded', payment: id, n } as const }
  return { ...sent, due: [...sent.due, patience] }
}

const setPayment = (state: PaymentState, payment: Payment): PaymentState => ({
  ...state,
  payments: state.payments.with(payment.id, payment),
})

const ask = (settings: RetrySettings, state: PaymentState, now: Millis): PaymentState => {
  const payment: Payment = { id: state.payments.length, askedAt: now, n: 0, memory: 0, is: 'waiting' }
  const more = { ...state, payments: [...state.payments, payment] }
  return { ...request(settings, more, payment, now), last: { is: 'asked', payment: payment.id } }
}

/** The bank: with a key it knows a payment again, and repeats its answer in place of the charge. */
const charge = (
  settings: RetrySettings,
  state: PaymentState,
  { payment, n }: Message,
  now: Millis,
): PaymentState => {
  const before = state.charges.filter((charge) => charge.payment === payment).length
  const reply = { what: 'reply', payment, n, sentAt: now } as const
  if (settings.keyed && before > 0) {
    return { ...sendMessage(state, reply), last: { is: 'recognised', payment } }
  }
  const charged = { ...state, charges: [...state.charges, { payment, n, at: now }] }
  return { ...sendMessage(charged, reply), last: { is: 'charged', payment, times: before + 1 } }
}

const confirm = (state: PaymentState, id: number): PaymentState => {
  const payment = state.payments[id]
  if (payment?.is !== 'waiting') return { ...state, last: { is: 'nothing' } }
  return { ...setPayment(state, { ...payment, is: 'confirmed' }), last: { is: 'confirmed', payment: id } }
}

const arrive = (
  settings: RetrySettings,
  state: PaymentState,
  event: PaymentEvent & { is: 'arrived' },
  now: Millis,
) => {
  const message = state.messages.find(({ id }) => id === event.id)
  if (message === undefined) return { ...state, last: { is: 'nothing' } as const }
  // The copy of a message that was doubled comes right after it; then it is gone.
  const messages = event.copy ? state.messages : state.messages.filter(({ id }) => id !== event.id)
  const rest = { ...state, messages }
  return message.what === 'request' ? charge(settings, rest, message, now) : confirm(rest, message.payment)
}

const lose = (state: PaymentState, lostId: number): PaymentState => {
  const message = state.messages.find(({ id }) => id === lostId)
  if (message === undefined) return { ...state, last: { is: 'nothing' } }
  const messages = state.messages.filter(({ id }) => id !== lostId)
  return { ...state, messages, last: { is: 'lost', message } }
}

const endPatience = (settings: RetrySettings, state: PaymentState, id: number, n: number): PaymentState => {
  const payment = state.payments[id]
  if (payment?.is !== 'waiting' || payment.n !== n) return { ...state, last: { is: 'nothing' } }
  if (n < settings.retries) return { ...state, last: { is: 'retrying', payment: id, n: n + 1 } }
  return { ...setPayment(state, { ...payment, is: 'givenUp' }), last: { is: 'givenUp', payment: id } }
}

const happen = (
  settings: RetrySettings,
  state: PaymentState,
  { at, event }: Timed<PaymentEvent>,
): PaymentState => {
  switch (event.is) {
    case 'paymentAsked':
      return ask(settings, state, at)
    case 'lossArmed':
      return { ...state, armed: [...state.armed, event.what], last: { is: 'armed', what: event.what } }
    case 'arrived':
      return arrive(settings, state, event, at)
    case 'lost':
      return lose(state, event.id)
    case 'patienceEnded':
      return endPatience(settings, state, event.payment, event.n)
    case 'triedAgain': {
      const payment = state.payments[event.payment]
      if (payment?.is !== 'waiting') return { ...state, last: { is: 'nothing' } }
      const again: Payment = { ...payment, n: event.n, memory: event.memory }
      const sent = request(settings, setPayment(state, again), again, at)
      return { ...sent, last: { is: 'sentAgain', payment: again.id, n: again.n } }
    }
  }
}

/** What luck does to a message: it is lost, comes once, or comes twice. */
const fateOf = (
  settings: RetrySettings,
  { id, what, payment, n }: Message,
  chance: Chance,
): readonly Later<PaymentEvent>[] => {
  if (chance.happens(settings.loss, 'lost', what, payment, n, id)) {
    return [{ delay: latency / 2, event: { is: 'lost', id } }]
  }
  const arrival: Later<PaymentEvent> = { delay: latency, event: { is: 'arrived', id, copy: false } }
  if (!chance.happens(settings.duplication, 'doubled', what, payment, n, id)) return [arrival]
  return [
    { delay: latency, event: { is: 'arrived', id, copy: true } },
    { ...arrival, delay: latency + 10 },
  ]
}

const retryOf = (
  settings: RetrySettings,
  state: PaymentState,
  chance: Chance,
): readonly Later<PaymentEvent>[] => {
  if (state.last.is !== 'retrying') return []
  const { payment, n } = state.last
  const asked = { n: n - 1, memory: state.payments[payment]?.memory ?? 0, luck: chance('wait', payment, n) }
  const { wait, memory } = waitOf(settings.backoff, asked)
  return [{ delay: wait, event: { is: 'triedAgain', payment, n, memory } }]
}

/** A till that charges customers through a bank, over a network that loses messages: on the way there, or back. */
export const paymentModel = (settings: RetrySettings): Model<PaymentState, PaymentEvent> => ({
  initial: initialPayment,
  evolve: (state, timed) => happen(settings, { ...state, due: [], fresh: [] }, timed),
  react: (state, _, chance) => [
    ...state.due,
    ...state.fresh.flatMap((message) => fateOf(settings, message, chance)),
    ...retryOf(settings, state, chance),
  ],
})
