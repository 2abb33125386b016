import { describe, expect, it } from 'vitest'
import { labs, loadStudy, slides } from '../../course/index.ts'
import { stepOnScreen } from '../../teaching/index.ts'
import { handoutLabs } from './handoutLabs.ts'

describe('the handout of a chapter', () => {
  it('has all labs of the chapter, whole', () => {
    for (const chapter of ['B', 'C', 'D', 'E', 'F'] as const)
      expect(handoutLabs(chapter)).toEqual(
        labs.filter((lab) => lab.chapter === chapter).map(({ id }) => ({ lab: id, steps: null })),
      )
  })

  it('goes on to the parts of another lab in which a good many of its slides are done', () => {
    const [own, visit] = handoutLabs('A')
    expect(own).toEqual({ lab: 'four-forms', steps: null })
    expect(visit?.lab).toBe('replay')
    expect(visit?.steps?.has('audit')).toBe(true)
  })

  it('has no lab that the course does not know', () => {
    const known = new Set<string>(slides.flatMap(({ place }) => ('lab' in place ? [place.lab] : [])))
    for (const { lab } of handoutLabs('A')) expect(known).toContain(lab)
  })
})

describe('a lesson that is read away from its lab', () => {
  it.each(labs.map(({ id }) => id))(
    'has a sentence for each step, and a right answer for each question: %s',
    async (lab) => {
      const study = await loadStudy(lab)
      if (study === null) return
      for (const language of ['en', 'nl'] as const) {
        const texts = study.texts(language)
        for (const step of study.steps) {
          const text = texts[step.id]
          expect(text?.say).toBeTruthy()
          if (text === undefined || step.predict === undefined) continue
          const { question } = stepOnScreen(step, text)
          expect(question?.ask).toBeTruthy()
          if (step.predict.kind !== 'number') expect(question?.options).toContain(question?.right)
        }
      }
    },
  )
})
