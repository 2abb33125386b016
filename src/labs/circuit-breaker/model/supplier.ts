import type { Chance, Later, Millis } from '../../../kernel/index.ts'
import type { BreakerLabSettings } from './settings.ts'
import type { BreakerLabEvent, BreakerLabState, Health } from './state.ts'

/** A supplier that recovers needs so few calls at a time ... */
const calmLoad = 4
/** ... for so long. */
const calmFor: Millis = 3000
const checkEvery: Millis = 250

/** Tells the supplier how it is. One that recovers begins anew with that. */
export const setHealth = (state: BreakerLabState, health: Health, now: Millis): BreakerLabState => ({
  ...state,
  health,
  recoveringSince: health === 'recovering' ? now : null,
  calmSince: null,
  // What a dead one was working on is lost; nobody will hear of it.
  work: health === 'dead' || state.health === 'dead' ? [] : state.work,
  facts: [...state.facts, { is: 'health', health }],
  due:
    health === 'recovering' ? [...state.due, { delay: checkEvery, event: { is: 'loadChecked' } }] : state.due,
})

/** A supplier that recovers is well after some time with little to do; each time of much to do begins it anew. */
export const checkLoad = (state: BreakerLabState, now: Millis): BreakerLabState => {
  if (state.health !== 'recovering' || state.recoveringSince === null) return state
  const calmSince = state.work.length <= calmLoad ? (state.calmSince ?? now) : null
  if (calmSince !== null && now - calmSince >= calmFor) {
    const recovered = { ...state, recoveredAfter: now - state.recoveringSince }
    return setHealth(recovered, 'healthy', now)
  }
  return { ...state, calmSince, due: [...state.due, { delay: checkEvery, event: { is: 'loadChecked' } }] }
}

const latencyOf = ({ health, work }: BreakerLabState, settings: BreakerLabSettings): Millis => {
  switch (health) {
    case 'healthy':
    case 'failing':
      return settings.latency
    case 'slow':
      return settings.slowLatency
    case 'recovering':
      // Each call at the same time makes all of them slower: caches are cold, and everybody wants the same rows.
      return settings.latency * (1 + work.length / 2)
    case 'dead':
      return Number.POSITIVE_INFINITY
  }
}

/** What becomes of a call that leaves now: when it is done, and whether with an error. Nothing from one that is dead. */
export const supply = (
  settings: BreakerLabSettings,
  state: BreakerLabState,
  call: number,
  chance: Chance,
): readonly Later<BreakerLabEvent>[] => {
  const latency = latencyOf(state, settings)
  if (!Number.isFinite(latency)) return []
  const failed = state.health === 'failing' && chance.happens(settings.failing / 100, 'call fails', call)
  const delay = latency * chance.between(0.8, 1.2, 'latency', call)
  return [{ delay, event: { is: 'supplied', call, failed } }]
}
