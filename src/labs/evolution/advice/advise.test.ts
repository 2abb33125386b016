import { describe, expect, it } from 'vitest'
import { evolutionWords } from '../words/index.ts'
import { advise } from './advise.ts'
import { domains } from './domains.ts'
import { questionIds, type Answers } from './questions.ts'

const all: readonly Answers[] = Array.from({ length: 2 ** questionIds.length }, (_, number) =>
  Object.fromEntries(questionIds.map((id, bit) => [id, ((number >> bit) & 1) === 1])),
)

const adviceFor = (id: string) => {
  const domain = domains.find((each) => each.id === id)
  return domain === undefined ? null : advise(domain.answers)
}

describe('the decision aid', () => {
  it('ends most often with one model', () => {
    const simple = all.filter((answers) => ['plain', 'read-copy'].includes(advise(answers).is))
    expect(simple.length).toBeGreaterThan(all.length / 2)
  })

  it('says plain when nothing is answered with yes', () => {
    expect(advise({})).toEqual({ is: 'plain', reasons: ['no-need', 'no-rules'] })
  })

  it('advises CRUD for the address book, and all of it for few', () => {
    expect(adviceFor('address-book')?.is).toBe('plain')
    expect(adviceFor('parts-counter')?.is).toBe('plain')
    expect(adviceFor('catalogue')?.is).toBe('read-copy')
    expect(adviceFor('invoices')?.is).toBe('plain')
    expect(adviceFor('workshop')?.is).toBe('event-sourcing')
  })

  it('never advises separate stores to those who may not lag or cannot run them', () => {
    for (const answers of all.filter(({ lag, team }) => lag !== true || team !== true)) {
      expect(['two-stores', 'event-sourcing']).not.toContain(advise(answers).is)
    }
  })

  it('gives reasons each time, none twice, each with words', () => {
    for (const answers of all) {
      const { reasons } = advise(answers)
      expect(reasons.length).toBeGreaterThan(0)
      expect(new Set(reasons).size).toBe(reasons.length)
      for (const reason of reasons) expect(evolutionWords.en.advice.reasons[reason]).not.toBe('')
    }
  })
})
