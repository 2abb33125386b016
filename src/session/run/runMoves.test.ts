import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldRun, type RunEvent } from '../../kernel/index.ts'
import { openMemoryStore } from '../../store/index.ts'
import { compareRun } from '../comparison/compareRun.ts'
import { counterLab, type CounterInput } from '../counterLabHarness.ts'
import { initialSettings, settingProblem } from '../settings/settingsSchema.ts'
import { playRun } from './playRun.ts'
import { choosing, giving, setting, tryingOut } from './runMoves.ts'
import { isRunOf, newestRun, newRunStream, openRun } from './runStream.ts'

const opened: RunEvent<CounterInput> = {
  eventType: 'LabOpened',
  eventData: { labId: 'counter', modelVersion: 2, seed: 1, settings: initialSettings(counterLab.settings) },
}

const given = (
  inputs: readonly (readonly [at: number, add: number])[],
): readonly RunEvent<CounterInput>[] => {
  const events: RunEvent<CounterInput>[] = [opened]
  for (const [at, add] of inputs) events.push(...giving(counterLab, foldRun(events), at, { add }))
  return events
}

const moments = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 9 })), { maxLength: 12 })

describe('doing something at a moment', () => {
  it('changes no frame of the film up to that moment, and no branch that exists', () => {
    fc.assert(
      fc.property(moments, fc.nat(2000), (before, at) => {
        const events = given(before)
        const run = foldRun(events)
        const after = foldRun([...events, ...giving(counterLab, run, at, { add: 5 })])
        const past = (of: typeof run) => playRun(counterLab, of).film.frames.filter((frame) => frame.at < at)
        expect(past(after)).toEqual(past(run))
        if (after.current !== run.current) expect(after.branches.slice(0, -1)).toEqual(run.branches)
      }),
      { numRuns: 60 },
    )
  })

  it('takes another branch exactly when something was given later', () => {
    const run = foldRun(given([[1000, 1]]))
    const kinds = (at: number) => giving(counterLab, run, at, { add: 2 }).map(({ eventType }) => eventType)
    expect(kinds(999)).toEqual(['Branched', 'InputGiven'])
    expect(kinds(1000)).toEqual(['InputGiven'])
    expect(kinds(1500)).toEqual(['InputGiven'])
  })

  it('can be tried out on a branch of its own, and the branch before is as it was', () => {
    fc.assert(
      fc.property(moments, fc.nat(2000), (before, at) => {
        const events = given(before)
        const run = foldRun(events)
        const tried = [...events, ...tryingOut(counterLab, run, at, { add: 5 })]
        expect(foldRun(tried).branches.at(-1)).toMatchObject({ from: run.current, at })
        const back = foldRun([...tried, ...choosing(foldRun(tried), run.current)])
        expect(playRun(counterLab, back).film.frames).toEqual(playRun(counterLab, run).film.frames)
      }),
      { numRuns: 40 },
    )
  })

  it('is refused outside the film, and for what is no input', () => {
    const run = foldRun(given([]))
    expect(() => giving(counterLab, run, 2001, { add: 1 })).toThrow('the film goes from 0 to 2000 ms')
    expect(() => giving(counterLab, run, NaN, { add: 1 })).toThrow('Failed to give an input at NaN ms')
    expect(() => giving(counterLab, run, 1, { add: Infinity })).toThrow('it is no input of the lab "counter"')
  })

  it('stores nothing for a setting that is so already, or for the branch that is current', () => {
    const run = foldRun(given([]))
    expect(setting(counterLab, run, 'echo', 250)).toEqual([])
    expect(choosing(run, 0)).toEqual([])
    expect(() => choosing(run, 1)).toThrow('there are 1, counted from 0')
  })
})

describe('a setting', () => {
  it.each([
    ['echo', 'x', 'it is no number'],
    ['echo', 1001, 'it lies outside 0 to 1000'],
    ['echo', 1.5, 'it is no whole number'],
    ['mode', 'loud', 'it is none of calm, wild'],
    ['loud', 'yes', 'it is neither true nor false'],
    ['toString', 1, 'the lab has no such setting'],
  ])('%s cannot be %s', (name, value, because) => {
    expect(settingProblem(counterLab.settings, name, value)).toContain(because)
  })

  it('can be at the ends of its range', () => {
    expect([0, 1000].map((echo) => settingProblem(counterLab.settings, 'echo', echo))).toEqual([null, null])
  })
})

