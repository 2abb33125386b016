import { differences } from '../break-it/experiment.ts'
import { callsOf, performBreaking } from '../break-it/performBreaking.ts'
import type { VariantId } from '../break-it/variant.ts'
import { givenCards } from '../given-when-then/cards.ts'
import { bench, type DeciderId } from '../given-when-then/deciders.ts'
import { runSpecification, tryByHand } from '../given-when-then/runSpecification.ts'
import { starters } from '../given-when-then/starters.ts'
import { heapOf } from '../naming/heapOf.ts'
import type { Name } from '../naming/names.ts'
import type { Breaking, NotebookEntry } from '../notebook/notebook.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { crashBetween } from '../publish/crashBetween.ts'
import { runOperation, type OperationId } from '../queries/operations.ts'
import { rightKind } from '../queries/rightKind.ts'
import { openMemoryStore } from '../../../store/index.ts'
import type { Found, LessonStep } from './lessonStep.ts'

const nothing = (): readonly never[] => []

const broken =
  (...variants: readonly VariantId[]) =>
  async (): Promise<readonly NotebookEntry[]> => {
    const entries: NotebookEntry[] = []
    for (const variant of variants) {
      const eventData = { ...(await performBreaking(variant)), byLesson: true }
      entries.push({ eventType: 'OperationBroken', eventData })
    }
    return entries
  }

const breakingIn = ({ tried }: Found, variant: VariantId): Breaking | null => {
  for (const { eventType, eventData } of tried)
    if (eventType === 'OperationBroken' && eventData.variant === variant) return eventData
  return null
}

const differs = (found: Found, variant: VariantId, field: 'price' | 'takenOn'): boolean => {
  const breaking = breakingIn(found, variant)
  return (
    breaking !== null &&
    breaking.replays.every(({ rows }) =>
      differences(breaking.live.rows, rows).some((each) => each.field === field),
    )
  )
}

const callsIn = (found: Found, variant: VariantId): number | null => {
  const breaking = breakingIn(found, variant)
  return breaking === null ? null : callsOf(breaking)
}

const crash = async (outbox: boolean): Promise<NotebookEntry> => {
  const store = openMemoryStore('replayground-crash')
  const eventData = await crashBetween(store, givenCards['A 08-10'], outbox)
  store.close()
  return { eventType: 'MessagePublished', eventData }
}

const sortOperation = async (operation: OperationId): Promise<NotebookEntry> => {
  const store = openMemoryStore('replayground-operation')
  await openSmallGarage(store)
  const as = rightKind(await runOperation(store, operation))
  store.close()
  return { eventType: 'OperationSorted', eventData: { operation, as } }
}

const sortName = (name: Name): NotebookEntry => ({
  eventType: 'NameSorted',
  eventData: { name, heap: heapOf(name) },
})

const finishTwice = (against: DeciderId): NotebookEntry => {
  const test = starters.finishTwice
  const { passed, actual } = runSpecification(bench[against].make(), test)
  return { eventType: passed ? 'TestPassed' : 'TestFailed', eventData: { test, against, passed, actual } }
}

const told = ({ tried }: Found): string =>
  tried
    .map(({ eventData }) => ('as' in eventData ? eventData.as : 'heap' in eventData ? eventData.heap : ''))
    .join()

/** Steps about replay, publishing, names, queries and tests: nothing is stored in the garage for them. */
export const replaySteps: readonly LessonStep[] = [
  {
    id: 'break-it',
    part: 'break-it',
    predict: { kind: 'number', min: 0, max: 9, step: 1, right: 0, tolerance: 0 },
    sends: nothing,
    tries: broken('right'),
    holds: (found) => {
      const breaking = breakingIn(found, 'right')
      return (
        breaking !== null &&
        breaking.live.counts.checks > 0 &&
        breaking.replays.every(
          ({ rows, counts }) =>
            counts.checks === 0 &&
            counts.calls === 0 &&
            counts.applied === breaking.live.events.length &&
            differences(breaking.live.rows, rows).length === 0,
        )
      )
    },
  },
  {
    id: 'service',
    part: 'break-it',
    predict: { kind: 'number', min: 0, max: 8, step: 1, right: 4, tolerance: 0 },
    sends: nothing,
    tries: broken('right', 'external'),
    holds: (found) =>
      callsIn(found, 'right') === 1 &&
      callsIn(found, 'external') === 4 &&
      differs(found, 'external', 'price'),
  },
  {
    id: 'clock',
    part: 'break-it',
    sends: nothing,
    tries: broken('clock'),
    holds: (found) => differs(found, 'clock', 'takenOn'),
  },
  {
    id: 'direct',
    part: 'break-it',
    sends: nothing,
    tries: broken('direct'),
    holds: (found) => differs(found, 'direct', 'price'),
  },
  {
    id: 'publish',
    part: 'publish',
    predict: { kind: 'choice', options: ['once', 'late', 'never'], right: 'never' },
    sends: nothing,
    tries: async () => [await crash(false), await crash(true)],
    holds: ({ tried }) =>
      tried
        .flatMap(({ eventType, eventData }) =>
          eventType === 'MessagePublished' ? [eventData.stored, eventData.received] : [],
        )
        .join() === '1,0,1,1',
  },
  {
    id: 'naming',
    part: 'naming',
    sends: nothing,
    tries: () =>
      Promise.resolve([
        sortName('PlanMaintenanceJob'),
        sortName('CustomerRegistered'),
        sortName('UpdateInventory'),
      ]),
    holds: (found) => told(found) === 'command,event,mend',
  },
  {
    id: 'queries',
    part: 'queries',
    predict: { kind: 'choice', options: ['query', 'command'], right: 'command' },
    sends: nothing,
    tries: async () => [await sortOperation('GetPlanning'), await sortOperation('GetNextInvoiceNumber')],
    holds: (found) => told(found) === 'query,command',
  },
  {
    id: 'given-when-then',
    part: 'given-when-then',
    predict: { kind: 'choice', options: ['hand', 'test', 'neither'], right: 'test' },
    sends: nothing,
    tries: () => Promise.resolve([finishTwice('birch'), finishTwice('oak')]),
    holds: ({ tried }) =>
      tryByHand(bench.oak.make(), ['finish A', 'finish A']).join() === 'true,false' &&
      tried.map(({ eventType }) => eventType).join() === 'TestPassed,TestFailed',
  },
]
