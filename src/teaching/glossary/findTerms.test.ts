import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTerms } from './findTerms.ts'
import { glossary, type Term } from './terms.ts'

const terms = Object.values(glossary.en)

const found = (text: string): readonly string[] =>
  findTerms(text, terms).flatMap((piece) => (piece.is === 'term' ? [piece.term.name] : []))

describe('terms in a text', () => {
  it('are found at their first mention, whatever their case and number', () => {
    expect(found('Events are facts; an event never changes. CQRS!')).toEqual(['event', 'CQRS'])
  })

  it('are found whole: the longest form wins, and parts of other words do not count', () => {
    expect(found('A read model is prevented by eventually.')).toEqual(['read model'])
    expect(found('An event-driven streamer.')).toEqual([])
  })

  it('leave the text as it is', () => {
    const texts = fc.array(fc.constantFrom('event', 'Retries', 'a', ' ', '-', '.', 'read model', 'ë'))
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join('')
        expect(
          findTerms(text, terms)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('have no form twice', () => {
    const forms = terms.flatMap(({ name, also }: Term) => [name, ...also]).map((form) => form.toLowerCase())
    expect(new Set(forms).size).toBe(forms.length)
  })
})