describe('a run that cannot be played', () => {
  it('ends where it breaks, and keeps all before', () => {
    const events = [
      ...given([[100, 1]]),
      ...giving(counterLab, foldRun(given([[100, 1]])), 700, { loop: true }),
    ]
    const { film, problem } = playRun(counterLab, foldRun(events))
    expect(problem).toContain('more than 10000 events happened in one instant, at 700 ms')
    expect(film.until).toBeLessThan(700)
    expect(film.frames.some(({ event }) => event.is === 'echoed')).toBe(true)
  })

  it('ends at its end when an input lies beyond', () => {
    const short = { ...counterLab, until: () => 500 }
    const { film, problem } = playRun(
      short,
      foldRun(
        given([
          [100, 1],
          [900, 2],
        ]),
      ),
    )
    expect(problem).toContain('after the end at 500 ms')
    expect(film.until).toBe(500)
  })

  it('is refused when it is of another lab', () => {
    expect(() => playRun({ ...counterLab, id: 'other' }, foldRun(given([])))).toThrow(
      'it is of the lab "counter", and this is "other"',
    )
  })

  it('is refused when the lab answers an input with its past', () => {
    const lab = { ...counterLab, eventsOf: () => [{ at: 0, event: { is: 'ticked' } as const }] }
    expect(() => playRun(lab, foldRun(given([[100, 1]])))).toThrow('became an event at 0 ms, in its past')
  })
})

describe('a film that goes on after the last act', () => {
  const growing = {
    ...counterLab,
    until: (_: unknown, lastInput: number) => Math.max(1000, lastInput === 0 ? 0 : lastInput + 500),
  }

  it('is as long as its lab has it, and longer by what is done near its end', () => {
    const lengthOf = (inputs: readonly (readonly [at: number, add: number])[]): number =>
      playRun(growing, foldRun(given(inputs))).film.until
    expect([lengthOf([]), lengthOf([[200, 1]]), lengthOf([[900, 1]])]).toEqual([1000, 1000, 1400])
  })

  it('takes what is done at its end', () => {
    const run = foldRun([
      ...given([[900, 1]]),
      ...giving(growing, foldRun(given([[900, 1]])), 1400, { add: 2 }),
    ])
    expect(playRun(growing, run)).toMatchObject({ problem: null, film: { until: 1900 } })
    expect(() => giving(growing, run, 1901, { add: 1 })).toThrow('the film goes from 0 to 1900 ms')
  })
})

describe('the runs of a lab in a store', () => {
  it('are not those of a lab whose id begins alike, and the newest is found', async () => {
    const store = openMemoryStore('runs')
    await openRun(store, counterLab)
    const second = await openRun(store, counterLab, { seed: 2 })
    const other = await openRun(store, { ...counterLab, id: 'counter-two' })
    expect(await newestRun(store, 'counter')).toBe(second.stream)
    expect(await newestRun(store, 'counter-two')).toBe(other.stream)
    expect(await newestRun(store, 'count')).toBeNull()
    expect(isRunOf('counter', newRunStream('counter-two'))).toBe(false)
  })
})

describe('a comparison', () => {
  it('has the same seed and inputs, one setting different, and leaves the run as it is', () => {
    const run = foldRun(given([[100, 1]]))
    const compared = compareRun(counterLab, run, { name: 'echo', value: 900 })
    if (compared.is !== 'played') throw new Error(compared.error)
    const first = playRun(counterLab, run).film.frames.find(({ event }) => event.is === 'echoed')
    const second = compared.film.frames.find(({ event }) => event.is === 'echoed')
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(650)
    expect(run.settings).toMatchObject({ echo: 250 })
  })

  it('is an error in words when the setting cannot be so', () => {
    const compared = compareRun(counterLab, foldRun(given([])), { name: 'echo', value: -1 })
    expect(compared).toMatchObject({ is: 'failed', error: expect.stringContaining('lies outside 0 to 1000') })
  })

  it('along another branch is the film of that branch, and one that is not there is refused in words', () => {
    const [first, second] = [
      [500, 3],
      [200, 4],
    ] as const
    const run = foldRun(given([first, second]))
    expect(run.branches).toHaveLength(2)
    const compared = compareRun(counterLab, run, { branch: 0 })
    const alone = playRun(counterLab, foldRun(given([first])))
    expect(compared.is === 'played' && compared.film.frames).toEqual(alone.film.frames)
    const missing = compareRun(counterLab, run, { branch: 7 })
    expect(missing.is === 'failed' && missing.error).toContain('there are 2')
  })
})
