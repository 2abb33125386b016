import { afterAll, describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/index.ts'
import { newId, openMemoryStore } from '../../store/index.ts'
import { createBench } from './bench/bench.ts'
import { challenges } from './challenges.ts'
import { examples } from './examples/examples.ts'
import { lesson, playProgram } from './lesson.ts'
import { openSandbox } from './sandbox/openSandbox.ts'

const sandbox = openSandbox()
afterAll(() => sandbox.close())
const newBench = () => createBench(sandbox, openMemoryStore(newId()))

describe('the lesson', () => {
  it.each(lesson)('step $id is borne out by what really happens', async ({ program, commands, holds }) => {
    const view = await playProgram(newBench(), program, commands)
    expect(holds(view), JSON.stringify(view).slice(0, 900)).toBe(true)
  })
})

describe('a challenge', () => {
  it.each(challenges)('$id is solved by its stored solution within par', async (challenge) => {
    const view = await playProgram(newBench(), challenge.solution.program, challenge.solution.commands)
    expect(view.failed).toBeNull()
    expect(isSolved(challenge, view), JSON.stringify(view.played).slice(0, 900)).toBe(true)
    expect(view.sent).toBe(challenge.par)
  })

  it.each(challenges)('$id is not solved by the untouched start', async (challenge) => {
    expect(isSolved(challenge, await newBench().open(challenge.program))).toBe(false)
  })
})

describe('the examples', () => {
  it.each(Object.entries(examples))('%s runs without a remark', async (_id, program) => {
    const { played, failed } = await newBench().open(program)
    expect(failed).toBeNull()
    expect(played?.complaints).toEqual([])
  })
})

describe('events on the bench', () => {
  it('are appended under the version that was decided on: who was slower is told so', async () => {
    const bench = newBench()
    const view = await bench.open(examples['light-switch'], true)
    await bench.send(view, { type: 'SwitchOn' })
    await expect(bench.send(view, { type: 'SwitchOn' })).rejects.toThrow(/version/)
  })

  it('go through the same handler when raised and when replayed: a handler with a memory is found out', async () => {
    const program = examples['light-switch'].replace('domain({', 'let calls = 0\ndomain({')
    const remembering = program.replace('switched: state.switched + 1', 'switched: (calls += 1)')
    const { played } = await playProgram(newBench(), remembering, [{ type: 'SwitchOn' }])
    expect(played?.complaints.map(({ is }) => is)).toContain('not-deterministic')
  })
})
