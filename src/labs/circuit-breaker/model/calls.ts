import type { Millis } from '../../../kernel/index.ts'
import { stepBreaker, type BreakerEvent, type Permission } from '../../../resilience/index.ts'
import type { BreakerLabSettings } from './settings.ts'
import type { Answer, BreakerFact, BreakerLabState, Flight } from './state.ts'

/** How long a message flies on the stage; nobody waits for it. */
const flightTime: Millis = 120

/** The world while one event is worked out. */
export interface Moment {
  readonly settings: BreakerLabSettings
  readonly now: Millis
}

const withFact = (state: BreakerLabState, fact: BreakerFact): BreakerLabState => ({
  ...state,
  facts: [...state.facts, fact],
})

const fly = (
  state: BreakerLabState,
  { now }: Moment,
  flight: Pick<Flight, 'id' | 'way' | 'failed'>,
): BreakerLabState => ({
  ...state,
  flights: [...state.flights.filter(({ to }) => to > now), { ...flight, from: now, to: now + flightTime }],
})

const send = (state: BreakerLabState, moment: Moment, id: number): BreakerLabState => {
  const { now, settings } = moment
  const probe = state.breaker.mode === 'halfOpen'
  const calls = state.calls.map((call) => (call.id === id ? { ...call, sentAt: now } : call))
  const work = [...state.work, { call: id, since: now }]
  const sent = {
    ...state,
    calls,
    work,
    sent: state.sent + 1,
    mostWork: Math.max(state.mostWork, work.length),
    leaving: [...state.leaving, id],
    due: [...state.due, { delay: settings.timeout, event: { is: 'timedOut', call: id } as const }],
  }
  return fly(withFact(sent, { is: 'sent', call: id, probe }), moment, {
    id: `${id} there`,
    way: 'there',
    failed: false,
  })
}

/** Gives a user an answer, and the thread back. */
export const answer = (state: BreakerLabState, moment: Moment, id: number, how: Answer): BreakerLabState => {
  const call = state.calls.find((each) => each.id === id)
  const took = call === undefined ? 0 : moment.now - call.at
  const answered = {
    ...state,
    calls: state.calls.filter((each) => each.id !== id),
    answers: { ...state.answers, [how]: state.answers[how] + 1 },
    waited: state.waited + took,
  }
  const told = withFact(answered, { is: 'answered', call: id, how, took })
  if (how === 'noThread' || how === 'timedOut') return told
  return fly(told, moment, {
    id: `${id} ${how}`,
    way: how === 'rejected' ? 'no' : 'back',
    failed: how !== 'ok',
  })
}

/** Tells the breaker, and does what follows for those who wait for it. */
export const tellBreaker = (
  state: BreakerLabState,
  moment: Moment,
  event: BreakerEvent,
): readonly [BreakerLabState, Permission | null] => {
  const { settings, now } = moment
  const step = stepBreaker(settings.policy, state.breaker, event, now)
  let next: BreakerLabState = { ...state, breaker: step.state }
  const { lastChange, era } = step.state
  if (era !== state.breaker.era && lastChange !== null)
    next = withFact(next, { is: 'changed', change: lastChange })
  for (const id of step.started) next = send(next, moment, Number(id))
  for (const id of step.refused) next = answer(next, moment, Number(id), 'rejected')
  return [next, step.permission]
}

const hasBreaker = ({ settings }: Moment): boolean => settings.breaker !== 'none'

/** A user calls: with a thread, if there is one, and past the breaker, if it lets. */
export const call = (state: BreakerLabState, moment: Moment): BreakerLabState => {
  const id = state.asked + 1
  const asked = { ...state, asked: id }
  if (state.calls.length >= moment.settings.threads) return answer(asked, moment, id, 'noThread')
  const calls = [...state.calls, { id, at: moment.now, sentAt: null }]
  const held = { ...asked, calls, mostThreads: Math.max(state.mostThreads, calls.length) }
  if (!hasBreaker(moment)) return send(held, moment, id)
  const [told, permission] = tellBreaker(held, moment, { is: 'asked', id: String(id) })
  if (permission === 'rejected') return answer(told, moment, id, 'rejected')
  return permission === 'permitted' ? send(told, moment, id) : withFact(told, { is: 'waits', call: id })
}

const outcomeTo = (state: BreakerLabState, moment: Moment, id: number, failed: boolean): BreakerLabState => {
  if (!hasBreaker(moment)) return state
  const sentAt = state.calls.find((each) => each.id === id)?.sentAt ?? moment.now
  const outcome = failed ? 'failure' : 'success'
  return tellBreaker(state, moment, {
    is: 'ended',
    id: String(id),
    outcome,
    duration: moment.now - sentAt,
  })[0]
}

/** The supplier is done with a call. Whoever gave up waiting gets nothing of it. */
export const supplied = (
  state: BreakerLabState,
  moment: Moment,
  id: number,
  failed: boolean,
): BreakerLabState => {
  const done = { ...state, work: state.work.filter((each) => each.call !== id) }
  if (!state.calls.some((each) => each.id === id)) return withFact(done, { is: 'abandoned', call: id })
  return answer(outcomeTo(done, moment, id, failed), moment, id, failed ? 'failed' : 'ok')
}

/** The caller waits no longer. The supplier goes on working. */
export const timeOut = (state: BreakerLabState, moment: Moment, id: number): BreakerLabState => {
  if (!state.calls.some((each) => each.id === id)) return state
  return answer(outcomeTo(state, moment, id, true), moment, id, 'timedOut')
}
