import type { Frame } from '../../kernel/index.ts'
import type { RetryEvent, RetryState } from './model.ts'
import type { LoadState } from './model/load/state.ts'
import type { OrderEvent } from './model/order/orderModel.ts'
import type { PaymentState } from './model/payment/state.ts'
import type { StackStep } from '../../resilience/index.ts'
import type { retryWords } from './words/index.ts'

type Words = (typeof retryWords)['en']
type Sentences = Words['sentences']

const loadSentence = (say: Sentences, { last }: LoadState, at: number): string => {
  switch (last.is) {
    case 'began':
      return say.began
    case 'nothing':
      return say.nothing
    case 'speed':
      return say.speed(last.factor)
    case 'rate':
      return say.rate(last.rate)
    case 'restarted':
      return say.restarted(last.lost)
    case 'rejected':
      return say.rejected(last.request + 1)
    case 'sent':
      return say.sent(last.attempt.request + 1, last.attempt.n + 1)
    case 'answered':
      return say.answered(last.attempt.request + 1, at - last.attempt.sentAt)
    case 'wasted':
      return say.wasted(last.attempt.request + 1, at - last.attempt.sentAt)
    case 'timedOut':
      return say.timedOut(last.attempt.request + 1, last.next)
  }
}

const paymentSentence = (say: Sentences, { last }: PaymentState): string => {
  switch (last.is) {
    case 'began':
      return say.began
    case 'nothing':
      return say.nothing
    case 'asked':
      return say.asked(last.payment + 1)
    case 'armed':
      return say.armed(last.what)
    case 'lost':
      return say.lost(last.message.what, last.message.payment + 1)
    case 'charged':
      return say.charged(last.payment + 1, last.times)
    case 'recognised':
      return say.recognised(last.payment + 1)
    case 'confirmed':
      return say.confirmed(last.payment + 1)
    case 'retrying':
      return say.retrying(last.payment + 1)
    case 'sentAgain':
      return say.sentAgain(last.payment + 1, last.n + 1)
    case 'givenUp':
      return say.givenUp(last.payment + 1)
  }
}

const stepSentence = (say: Sentences, step: StackStep): string => {
  switch (step.is) {
    case 'called':
      return say.serviceCalled(step.call + 1)
    case 'finished':
      return say.serviceDone(step.call + 1, step.ok, step.late)
    case 'retried':
      return say.policyRetried(step.n)
    case 'timedOut':
      return say.policyTimedOut
    case 'opened':
      return say.policyOpened
    case 'rejected':
      return say.policyRejected
    case 'fellBack':
      return say.policyFellBack
  }
}

const orderSentence = ({ sentences: say, stage }: Words, event: OrderEvent): string => {
  switch (event.is) {
    case 'opened':
      return say.opened
    case 'asked':
      return say.userAsks(event.operation + 1)
    case 'stepped':
      return stepSentence(say, event.step)
    case 'told':
      return say.told(event.operation + 1, stage.told[event.outcome], event.waited)
  }
}

/** What a frame of a film says, in the words of a language. */
export const retrySentence = (words: Words, { at, event, state }: Frame<RetryState, RetryEvent>): string => {
  const say = words.sentences
  switch (state.world) {
    case 'waves':
      if (event.is !== 'called' || state.last === null) return say.otherWorld
      return say.called(event.client + 1, event.n + 1, state.last.outcome)
    case 'load':
      return loadSentence(say, state, at)
    case 'payment':
      return paymentSentence(say, state)
    case 'order':
      return state.last === null ? say.otherWorld : orderSentence(words, state.last)
  }
}
