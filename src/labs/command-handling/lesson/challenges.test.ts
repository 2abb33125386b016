import { describe, expect, it } from 'vitest'
import { addDays, project, type PlanMaintenanceJob } from '../../../garage/index.ts'
import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import { variantIds } from '../break-it/variant.ts'
import { bench, deciderIds } from '../given-when-then/deciders.ts'
import { runSpecification } from '../given-when-then/runSpecification.ts'
import { starters } from '../given-when-then/starters.ts'
import { recordTrace } from '../handling/recordTrace.ts'
import { mostTraces, notebook, notebookId, type Notebook, type NotebookEntry } from '../notebook/notebook.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { foundAll, isTooStrict, sawEveryDifference } from './challenges.ts'
import { planningAt } from './performStep.ts'
import { changingOutside, performAndReplay } from './replaySteps.ts'

const kept = async (entries: readonly NotebookEntry[]): Promise<Notebook> => {
  const store = openMemoryStore('notebook')
  for (const entry of entries) await store.append(notebookId, [entry], 'any')
  const events = []
  for await (const event of store.readAll()) events.push(event)
  return project(notebook, events)
}

const send = (store: EventStore, command: PlanMaintenanceJob) =>
  recordTrace({ store, command, parts: 'up', texts: { inStock: '', down: '' } })

const nextDay = addDays(lessonDay, 1)
const job = (index: number, from: string, to: string) =>
  planOf({ jobId: `s-${index}`, day: nextDay, car: carAt(index), from, to })

describe('the challenge "a rule too strict"', () => {
  const solve = async (hours: readonly (readonly [string, string])[]): Promise<boolean> => {
    const store = openMemoryStore('strict')
    await openSmallGarage(store)
    const before = hours.slice(0, -1)
    for (const [index, [from, to]] of before.entries()) await send(store, job(index, from, to))
    const { planning } = await planningAt(store, nextDay)
    const [from, to] = hours.at(-1) ?? ['', '']
    return isTooStrict(await send(store, job(before.length, from, to)), planning)
  }

  it('is solved by three short jobs in a row and one that overlaps them all', async () => {
    expect(
      await solve([
        ['08:00', '09:00'],
        ['09:00', '10:00'],
        ['10:00', '11:00'],
        ['08:00', '11:00'],
      ]),
    ).toBe(true)
  })

  it('is not solved where a fourth job would really run, nor by a job that fits', async () => {
    const morning = ['08:00', '10:00'] as const
    expect(await solve([morning, morning, morning, morning])).toBe(false)
    expect(await solve([morning, ['10:00', '11:00']])).toBe(false)
  })
})

describe('the challenge "three deciders"', () => {
  const runsOf = (against: readonly (typeof deciderIds)[number][]): readonly NotebookEntry[] =>
    against.flatMap((id) =>
      Object.values(starters).map((test): NotebookEntry => {
        const { passed, actual } = runSpecification(bench[id].make(), test)
        const eventData = { test, against: id, passed, actual }
        return { eventType: passed ? 'TestPassed' : 'TestFailed', eventData }
      }),
    )
  const verdicts = deciderIds.map((decider): NotebookEntry => ({
    eventType: 'FaultNamed',
    eventData: { decider, fault: bench[decider].fault },
  }))

  it('is solved by the ready-made tests on all three, and the right names', async () => {
    expect(foundAll(await kept([...runsOf(deciderIds), ...verdicts]))).toBe(true)
  })

  it('is not solved by guessing, nor without the test on the garage’s own', async () => {
    expect(foundAll(await kept(verdicts))).toBe(false)
    expect(foundAll(await kept([...runsOf(['oak', 'cedar']), ...verdicts]))).toBe(false)
    expect(foundAll(await kept(runsOf(deciderIds)))).toBe(false)
  })
})

describe('the challenge "every difference"', () => {
  const broken = variantIds.map((variant): NotebookEntry => ({
    eventType: 'OperationBroken',
    eventData: { variant, ...performAndReplay(variant, changingOutside()) },
  }))

  it('is solved by replaying all four ways', async () => {
    expect(sawEveryDifference(await kept(broken))).toBe(true)
  })

  it.each(variantIds)('is not solved without "%s"', async (id) => {
    const some = broken.filter(({ eventData }) => !('variant' in eventData) || eventData.variant !== id)
    expect(sawEveryDifference(await kept(some))).toBe(false)
  })
})

describe('the notebook', () => {
  it('keeps the first guess, the last choice, and the newest traces', async () => {
    const store = openMemoryStore('traces')
    await openSmallGarage(store)
    const trace = await send(store, job(0, '08:00', '09:00'))
    const handled = Array.from({ length: mostTraces + 5 }, (_, index): NotebookEntry => ({
      eventType: 'CommandHandled',
      eventData: { ...trace, id: `t-${index}` },
    }))
    const state = await kept([
      { eventType: 'AnswerPredicted', eventData: { about: 'a', guess: 'first' } },
      { eventType: 'AnswerPredicted', eventData: { about: 'a', guess: 'second' } },
      { eventType: 'NameSorted', eventData: { name: 'SaveCustomer', heap: 'command' } },
      { eventType: 'NameSorted', eventData: { name: 'SaveCustomer', heap: 'mend' } },
      ...handled,
    ])
    expect(state.guesses).toEqual({ a: 'first' })
    expect(state.heaps).toEqual({ SaveCustomer: 'mend' })
    expect(state.traces).toHaveLength(mostTraces)
    expect(state.traces[0]?.id).toBe(`t-${mostTraces + 4}`)
    expect(state.traces[0]?.steps).toEqual(trace.steps)
  })
})
