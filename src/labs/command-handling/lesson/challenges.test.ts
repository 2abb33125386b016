import { describe, expect, it } from 'vitest'
import { addDays, project, type PlanMaintenanceJob } from '../../../garage/index.ts'
import { openMemoryStore, type EventStore } from '../../../store/index.ts'
import { isSolved } from '../../../teaching/index.ts'
import { performBreaking } from '../break-it/performBreaking.ts'
import { variantIds } from '../break-it/variant.ts'
import { bench, deciderIds, type DeciderId } from '../given-when-then/deciders.ts'
import { runSpecification } from '../given-when-then/runSpecification.ts'
import { starters } from '../given-when-then/starters.ts'
import { recordTrace } from '../handling/recordTrace.ts'
import type { Trace } from '../handling/stage.ts'
import { mostTraces, notebook, notebookId, type Notebook, type NotebookEntry } from '../notebook/notebook.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { commandHandlingWords } from '../words/index.ts'
import { challenges, refusalOf, type ChallengeId, type CommandEvidence } from './challenges.ts'
import { planningAt } from './performStep.ts'

const kept = async (entries: readonly NotebookEntry[]): Promise<Notebook> => {
  const store = openMemoryStore('notebook')
  for (const entry of entries) await store.append(notebookId, [entry], 'any')
  const events = []
  for await (const event of store.readAll()) events.push(event)
  return project(notebook, events)
}

const solves = async (
  id: ChallengeId,
  entries: readonly NotebookEntry[],
  refusals: CommandEvidence['refusals'] = [],
): Promise<boolean> => {
  const challenge = challenges.find((each) => each.id === id)
  if (challenge === undefined) throw new Error(`Failed to find "${id}": because it was renamed.`)
  const { attempt } = await kept(entries)
  const solved = isSolved(challenge, { attempt, refusals })
  if (solved) expect(Math.max(1, attempt.inputs, refusals.length)).toBeGreaterThanOrEqual(challenge.par)
  return solved
}

const send = (store: EventStore, command: PlanMaintenanceJob): Promise<Trace> =>
  recordTrace({ store, command, parts: 'up', texts: { inStock: '', down: '' } })

const nextDay = addDays(lessonDay, 1)
const job = (index: number, from: string, to: string) =>
  planOf({ jobId: `s-${index}`, day: nextDay, car: carAt(index), from, to })

const begun: NotebookEntry = { eventType: 'ChallengeBegun', eventData: { challenge: 'any' } }

describe('the challenges', () => {
  it('have words for each goal, and hints', () => {
    for (const { id, goals } of challenges) {
      const { goals: texts, hints } = commandHandlingWords.en.challenges[id]
      expect(texts).toHaveLength(goals.length)
      expect(hints.length).toBeGreaterThan(0)
    }
  })
})

describe('the challenge "a rule too strict"', () => {
  const play = async (hours: readonly (readonly [string, string])[]): Promise<boolean> => {
    const store = openMemoryStore('strict')
    await openSmallGarage(store)
    const entries: NotebookEntry[] = []
    const refusals = []
    for (const [index, [from, to]] of hours.entries()) {
      const { planning } = await planningAt(store, nextDay)
      const trace = await send(store, job(index, from, to))
      entries.push({ eventType: 'CommandHandled', eventData: trace })
      const refusal = refusalOf(trace, planning)
      if (refusal !== null) refusals.push(refusal)
    }
    return solves('strict-rule', entries, refusals)
  }

  it('is solved by three short jobs in a row and one that overlaps them all', async () => {
    const three = [
      ['08:00', '09:00'],
      ['09:00', '10:00'],
      ['10:00', '11:00'],
    ] as const
    expect(await play([...three, ['08:00', '11:00']])).toBe(true)
  })

  it('is not solved where a fourth job would really run, nor by a job that fits', async () => {
    const morning = ['08:00', '10:00'] as const
    expect(await play([morning, morning, morning, morning])).toBe(false)
    expect(await play([morning, ['10:00', '11:00']])).toBe(false)
  })
})

