import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { stageIds } from './architecture/stageId.ts'
import { challenges, type EvolutionChallenge, type EvolutionEvidence } from './challenges.ts'
import { lesson, stepAt } from './lesson.ts'
import { outcomeOf } from './queueing/outcomes.ts'
import { settingsOf } from './run/labSettings.ts'
import { firstWorkload, type Workload } from './run/settings.ts'
import { evolutionWords } from './words/index.ts'

const { steps: texts } = evolutionWords.en
const asking = lesson.filter(({ predict }) => predict !== undefined)

describe('the lesson', () => {
  it('has words for each step, and the right answer among those to bet on', () => {
    expect(Object.keys(texts).toSorted()).toEqual(lesson.map(({ id }) => id).toSorted())
    for (const { id, predict } of lesson) {
      expect(texts[id].notes, id).toBeTruthy()
      expect(texts[id].predict === undefined, id).toBe(predict === undefined)
      if (predict?.kind !== 'choice') continue
      expect(Object.keys(texts[id].predict?.options ?? {}).toSorted(), id).toEqual(predict.options.toSorted())
      expect(predict.options).toContain(predict.right)
    }
  })

  it('has a step under the name of each form, which shows that form', () => {
    for (const stage of stageIds) expect(stepAt(stage)).toMatchObject({ id: stage, workload: { stage } })
    expect([stepAt('advice').id, stepAt(undefined).id]).toEqual(['advice', 'one-model'])
  })

  it.each(lesson)('says what is so: $id', ({ before, workload, holds }) => {
    expect(holds({ before: outcomeOf(before), now: outcomeOf(workload) })).toBe(true)
  })

  it.each(asking)('would not say it of a world in which nothing changed: $id', ({ id, before, holds }) => {
    const same = outcomeOf(before)
    // "Nothing gets better" is the one sentence that is true of it.
    expect(holds({ before: same, now: same })).toBe(id === 'cqs' || id === 'wrong-place')
  })
})

const evidenceOf = (begun: Workload, now: Workload): EvolutionEvidence => ({
  begun: settingsOf(begun),
  now: outcomeOf(now),
  outcomeOf,
})

const after = ({ start, solution }: EvolutionChallenge, changes: number): Workload =>
  Object.assign({}, start, ...solution.slice(0, changes)) as Workload

describe('the challenges', () => {
  it.each(challenges)('"$id" is met by its solution, with as many changes as its par', (challenge) => {
    const { start, solution, par, goals, id } = challenge
    expect(solution).toHaveLength(par)
    for (let changes = 0; changes < par; changes += 1)
      expect(isSolved(challenge, evidenceOf(start, after(challenge, changes))), `after ${changes}`).toBe(
        false,
      )
    const solved = after(challenge, par)
    expect(goals.map((goal) => goal(evidenceOf(start, solved)))).toEqual(goals.map(() => true))
    expect(isSolved(challenge, evidenceOf(firstWorkload, solved)), 'begun elsewhere').toBe(false)
    expect(evolutionWords.en.challenges[id].goals).toHaveLength(goals.length)
  })
})
