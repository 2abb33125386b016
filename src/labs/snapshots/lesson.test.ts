import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../store/index.ts'
import { isSolved } from '../../teaching/index.ts'
import { createBench, emptyBench } from './account/bench.ts'
import { memoryRows } from './account/memoryRowsHarness.ts'
import { snapshotGoals } from './challenges.ts'
import { playStep, snapshotLesson } from './lesson.ts'
import { neededFrom, type LoadTimes } from './measure/measureLoads.ts'

const newBench = () => createBench(openMemoryStore('bench'), memoryRows(), () => 0)

describe('the lesson on snapshots', () => {
  it.each(snapshotLesson.map((step) => [step.id, step] as const))('says what is so: %s', async (_, step) => {
    expect(step.holds(await playStep(newBench(), step))).toBe(true)
  })

  it('could be wrong: before anything is done no step holds', () => {
    expect(snapshotLesson.filter(({ holds }) => holds(emptyBench))).toEqual([])
  })
})

describe('the challenges of the lab', () => {
  it.each(snapshotGoals.map((goal) => [goal.id, goal] as const))(
    '%s is met by its solution, and not by less',
    async (_, goal) => {
      const step = { ...goal.solution, id: 'replay' as const, holds: () => true }
      const settings = step.then?.settings ?? step.settings
      const view = await playStep(newBench(), step)
      expect(isSolved(goal, { settings, view })).toBe(true)
      expect(isSolved(goal, { settings, view: emptyBench })).toBe(false)
      const { then: _later, ...first } = step
      const less = await playStep(newBench(), {
        ...first,
        acts: step.then === undefined ? step.acts.slice(0, -1) : step.acts,
      })
      expect(isSolved(goal, { settings, view: less })).toBe(false)
    },
  )
})

describe('when snapshots are needed', () => {
  const times = (events: number, replay: number): LoadTimes => ({
    events,
    replay,
    snapshot: 1,
    split: 1,
    writing: 1,
    snapshots: 1,
    characters: 1,
  })

  it('is where a full replay is felt, by the measured times alone', () => {
    expect(neededFrom([times(10, 2), times(1000, 20), times(100_000, 900)])).toBe(100_000)
    expect(neededFrom([times(10, 2), times(1000, 20)])).toBeNull()
  })
})
