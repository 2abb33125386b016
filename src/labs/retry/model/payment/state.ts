import type { Later, Millis } from '../../../../kernel/index.ts'

/** What a customer is charged for one visit, in cents. */
export const price = 15_000

/** A message between the garage's till and the bank. */
export interface Message {
  readonly id: number
  readonly what: 'request' | 'reply'
  readonly payment: number
  /** Which attempt of this payment, from 0. */
  readonly n: number
  readonly sentAt: Millis
}

/** What happens to payments. The first two are given by hand. */
export type PaymentEvent =
  | { readonly is: 'paymentAsked' }
  /** The next message of this kind gets lost. */
  | { readonly is: 'lossArmed'; readonly what: Message['what'] }
  | { readonly is: 'arrived'; readonly id: number; readonly copy: boolean }
  | { readonly is: 'lost'; readonly id: number }
  | { readonly is: 'patienceEnded'; readonly payment: number; readonly n: number }
  | { readonly is: 'triedAgain'; readonly payment: number; readonly n: number; readonly memory: number }

/** How a payment stands, as the till knows it. */
export interface Payment {
  readonly id: number
  readonly askedAt: Millis
  readonly n: number
  readonly memory: number
  readonly is: 'waiting' | 'confirmed' | 'givenUp'
}

/** What the bank wrote into its books. */
export interface Charge {
  readonly payment: number
  readonly n: number
  readonly at: Millis
}

export type PaymentFact =
  | { readonly is: 'began' }
  | { readonly is: 'asked'; readonly payment: number }
  | { readonly is: 'armed'; readonly what: Message['what'] }
  | { readonly is: 'lost'; readonly message: Message }
  | { readonly is: 'charged'; readonly payment: number; readonly times: number }
  | { readonly is: 'recognised'; readonly payment: number }
  | { readonly is: 'confirmed'; readonly payment: number }
  | { readonly is: 'retrying'; readonly payment: number; readonly n: number }
  | { readonly is: 'sentAgain'; readonly payment: number; readonly n: number }
  | { readonly is: 'givenUp'; readonly payment: number }
  | { readonly is: 'nothing' }

/** The till, the bank, and the messages between them. */
export interface PaymentState {
  readonly world: 'payment'
  readonly payments: readonly Payment[]
  readonly charges: readonly Charge[]
  readonly messages: readonly Message[]
  /** What gets lost next, by hand. */
  readonly armed: readonly Message['what'][]
  readonly sent: number
  readonly last: PaymentFact
  readonly due: readonly Later<PaymentEvent>[]
  /** Messages that were sent just now. */
  readonly fresh: readonly Message[]
}

export const initialPayment: PaymentState = {
  world: 'payment',
  payments: [],
  charges: [],
  messages: [],
  armed: [],
  sent: 0,
  last: { is: 'began' },
  due: [],
  fresh: [],
}
