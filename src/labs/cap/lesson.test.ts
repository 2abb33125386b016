import { describe, expect, it } from 'vitest'
import { capLesson } from './lesson.ts'
import { playCap } from './playCap.ts'
import { scenarioSettings } from './scenario.ts'

describe('the CAP lesson', () => {
  it.each(capLesson.map((step) => [step.id, step] as const))(
    'says what its film bears out: %s',
    (_, step) => {
      const settings = { ...scenarioSettings, mode: step.mode, variant: step.variant }
      expect(step.holds(playCap(settings, 1, step.inputs))).toBe(true)
    },
  )

  it('could be wrong: most steps do not hold for a film of another mode', () => {
    const wrong = capLesson.filter(({ mode, variant, inputs, holds }) => {
      const settings = { ...scenarioSettings, mode: mode === 'cp' ? 'ap' : 'cp', variant }
      return !holds(playCap(settings, 1, inputs))
    })
    expect(wrong.length).toBeGreaterThanOrEqual(7)
  })
})
