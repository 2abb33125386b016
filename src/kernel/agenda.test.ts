import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAgenda, inOrder, type Before, type Due } from './agenda.ts'

/** Mutant: by time only, so that the heap decides who comes first within an instant. */
const byTimeOnly: Before = (one, other) => one.at < other.at
/** Mutant: last set off is first served. */
const lastFirst: Before = (one, other) =>
  one.at < other.at || (one.at === other.at && one.sequence > other.sequence)

const plans = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant('take' as const)), {
  maxLength: 60,
})

/** Carries out a plan on the agenda and on a list that is sorted anew each time. */
const agreesWithSorting = (before: Before): boolean =>
  !fc.check(
    fc.property(plans, (plan) => {
      const agenda = createAgenda<number>(before)
      let list: Due<number>[] = []
      return plan.every((step, sequence) => {
        if (step === 'take') {
          const [first, ...others] = list
          list = others
          return agenda.take()?.sequence === first?.sequence
        }
        const due = { at: step, event: sequence, cause: 0, sequence }
        agenda.add(due)
        list = [...list, due].sort((one, other) => one.at - other.at || one.sequence - other.sequence)
        return agenda.next()?.sequence === list[0]?.sequence && agenda.rest().length === list.length
      })
    }),
    { numRuns: 2000, seed: 1 },
  ).failed

describe('the agenda', () => {
  it('hands out by time, and within an instant in the order of adding', () => {
    expect(agreesWithSorting(inOrder)).toBe(true)
  })

  it('would be caught ordering by time only, or last first', () => {
    expect(agreesWithSorting(byTimeOnly)).toBe(false)
    expect(agreesWithSorting(lastFirst)).toBe(false)
  })

  it('lists what is left in order', () => {
    const agenda = createAgenda<string>()
    ;[30, 10, 20, 10].forEach((at, sequence) => agenda.add({ at, event: `${sequence}`, cause: 0, sequence }))
    expect(agenda.rest().map((due) => due.event)).toEqual(['1', '3', '2', '0'])
    expect(createAgenda().take()).toBeUndefined()
  })
})
