import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { initialBreaker, waitOverAt } from '../../resilience/index.ts'
import { call, supplied, tellBreaker, timeOut, type Moment } from './model/calls.ts'
import type { BreakerLabSettings } from './model/settings.ts'
import type { BreakerLabEvent, BreakerLabState } from './model/state.ts'
import { checkLoad, setHealth, supply } from './model/supplier.ts'

/*
 * The world of the lab: users, a caller with a pool of threads, a circuit breaker, and a supplier whose health is in
 * somebody's hands. The breaker itself is the engine of `resilience`, which is held against the real libraries.
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

const burstSize = 20

const initialState = ({ policy, health }: BreakerLabSettings): BreakerLabState => ({
  breaker: initialBreaker(policy),
  health,
  recoveringSince: null,
  calmSince: null,
  recoveredAfter: null,
  calls: [],
  work: [],
  asked: 0,
  answers: { ok: 0, failed: 0, timedOut: 0, rejected: 0, noThread: 0 },
  waited: 0,
  mostThreads: 0,
  mostWork: 0,
  sent: 0,
  flights: [],
  facts: [],
  due: [],
  leaving: [],
})

const happen = (state: BreakerLabState, moment: Moment, event: BreakerLabEvent): BreakerLabState => {
  switch (event.is) {
    case 'called':
    case 'arrived':
      return call(state, moment)
    case 'supplierSet':
      return setHealth(state, event.health, moment.now)
    case 'forced':
      return moment.settings.breaker === 'none'
        ? state
        : tellBreaker(state, moment, { is: 'forced', to: event.to })[0]
    case 'supplied':
      return supplied(state, moment, event.call, event.failed)
    case 'timedOut':
      return timeOut(state, moment, event.call)
    case 'clockRang':
      return tellBreaker(state, moment, { is: 'looked' })[0]
    case 'loadChecked':
      return checkLoad(state, moment.now)
  }
}

/** A breaker with timers of its own is looked at when one may be due. */
const clocksOf = (settings: BreakerLabSettings, before: BreakerLabState, state: BreakerLabState) => {
  const { breaker } = state
  if (breaker.era === before.breaker.era) return []
  const over = settings.policy.admits === 'byTimer' ? waitOverAt(breaker) : null
  const { longest } = settings.policy.probing
  const delays = [
    ...(over === null ? [] : [breaker.wait]),
    ...(breaker.mode === 'halfOpen' && longest > 0 ? [longest] : []),
  ]
  return delays.map((delay): Later<BreakerLabEvent> => ({ delay, event: { is: 'clockRang' } }))
}

const nextArrival = (
  { traffic, rate }: BreakerLabSettings,
  nth: number,
): readonly Later<BreakerLabEvent>[] => {
  if (traffic === 'byHand') return []
  const gap: Millis = 1000 / rate
  if (traffic === 'steady') return [{ delay: gap, event: { is: 'arrived', nth: nth + 1 } }]
  const isLast = nth % burstSize === 0
  return [{ delay: isLast ? gap * burstSize : 0, event: { is: 'arrived', nth: nth + 1 } }]
}

const evolve =
  (settings: BreakerLabSettings) =>
  (before: BreakerLabState, { at, event }: Timed<BreakerLabEvent>): BreakerLabState => {
    const state = { ...before, facts: [], due: [], leaving: [] }
    const next = happen(state, { settings, now: at }, event)
    return { ...next, due: [...next.due, ...clocksOf(settings, before, next)] }
  }

const react =
  (settings: BreakerLabSettings) =>
  (
    state: BreakerLabState,
    { event }: Timed<BreakerLabEvent>,
    chance: Chance,
  ): readonly Later<BreakerLabEvent>[] => [
    ...state.due,
    ...state.leaving.flatMap((id) => supply(settings, state, id, chance)),
    ...(event.is === 'arrived' ? nextArrival(settings, event.nth) : []),
  ]

/** The laws of the world under these settings. */
export const breakerModel = (settings: BreakerLabSettings): Model<BreakerLabState, BreakerLabEvent> => ({
  initial: initialState(settings),
  evolve: evolve(settings),
  react: react(settings),
})

/** A clock that looks at the rates by itself, as Hystrix does, and the first of the traffic. */
export const breakerOpening = (settings: BreakerLabSettings): readonly Timed<BreakerLabEvent>[] => {
  const { judgedOn, snapshotEvery } = settings.policy
  const looks = judgedOn === 'snapshots' ? Math.floor(settings.length / snapshotEvery) : 0
  return [
    ...(settings.traffic === 'byHand' ? [] : [{ at: 0, event: { is: 'arrived', nth: 1 } as const }]),
    ...Array.from({ length: looks }, (_, index) => ({
      at: (index + 1) * snapshotEvery,
      event: { is: 'clockRang' } as const,
    })),
  ].toSorted((a, b) => a.at - b.at)
}
