import { chanceFrom, type Chance } from '../kernel/index.ts'
import type { RegisterHistory, RegisterOp, Value } from './history.ts'

/** How a random history is made. */
export interface RandomHistoryOptions {
  readonly clients: number
  readonly ops: number
  /** How likely a read, or what a compare-and-set finds, is some value instead of the true one. */
  readonly lies: number
  /** Whether writes repeat values, and compare-and-sets are among the operations. */
  readonly general: boolean
}

interface Draft {
  /** What the register held, one after the other. */
  readonly held: Value[]
  readonly ops: RegisterOp[]
}

/** A value that stood, more often one that has stood lately; now and then one that is still to come, or never does. */
const someValue = (held: readonly Value[], chance: Chance, index: number): Value => {
  if (chance.happens(0.05, 'phantom', index))
    return chance.pick([99, index + 2, index + 3], 'which phantom', index)
  const back = Math.floor(chance.exponential(2, 'how old', index))
  return held[Math.max(0, held.length - 1 - back)] ?? null
}

type Timing = Readonly<{ c: number; call: number; ret: number | null }>

const opOf = (draft: Draft, timing: Timing, chance: Chance, options: RandomHistoryOptions): RegisterOp => {
  const index = draft.ops.length
  const current = draft.held.at(-1) ?? null
  const seen = chance.happens(options.lies, 'lie', index) ? someValue(draft.held, chance, index) : current
  const takesEffect = timing.ret !== null || chance.happens(0.5, 'pending takes effect', index)
  const value = options.general ? chance.pick([1, 2, 3], 'value', index) : index + 1
  switch (chance.pick(options.general ? (['r', 'w', 'c'] as const) : (['r', 'w'] as const), 'kind', index)) {
    case 'r':
      return { ...timing, f: 'r', v: seen }
    case 'w':
      if (takesEffect) draft.held.push(value)
      return { ...timing, f: 'w', v: value }
    case 'c': {
      const old = chance.pick([1, 2, 3], 'old', index)
      const ok = old === seen
      if (old === current && takesEffect) draft.held.push(value)
      return timing.ret === null
        ? { ...timing, f: 'c', old, v: value }
        : { ...timing, f: 'c', old, v: value, ok }
    }
  }
}

/**
 * A history of a register that is mostly right: operations take effect one after the other, each at some moment between
 * call and answer, and some answers are then replaced. Times are small whole numbers, so that many intervals touch; those of
 * one client never do.
 */
export const randomHistory = (seed: number, options: RandomHistoryOptions): RegisterHistory => {
  const chance = chanceFrom(seed)
  const draft: Draft = { held: [null], ops: [] }
  const freeFrom = new Map<number, number>()
  let moment = 0
  for (let index = 0; index < options.ops; index += 1) {
    moment += chance.pick([0, 1, 2, 3], 'pause', index)
    const c = Math.floor(chance.between(0, options.clients, 'client', index))
    const before = Math.floor(chance.exponential(1.5, 'called before', index))
    const call = Math.max((freeFrom.get(c) ?? -1) + 1, moment - before)
    moment = Math.max(moment, call)
    const ret = chance.happens(0.1, 'pending', index)
      ? null
      : moment + Math.floor(chance.exponential(1.5, 'answered after', index))
    freeFrom.set(c, ret ?? moment)
    draft.ops.push(opOf(draft, { c, call, ret }, chance, options))
  }
  return { init: null, ops: draft.ops }
}
