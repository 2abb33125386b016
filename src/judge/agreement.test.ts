import { describe, expect, it } from 'vitest'
import { randomHistory, type RandomHistoryOptions } from './randomHistoryHarness.ts'
import { judgeByZones } from './judgeByZones.ts'
import { judgeRegister, type RegisterHistory, type RegisterOp, type Value } from './index.ts'
import { searchOrder } from './searchOrder.ts'
import { searchTaskOf } from './searchStep.ts'
import { hasZones } from './zones.ts'
import { zoneRules } from './zoneRules.ts'

type IsLinearizable = (history: RegisterHistory) => boolean

const enough = 1_000_000
const bySearch: IsLinearizable = (history) => {
  const { found } = searchOrder(searchTaskOf(history), enough)
  if (found === 'too many states') throw new Error(found)
  return found === 'order'
}
const byZones: IsLinearizable = (history) => {
  const verdict = judgeByZones(history)
  return 'linearizable' in verdict && verdict.linearizable
}

const histories = (count: number, options: RandomHistoryOptions): readonly RegisterHistory[] =>
  Array.from({ length: count }, (_, seed) => randomHistory(seed, options))

/** Reads and writes of unique values, from a few operations to many, from honest ones to wild ones. */
const uniqueValues = [
  ...histories(8_000, { clients: 3, ops: 8, lies: 0.5, general: false }),
  ...histories(6_000, { clients: 4, ops: 14, lies: 0.25, general: false }),
  ...histories(4_000, { clients: 5, ops: 24, lies: 0.12, general: false }),
  ...histories(2_000, { clients: 3, ops: 6, lies: 1, general: false }),
]

const countOf = (judge: IsLinearizable, list: readonly RegisterHistory[]): number => list.filter(judge).length
const differences = (one: IsLinearizable, other: IsLinearizable, list: readonly RegisterHistory[]): number =>
  countOf((history) => one(history) !== other(history), list)

describe('zones and search', () => {
  it('agree on 20,000 random histories, thousands of each kind', { timeout: 60_000 }, () => {
    const searched = uniqueValues.map(bySearch)
    const good = searched.filter((linearizable) => linearizable).length
    console.log(`${uniqueValues.length} histories: ${good} linearizable, ${uniqueValues.length - good} not`)
    expect(uniqueValues.length).toBe(20_000)
    expect(Math.min(good, uniqueValues.length - good)).toBeGreaterThan(5_000)
    expect(uniqueValues.filter((history, index) => byZones(history) !== searched[index])).toEqual([])
  })

  it.each(Object.keys(zoneRules))('would be seen to differ without the rule %s', (missing) => {
    const rules = Object.entries(zoneRules).flatMap(([name, rule]) => (name === missing ? [] : [rule]))
    const mutant: IsLinearizable = (history) => {
      const verdict = judgeByZones(history, rules)
      return 'linearizable' in verdict && verdict.linearizable
    }
    expect(differences(mutant, bySearch, uniqueValues.slice(0, 4_000))).toBeGreaterThan(0)
  })
})

/** What a register answers, written down once more and as plainly as can be. */
const after = (op: RegisterOp, held: Value): Value | undefined => {
  if (op.f === 'w') return op.v
  if (op.f === 'r') return op.ret === null || op.v === held ? held : undefined
  if (op.ret === null) return op.old === held ? op.v : held
  if (op.ok === (op.old === held)) return op.ok ? op.v : held
  return undefined
}

/** Tries every order of every choice of pending operations, without remembering anything. */
const byTryingAll: IsLinearizable = ({ init, ops }) => {
  const fits = (open: readonly RegisterOp[], held: Value): boolean =>
    open.every((op) => op.ret === null) ||
    open.some((op) => {
      if (open.some((other) => other.ret !== null && other.ret < op.call)) return false
      const next = after(op, held)
      return (
        next !== undefined &&
        fits(
          open.filter((other) => other !== op),
          next,
        )
      )
    })
  return fits(ops, init)
}

/** Compare-and-sets, and values that repeat: for the search alone. */
const general = [
  ...histories(4_000, { clients: 3, ops: 7, lies: 0.7, general: true }),
  ...histories(1_000, { clients: 4, ops: 9, lies: 0.7, general: true }),
]

describe('the search', () => {
  const without =
    (drop: (op: RegisterOp) => boolean): IsLinearizable =>
    ({ init, ops }) =>
      bySearch({ init, ops: ops.filter((op) => !drop(op)) })

  it('agrees with trying all orders, with compare-and-sets, repeated values and pending operations', () => {
    const good = countOf(bySearch, general)
    console.log(`${general.length} general histories: ${good} linearizable, ${general.length - good} not`)
    expect(Math.min(good, general.length - good)).toBeGreaterThan(1_000)
    expect(differences(bySearch, byTryingAll, general)).toBe(0)
  })

  it.each<[string, IsLinearizable]>([
    ['took pending operations for failed ones', without((op) => op.ret === null)],
    ['overlooked compare-and-sets that failed', without((op) => op.f === 'c' && op.ok === false)],
    [
      'took intervals that touch for one after the other',
      ({ init, ops }) =>
        bySearch({
          init,
          ops: ops.map((op) => (op.ret === null ? op : { ...op, ret: Math.max(op.call, op.ret - 0.5) })),
        }),
    ],
    [
      'took pending operations for done by their end',
      ({ init, ops }) => bySearch({ init, ops: ops.map((op) => ({ ...op, ret: op.ret ?? op.call + 2 })) }),
    ],
  ])('would be caught if it %s', (_, mutant) => {
    const decided = general.filter((history) => !history.ops.some((op) => op.f === 'c' && op.ret === null))
    expect(differences(mutant, byTryingAll, decided)).toBeGreaterThan(0)
  })
})

describe('reasons', () => {
  const objections = (
    list: readonly RegisterHistory[],
  ): readonly (readonly [RegisterHistory, readonly number[]])[] =>
    list.flatMap((history) => {
      const verdict = judgeRegister(history)
      return 'linearizable' in verdict && !verdict.linearizable ? [[history, verdict.ops] as const] : []
    })

  it('name operations that are enough to break the history, where zones give them', () => {
    const found = objections(uniqueValues.slice(0, 4_000))
    for (const [{ init, ops }, guilty] of found) {
      // All writes are kept: what reads returned has to come from somewhere.
      expect(bySearch({ init, ops: ops.filter((op, place) => guilty.includes(place) || op.f === 'w') })).toBe(
        false,
      )
    }
    expect(found.length).toBeGreaterThan(1_000)
  })

  it('name the answer after which no order is left, where the search gives them', () => {
    const found = objections(general.filter((history) => !hasZones(history)))
    for (const [{ init, ops }, guilty] of found) {
      const answers = guilty.map((place) => ops[place]?.ret ?? Infinity)
      const knownBefore = (moment: number): RegisterHistory => ({
        init,
        ops: ops
          .filter((op) => op.call <= moment)
          .map((op): RegisterOp =>
            op.ret !== null && op.ret >= moment ? Object.assign({}, op, { ret: null }) : op,
          ),
      })
      expect(
        answers.some((answer) => bySearch(knownBefore(answer)) && !bySearch(knownBefore(answer + 0.5))),
      ).toBe(true)
    }
    expect(found.length).toBeGreaterThan(500)
  })
})
