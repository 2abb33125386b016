import type { RetryMark } from '../marks.ts'

const s = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** What happened, in one sentence for each kind of event. Clients, requests and payments count from 1. */
export const sentences = {
  began: 'Nothing has happened yet.',
  nothing: 'Nothing comes of it.',
  otherWorld: 'This belongs to another experiment; nothing happens.',
  called: (client: number, n: number, outcome: 'served' | 'refused' | 'gaveUp') =>
    `Client ${client} calls, attempt ${n}: ${outcome === 'served' ? 'it is served' : outcome === 'refused' ? 'refused, it will try again' : 'refused, and it gives up'}.`,
  speed: (factor: number) =>
    factor === 1 ? 'The server is as fast as it should be.' : `The server takes ${factor} times as long.`,
  rate: (rate: number) => `From now on ${rate} requests come in a second.`,
  restarted: (lost: number) => `The server restarts; ${lost} calls are forgotten.`,
  sent: (request: number, n: number) =>
    n === 1 ? `Request ${request} is sent.` : `Request ${request} is sent again, attempt ${n}.`,
  rejected: (request: number) => `The breaker refuses request ${request}.`,
  answered: (request: number, waited: number) => `Request ${request} is answered after ${s(waited)}.`,
  wasted: (request: number, late: number) =>
    `The server has done request ${request}, and nobody waits for it: ${s(late)} too late.`,
  timedOut: (request: number, next: 'retry' | 'noMore' | 'noBudget') =>
    `The client of request ${request} gives up waiting; ${next === 'retry' ? 'it will try again' : next === 'noMore' ? 'that was its last attempt' : 'the budget allows no retry'}.`,
  asked: (payment: number) => `The till asks the bank for payment ${payment}.`,
  armed: (what: 'request' | 'reply') => `The next ${what} will get lost.`,
  lost: (what: 'request' | 'reply', payment: number) => `The ${what} of payment ${payment} is lost.`,
  charged: (payment: number, times: number) =>
    times === 1
      ? `The bank charges payment ${payment}.`
      : `The bank charges payment ${payment} again: ${times} times now.`,
  recognised: (payment: number) => `The bank knows payment ${payment} by its key, and repeats its answer.`,
  confirmed: (payment: number) => `The till knows that payment ${payment} is done.`,
  retrying: (payment: number) => `The till has heard nothing of payment ${payment}; it will try again.`,
  sentAgain: (payment: number, n: number) => `The till asks for payment ${payment} again, attempt ${n}.`,
  givenUp: (payment: number) =>
    `The till gives up on payment ${payment}. Whether it is charged, it cannot know.`,
  opened: 'Six users are going to ask, one after the other.',
  userAsks: (user: number) => `User ${user} asks.`,
  serviceCalled: (call: number) => `Call ${call} reaches the service.`,
  serviceDone: (call: number, ok: boolean, late: boolean) =>
    `Call ${call} ${ok ? 'is done' : 'fails'}${late ? ', and nobody waits for it any more' : ''}.`,
  policyRetried: (n: number) =>
    `The retry tries again, for the ${n === 1 ? 'first' : n === 2 ? 'second' : `${n}th`} time.`,
  policyTimedOut: 'The time-out stops waiting. The call goes on.',
  policyOpened: 'The breaker opens.',
  policyRejected: 'The breaker lets nobody through.',
  policyFellBack: 'The fallback answers in place of a failure.',
  told: (user: number, outcome: string, waited: number) => `User ${user} has ${outcome} after ${s(waited)}.`,
  marks: {
    slow: (value) => `The server is ${value} times slower`,
    normal: () => 'The server is as it should be',
    restarted: () => 'The server restarts',
    rate: (value) => `${value} requests a second from here`,
    opened: () => 'The breaker opens',
    closed: () => 'The breaker lets calls through',
    recovered: (value) => `Goodput is back, ${value} s after the trouble`,
    wave: (value) => `${value} calls in one instant`,
    charged: (value) => `Payment ${value} is charged`,
    chargedTwice: (value) => `Charged for the ${value === 2 ? 'second' : `${value}th`} time`,
    lost: (value) => `A message of payment ${value} is lost`,
    givenUp: (value) => `The till gives up on payment ${value}`,
    told: (value) => `A user has an answer after ${s(value)}`,
    notTold: (value) => `A user has none after ${s(value)}`,
  } satisfies Readonly<Record<RetryMark['key'], (value: number) => string>>,
}
