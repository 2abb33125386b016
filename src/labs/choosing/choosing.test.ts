import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAt } from '../../kernel/index.ts'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { wordsIn } from '../../words/index.ts'
import { choosingChallenges, evidenceOf } from './challenges.ts'
import { decisionsOf, recordAsMarkdown } from './decisionRecord.ts'
import { choosingLesson, playStep } from './lesson.ts'
import { measuresOf } from './measures.ts'
import { advisedStyle, domainIds, partCount, partsOf } from './model/domains.ts'
import {
  adviceFor,
  forceIds,
  forces,
  formIds,
  type Advice,
  type ForceId,
  type FormId,
} from './model/forces.ts'
import { answerCost, breakEvenChance, cheaperStance, operationIds, operations } from './model/operations.ts'
import { needIds, products, productsFor, recommendationFor, tasksFor, tasksOf } from './model/products.ts'
import { isChoosingInput, type ChoosingInput } from './model.ts'
import { inTurn, playChoosing } from './playChoosing.ts'
import { choosingWords } from './words/index.ts'

const someForces = fc.subarray([...forceIds])
const words = wordsIn(choosingWords, 'en')

describe('the lesson about choosing', () => {
  it.each(choosingLesson.map((step) => [step.id, step] as const))('is borne out: %s', (_, step) => {
    expect(step.holds(playStep(step))).toBe(true)
  })

  it('could be wrong: where something is said, the step does not hold without it', () => {
    for (const step of choosingLesson)
      if (step.inputs.length > 0) expect(step.holds(playChoosing()), step.id).toBe(false)
  })
})

describe('the challenges about choosing', () => {
  it.each(choosingChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      expect(inputs.length).toBe(challenge.par)
      expect(isSolved(challenge, evidenceOf(settings, playChoosing(inputs)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playChoosing()))).toBe(false)
    },
  )

  it('three-forces cannot be met with fewer forces than its par', () => {
    const [challenge] = choosingChallenges
    for (const held of fc.sample(fc.subarray([...forceIds], { maxLength: 3 }), { numRuns: 400, seed: 1 })) {
      const said = { forces: held, stances: {}, styles: {}, needs: [] }
      expect(challenge !== undefined && isSolved(challenge, { settings: {}, said })).toBe(false)
    }
  })
})

describe('advice about forms', () => {
  /** Whether one more force for a form never makes the advice worse, and each force that counts is named. */
  const isSound = (advise: (form: FormId, held: readonly ForceId[]) => Advice) =>
    !fc.check(
      fc.property(
        someForces,
        fc.constantFrom(...forceIds),
        fc.constantFrom(...formIds),
        (held, more, form) => {
          const rank = { no: 0, weigh: 1, yes: 2 }
          const before = advise(form, held)
          const after = advise(form, [...new Set([...held, more])])
          const better = !forces[more].for.includes(form) || rank[after.verdict] >= rank[before.verdict]
          const named = after.for.length + after.against.length >= before.for.length + before.against.length
          const answered = before.for.length > 0 || before.verdict === 'no'
          return better && named && answered
        },
      ),
      { numRuns: 400, seed: 1 },
    ).failed

  it('grows with what speaks for a form, names each reason, and asks for nothing without one', () => {
    expect(isSound(adviceFor)).toBe(true)
    // Mutant: a form is advised unless something speaks against it.
    expect(
      isSound((form, held) => {
        const advice = adviceFor(form, held)
        return { ...advice, verdict: advice.against.length === 0 ? 'yes' : 'weigh' }
      }),
    ).toBe(false)
  })

  it('has for each form something that speaks for it and something against it', () => {
    for (const form of formIds) {
      expect(forceIds.some((force) => forces[force].for.includes(form))).toBe(true)
      expect(forceIds.some((force) => forces[force].against.includes(form))).toBe(true)
    }
  })
})

