import { describe, expect, it } from 'vitest'
import { capLab } from './lab.ts'
import { capLesson } from './lesson.ts'
import { playCap } from './playCap.ts'
import { scenarioSettings } from './scenario.ts'
import { capWhatIfs } from './view/useCapWhatIfs.ts'
import { capWords } from './words/index.ts'

describe('what a lecturer can try in the cluster', () => {
  const step = capLesson.find(({ id }) => id === 'pending')

  it('is an input of the lab at every moment, and offered once', () => {
    if (step === undefined) throw new Error('the lesson has no such step')
    const film = playCap({ ...scenarioSettings, mode: step.mode }, 1, step.inputs)
    for (const { state } of film.frames) {
      const offered = capWhatIfs(state, capWords.en)
      expect(offered.every(({ input }) => capLab.isInput(input))).toBe(true)
      expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length)
    }
  })

  it('is a drop, a delay and a copy for each message in flight', () => {
    if (step === undefined) throw new Error('the lesson has no such step')
    const film = playCap({ ...scenarioSettings, mode: step.mode }, 1, step.inputs)
    const flying = film.frames.find(({ state }) => state.messages.length === 2)
    if (flying === undefined) throw new Error('nothing flies in this film')
    const kinds = capWhatIfs(flying.state, capWords.en).map(({ input }) => input.is)
    for (const kind of ['messageDropped', 'messageDelayed', 'messageDuplicated'])
      expect(kinds.filter((each) => each === kind)).toHaveLength(2)
  })
})
