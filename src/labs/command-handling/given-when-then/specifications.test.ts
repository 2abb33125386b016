import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenCards, thenCards, whenCards, type GivenId, type Specification, type WhenId } from './cards.ts'
import { bench, deciderIds } from './deciders.ts'
import { convicts, runSpecification, tryByHand } from './runSpecification.ts'
import { starters } from './starters.ts'

const right = () => bench.birch.make()

describe('the tests to begin with', () => {
  it.each(Object.entries(starters))('"%s" is green on the garage’s own decider', (_, test) => {
    expect(runSpecification(right(), test).passed).toBe(true)
  })

  it('convict each faulty decider, and none of them the garage’s own', () => {
    for (const id of deciderIds) {
      const found = Object.values(starters).some((test) => convicts(test, right(), bench[id].make()))
      expect(found, id).toBe(bench[id].fault !== 'none')
    }
  })

  it('are red with what came instead when a rule is off', () => {
    const result = runSpecification(bench.cedar.make(), starters.stations)
    expect(result).toMatchObject({ passed: false, accepted: true, actual: ['MaintenanceJobPlanned'] })
  })
})

describe('the decider that changes state outside evolve', () => {
  it('looks right by hand, where it stays alive', () => {
    expect(tryByHand(bench.oak.make(), ['finish A', 'finish A'])).toEqual([true, false])
    expect(tryByHand(right(), ['finish A', 'finish A'])).toEqual([true, false])
  })

  it('is found out by a test made of events', () => {
    expect(runSpecification(bench.oak.make(), starters.finishTwice)).toMatchObject({
      passed: false,
      accepted: true,
    })
  })

  it('starts anew each time, so that one test does not help the next', () => {
    const first = runSpecification(bench.oak.make(), starters.finishTwice)
    expect(runSpecification(bench.oak.make(), starters.finishTwice)).toEqual(first)
  })
})

const specifications = fc.record<Specification>({
  given: fc.uniqueArray(fc.constantFrom(...(Object.keys(givenCards) as GivenId[])), { maxLength: 7 }),
  when: fc.constantFrom(...(Object.keys(whenCards) as WhenId[])),
  expected: fc.constantFrom(...thenCards),
})

describe('any test that a learner can put together', () => {
  it('runs, says what came, and is green on the card that names it', () => {
    fc.assert(
      fc.property(specifications, (test) => {
        const { actual, accepted } = runSpecification(right(), test)
        const named = thenCards.filter((card) => actual.includes(card))
        return (
          actual.length > 0 &&
          named.every((expected) => runSpecification(right(), { ...test, expected }).passed) &&
          (accepted ||
            actual.every((rule) => rule.includes('Must') || rule.includes('Can') || rule.includes('Should')))
        )
      }),
    )
  })
})
