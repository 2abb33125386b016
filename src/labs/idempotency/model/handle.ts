import type { Millis } from '../../../kernel/index.ts'
import { mostTries } from './settings.ts'
import type { Counts, Flight, IdempotencyState, Payment, Remembered, ReplyKind } from './state.ts'

/** A state whose counts are raised. */
export const counted = (state: IdempotencyState, more: Partial<Counts>): IdempotencyState => ({
  ...state,
  counts: Object.fromEntries(
    Object.entries(state.counts).map(([name, count]) => [name, count + (more[name as keyof Counts] ?? 0)]),
  ) as unknown as Counts,
})

const send = (
  state: IdempotencyState,
  now: Millis,
  what: Omit<Flight, 'id' | 'sentAt' | 'doomed'>,
): IdempotencyState => {
  const kind = what.is === 'request' ? 'request' : 'reply'
  const isTrapped = state.trap === kind && what.copy === 0
  const flight: Flight = { ...what, id: state.nextFlight, sentAt: now, doomed: isTrapped }
  return {
    ...state,
    trap: isTrapped ? null : state.trap,
    nextFlight: state.nextFlight + 1,
    inFlight: [...state.inFlight, flight],
    sentNow: [...state.sentNow, flight],
  }
}

const request = (state: IdempotencyState, now: Millis, payment: number): IdempotencyState => {
  const found = state.payments[payment]
  if (found === undefined) return state
  const tried: IdempotencyState = {
    ...state,
    payments: state.payments.with(payment, { ...found, tries: found.tries + 1 }),
  }
  const { key, amount } = found
  let sent = counted(tried, { requests: 1 })
  for (let copy = 0; copy <= state.settings.copies; copy += 1)
    sent = send(sent, now, { is: 'request', payment, key, amount, copy })
  return sent
}

/** Somebody wants something paid: it is sent. */
export const pay = (
  state: IdempotencyState,
  now: Millis,
  { amount, key, meant }: Pick<Payment, 'amount' | 'key' | 'meant'>,
): IdempotencyState => {
  const payment = state.payments.length
  const known: IdempotencyState = {
    ...state,
    payments: [...state.payments, { amount, key, meant, tries: 0, outcome: 'open' }],
    appliedTo: [...state.appliedTo, 0],
    last: { is: 'asked', payment },
  }
  return request(known, now, payment)
}

/** The newest payment once more. */
export const pressAgain = (
  state: IdempotencyState,
  now: Millis,
  how: 'same' | 'new' | 'otherAmount',
): IdempotencyState => {
  const newest = state.payments.at(-1)
  if (newest === undefined) return { ...state, last: { is: 'nothing' } }
  return pay(state, now, {
    amount: how === 'otherAmount' ? newest.amount * 2 : newest.amount,
    key: how === 'new' ? state.payments.length : newest.key,
    meant: false,
  })
}

const apply = (state: IdempotencyState, { payment, amount }: Flight): IdempotencyState => ({
  ...counted(state, { applied: 1 }),
  balance: state.settings.command === 'add' ? state.balance + amount : amount,
  appliedTo: state.appliedTo.with(payment, (state.appliedTo[payment] ?? 0) + 1),
  last: { is: 'applied', payment },
})

const remember = (state: IdempotencyState, key: number, what: Remembered): IdempotencyState => ({
  ...state,
  remembered: { ...state.remembered, [key]: what },
})

const reply = (
  state: IdempotencyState,
  now: Millis,
  { flight, is }: { flight: Flight; is: ReplyKind },
): IdempotencyState =>
  send(state, now, { is, payment: flight.payment, key: flight.key, amount: flight.amount, copy: 0 })

/** A request reaches the server. */
const onRequest = (state: IdempotencyState, now: Millis, flight: Flight): IdempotencyState => {
  const { keyed, window, work } = state.settings
  const { payment, key, amount } = flight
  const known = keyed ? state.remembered[key] : undefined
  if (known === undefined || now - known.at > window) {
    const applied = apply(state, flight)
    return remember(applied, key, { amount, at: now, isReady: work === 0, waiting: [payment] })
  }
  if (known.amount !== amount) {
    const refused = { ...counted(state, { refusals: 1 }), last: { is: 'refused' as const, payment } }
    return reply(refused, now, { flight, is: 'refused' })
  }
  if (!known.isReady) {
    const waits = remember(state, key, { ...known, waiting: [...known.waiting, payment] })
    return { ...counted(waits, { waits: 1 }), last: { is: 'waiting', payment } }
  }
  const stored = { ...counted(state, { storedAnswers: 1 }), last: { is: 'storedAnswer' as const, payment } }
  return reply(stored, now, { flight, is: 'stored' })
}

/** The work under a key is done: all who wait are answered. */
export const onWorked = (state: IdempotencyState, now: Millis, key: number): IdempotencyState => {
  const known = state.remembered[key]
  if (known === undefined) return state
  let ready = remember(state, key, { ...known, isReady: true, waiting: [] })
  for (const payment of new Set(known.waiting))
    ready = send(ready, now, { is: 'done', payment, key, amount: known.amount, copy: 0 })
  return { ...ready, last: { is: 'nothing' } }
}

const onReply = (state: IdempotencyState, { payment, is }: Flight): IdempotencyState => {
  const found = state.payments[payment]
  if (found === undefined || found.outcome === 'done') return { ...state, last: { is: 'nothing' } }
  return {
    ...state,
    payments: state.payments.with(payment, { ...found, outcome: is === 'refused' ? 'refused' : 'done' }),
    last: { is: 'acked', payment },
  }
}

/** A message arrives. */
export const onArrival = (state: IdempotencyState, now: Millis, id: number): IdempotencyState => {
  const flight = state.inFlight.find((one) => one.id === id)
  if (flight === undefined) return state
  const landed = { ...state, inFlight: state.inFlight.filter((one) => one.id !== id) }
  return flight.is === 'request' ? onRequest(landed, now, flight) : onReply(landed, flight)
}

/** The patience of the sender is over. */
export const onWaited = (
  state: IdempotencyState,
  now: Millis,
  { payment, tries }: { payment: number; tries: number },
): IdempotencyState => {
  const found = state.payments[payment]
  if (found === undefined || found.outcome !== 'open' || found.tries !== tries) return state
  if (state.settings.retries && tries < mostTries)
    return { ...request(state, now, payment), last: { is: 'retried', payment } }
  return {
    ...state,
    payments: state.payments.with(payment, { ...found, outcome: 'givenUp' }),
    last: { is: 'givenUp', payment },
  }
}
