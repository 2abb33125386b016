import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldRun, type RunEvent } from './index.ts'

const opened: RunEvent<string> = {
  eventType: 'LabOpened',
  eventData: { labId: 'cap', modelVersion: 3, seed: 42, settings: { replicas: 3, mode: 'cp' } },
}
const given = (at: number, input: string): RunEvent<string> => ({
  eventType: 'InputGiven',
  eventData: { at, input },
})
const branched = (from: number, at: number): RunEvent<string> => ({
  eventType: 'Branched',
  eventData: { from, at },
})
const chosen = (branch: number): RunEvent<string> => ({ eventType: 'BranchChosen', eventData: { branch } })
const changed = (name: string, value: string): RunEvent<string> => ({
  eventType: 'SettingChanged',
  eventData: { name, value },
})

const inputsOf = (...events: readonly RunEvent<string>[]): readonly string[] =>
  foldRun([opened, ...events]).inputs.map(({ input }) => input)

describe('the log of a run', () => {
  it('opens with a seed, settings and one branch without inputs', () => {
    expect(foldRun([opened])).toEqual({
      labId: 'cap',
      modelVersion: 3,
      seed: 42,
      settings: { replicas: 3, mode: 'cp' },
      branches: [{ number: 0, from: null, at: 0, inputs: [] }],
      current: 0,
      inputs: [],
    })
  })

  it('shares with a new branch what was given up to its moment', () => {
    expect(
      inputsOf(given(1, 'cut'), given(5, 'write'), given(9, 'heal'), branched(0, 5), given(6, 'read')),
    ).toEqual(['cut', 'write', 'read'])
  })

  it('keeps the future that was left, and returns to it', () => {
    const log = [
      given(1, 'cut'),
      given(9, 'heal'),
      branched(0, 2),
      given(3, 'write'),
      chosen(0),
      given(12, 'read'),
    ]
    const run = foldRun([opened, ...log])
    expect(run.current).toBe(0)
    expect(run.inputs.map(({ input }) => input)).toEqual(['cut', 'heal', 'read'])
    expect(run.branches[1]).toMatchObject({
      number: 1,
      from: 0,
      at: 2,
      inputs: [{ input: 'cut' }, { input: 'write' }],
    })
  })

  it('never takes an input from a branch that exists', () => {
    const steps = fc.array(
      fc.oneof(
        fc.nat(20).map((at) => given(at, 'x')),
        fc.nat(20).map((at) => branched(0, at)),
        fc.constant(chosen(0)),
      ),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(steps, (log) => {
        for (let end = 0; end < log.length; end += 1) {
          const before = foldRun([opened, ...log.slice(0, end)])
          const after = foldRun([opened, ...log.slice(0, end + 1)])
          before.branches.forEach((branch, number) =>
            expect(after.branches[number]?.inputs.slice(0, branch.inputs.length)).toEqual(branch.inputs),
          )
        }
      }),
      { numRuns: 200 },
    )
  })

  it('takes the last value of a setting, for all branches', () => {
    const run = foldRun([
      opened,
      given(1, 'cut'),
      changed('mode', 'ap'),
      branched(0, 0),
      changed('mode', 'siblings'),
    ])
    expect(run.settings).toEqual({ replicas: 3, mode: 'siblings' })
  })

  it.each([
    ['is empty', [], 'because event 0 is missing. Append LabOpened first.'],
    ['begins with something else', [given(1, 'x')], 'because event 0 is InputGiven, not LabOpened'],
    ['opens twice', [opened, opened], 'because event 1 opens lab "cap" once more'],
    [
      'branches from nowhere',
      [opened, branched(3, 1)],
      'because event 1 names branch 3, and there are 1, counted from 0',
    ],
    ['returns to no branch', [opened, chosen(1)], 'because event 1 names branch 1'],
    ['has an input at no time', [opened, given(NaN, 'x')], 'because event 1 is at NaN ms'],
    ['branches before the beginning', [opened, branched(0, -1)], 'because event 1 is at -1 ms'],
    [
      'changes an unknown setting',
      [opened, changed('speed', 'x')],
      'because event 1 changes "speed", which is no setting. Settings are: replicas, mode.',
    ],
  ])('is refused when it %s', (_, events, message) => {
    expect(() => foldRun(events)).toThrow(`Failed to read the run: ${message}`)
  })
})