describe('the challenge "three deciders"', () => {
  const run = (id: DeciderId, test: (typeof starters)[keyof typeof starters]): NotebookEntry => {
    const { passed, actual } = runSpecification(bench[id].make(), test)
    const eventData = { test, against: id, passed, actual }
    return { eventType: passed ? 'TestPassed' : 'TestFailed', eventData }
  }
  const proofs = [
    run('birch', starters.stations),
    run('cedar', starters.stations),
    run('birch', starters.finishTwice),
    run('oak', starters.finishTwice),
  ]
  const verdicts = deciderIds.map((decider): NotebookEntry => ({
    eventType: 'FaultNamed',
    eventData: { decider, fault: bench[decider].fault },
  }))

  it('is solved by two tests, each on two deciders, and the right names: seven inputs', async () => {
    expect(await solves('three-deciders', [...proofs, ...verdicts])).toBe(true)
    expect((await kept([...proofs, ...verdicts])).attempt.inputs).toBe(7)
  })

  it('is not solved by guessing, nor without the test on the garage’s own, nor by what came before', async () => {
    expect(await solves('three-deciders', verdicts)).toBe(false)
    expect(await solves('three-deciders', [...proofs.slice(1), ...verdicts])).toBe(false)
    expect(await solves('three-deciders', proofs)).toBe(false)
    expect(await solves('three-deciders', [...proofs, begun, ...verdicts])).toBe(false)
  })
})

describe('the challenge "every difference"', () => {
  const broken = (byLesson?: boolean): Promise<readonly NotebookEntry[]> =>
    Promise.all(
      variantIds.map(async (variant): Promise<NotebookEntry> => {
        const breaking = await performBreaking(variant)
        const eventData = byLesson === undefined ? breaking : { ...breaking, byLesson }
        return { eventType: 'OperationBroken', eventData }
      }),
    )
  const performed = (entries: readonly NotebookEntry[]): readonly NotebookEntry[] =>
    entries.flatMap((entry): readonly NotebookEntry[] =>
      entry.eventType === 'OperationBroken'
        ? [{ ...entry, eventData: { ...entry.eventData, replays: [] } }, entry]
        : [entry],
    )

  it('is solved by performing and replaying all four ways: eight inputs', async () => {
    const entries = performed(await broken())
    expect(await solves('every-difference', entries)).toBe(true)
    expect((await kept(entries)).attempt.inputs).toBe(8)
  })

  it('is not solved by what the lesson shows, nor without one of the ways', async () => {
    expect(await solves('every-difference', await broken(true))).toBe(false)
    const entries = performed(await broken())
    for (const variant of variantIds) {
      const some = entries.filter(
        ({ eventData }) => !('variant' in eventData && eventData.variant === variant),
      )
      expect(await solves('every-difference', some), variant).toBe(false)
    }
  })
})

describe('the notebook', () => {
  it('keeps the last choice and the newest traces; an attempt begins anew with each challenge', async () => {
    const store = openMemoryStore('traces')
    await openSmallGarage(store)
    const trace = await send(store, job(0, '08:00', '09:00'))
    const handled = Array.from({ length: mostTraces + 5 }, (_, index): NotebookEntry => ({
      eventType: 'CommandHandled',
      eventData: { ...trace, id: `t-${index}` },
    }))
    const state = await kept([
      { eventType: 'NameSorted', eventData: { name: 'SaveCustomer', heap: 'command' } },
      begun,
      { eventType: 'NameSorted', eventData: { name: 'SaveCustomer', heap: 'mend' } },
      ...handled,
    ])
    expect(state.heaps).toEqual({ SaveCustomer: 'mend' })
    expect(state.traces).toHaveLength(mostTraces)
    expect(state.traces[0]?.id).toBe(`t-${mostTraces + 4}`)
    expect(state.attempt.inputs).toBe(mostTraces + 6)
  })
})