describe('refusing or answering', () => {
  it('turns at the break-even chance, and there only', () => {
    for (const id of operationIds) {
      const even = breakEvenChance(id)
      expect(cheaperStance(id, even * 0.999)).toBe('ap')
      if (even < 1) expect(cheaperStance(id, Math.min(1, even * 1.001))).toBe('cp')
    }
  })

  it('costs the least by the cheaper stances, whatever else is chosen', () => {
    const stance = fc.constantFrom('cp' as const, 'ap' as const)
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(stance, { minLength: 6, maxLength: 6 }),
        (chance, chosen) => {
          const stances = Object.fromEntries(operationIds.map((id, place) => [id, chosen[place]]))
          const { expectedCost, leastCost } = measuresOf(
            { forces: [], stances, styles: {}, needs: [] },
            { clashChance: chance },
          )
          const best = operationIds.reduce(
            (sum, id) => sum + Math.min(operations[id].refusal, answerCost(id, chance)),
            0,
          )
          return expectedCost >= leastCost - 1e-9 && Math.abs(leastCost - best) < 1e-6
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('CRUD or CQRS', () => {
  it('A21: the address book has more parts as CQRS, and the advice is CRUD, with reasons', () => {
    expect(partCount('addressBook', 'cqrs')).toBe(10)
    expect(partCount('addressBook', 'crud')).toBe(4)
    expect(advisedStyle('addressBook')).toBe('crud')
    expect(words.domainReason('addressBook')).toMatch(/Fowler.*Microsoft/)
  })

  it('A21: CQRS has more parts in each domain, and is advised in some', () => {
    for (const id of domainIds) {
      expect(partCount(id, 'cqrs')).toBeGreaterThan(partCount(id, 'crud'))
      expect(Object.values(partsOf(id, 'cqrs')).every((count) => count > 0)).toBe(true)
    }
    expect(domainIds.filter((id) => advisedStyle(id) === 'cqrs')).toEqual(['workshop', 'partsSearch'])
  })
})

describe('build or buy', () => {
  it('E27: nothing is recommended without a need, and each need adds its reasons', () => {
    expect(recommendationFor([])).toBe('none')
    expect(tasksFor([])).toEqual([])
    for (const need of needIds) {
      expect(tasksFor([need])).toEqual(tasksOf[need])
      const record = decisionsOf(
        { forces: [], stances: {}, styles: {}, needs: [need] },
        { settings: {}, words },
      )
      expect(record[0]?.reasons.map(({ text }) => text)).toEqual([words.needs[need]])
    }
  })

  it('E28: only persistence is to be custom built', () => {
    expect(recommendationFor(['persistence'])).toBe('custom')
  })

  it.each(['projections', 'aggregations', 'patterns'] as const)(
    'E29: %s turn the advice to a product, with at least five parts to build',
    (need) => {
      expect(recommendationFor(['persistence', need])).toBe('product')
      expect(tasksFor(['persistence', need]).length).toBeGreaterThanOrEqual(5)
    },
  )

  it('leaves fewer products with each need, never one that lacks it', () => {
    fc.assert(
      fc.property(fc.subarray([...needIds]), fc.constantFrom(...needIds), (needs, more) => {
        const before = productsFor(needs)
        const after = productsFor([...needs, more])
        return after.every((one) => before.includes(one) && one.gives[more] !== 'no')
      }),
      { numRuns: 200 },
    )
    expect(products.map(({ name }) => name)).toEqual(
      products.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    )
  })
})

describe('the record', () => {
  const step = choosingLesson.find(({ id }) => id === 'record')
  const said = step === undefined ? null : stateAt(playStep(step), Infinity)

  it('is one page of Markdown that links to the labs', () => {
    if (said === null) throw new Error('Failed to find the step about the record. Restore it.')
    const text = recordAsMarkdown(decisionsOf(said, { settings: {}, words }), words, 'https://example.org/')
    expect(text.split('\n')[0]).toBe('# Decision record')
    expect(text).toContain('## Event sourcing: to be weighed')
    expect(text).toContain('(https://example.org/#/labs/replay/audit)')
    expect(text.split('\n').length).toBeLessThan(90)
  })

  it('is empty before anything is said, and what is taken back is not in it', () => {
    const held: ChoosingInput = { is: 'held', force: 'audit', on: true }
    const film = playChoosing(inTurn([held, { ...held, on: false }]))
    expect(decisionsOf(stateAt(film, 1500), { settings: {}, words })).toHaveLength(1)
    expect(decisionsOf(stateAt(film, film.until), { settings: {}, words })).toHaveLength(0)
  })
})

describe('what comes from a log, a link or a file', () => {
  it.each([
    null,
    7,
    {},
    { is: 'held', force: '__proto__', on: true },
    { is: 'needed', need: 'persistence', on: 1 },
    { is: 'judged', operation: 'lowerLift', as: 'ca' },
  ])('is no input: %j', (value) => {
    expect(isChoosingInput(value)).toBe(false)
  })
})
