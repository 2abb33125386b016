import { ConcurrencyError, type EventStore, type NewEvent } from '../../../store/index.ts'

/** Workshop days of a year, and events of a day. */
export const splitSizes = { days: 250, perDay: 21 } as const

/** One way to cut the year into aggregates. */
export interface CutResult {
  /** Events that are replayed to load the aggregate in which the last day is. */
  readonly replayed: number
  /** Jobs of the last day. */
  readonly jobs: number
  /** Median of five loads, in real milliseconds. */
  readonly wallMs: number
  /** Appends refused because another came first, of those that two clerks made at the same time. */
  readonly conflicts: number
}

export interface SplitResult {
  readonly year: CutResult
  readonly day: CutResult
}

/** Pairs of clerks who save at the same time, each for another day. */
export const clerkPairs = 10

const yearId = 'WorkshopPlanning-2026'
const dayId = (day: number): string => `${yearId}-day-${day}`

const planned = (day: number): NewEvent => ({ eventType: 'MaintenanceJobPlanned', eventData: { day } })

const fill = async (store: EventStore, aggregateId: string, events: readonly NewEvent[]): Promise<void> => {
  if ((await store.version(aggregateId)) === 0) await store.append(aggregateId, events, 'none')
}

const day = (number: number): readonly NewEvent[] =>
  Array.from({ length: splitSizes.perDay }, () => planned(number))

const fillBoth = async (store: EventStore): Promise<void> => {
  const days = Array.from({ length: splitSizes.days }, (_, index) => index + 1)
  await fill(store, yearId, days.flatMap(day))
  const last = dayId(splitSizes.days)
  if ((await store.version(last)) > 0) return
  await store.appendAll(
    days.map((number) => ({ aggregateId: dayId(number), events: day(number), expected: 'any' as const })),
  )
}

const loadDay = async (
  store: EventStore,
  aggregateId: string,
  to: number,
): Promise<{ readonly replayed: number; readonly jobs: number }> => {
  let [replayed, jobs] = [0, 0]
  for await (const event of store.read(aggregateId, { to })) {
    replayed += 1
    if ((event.eventData as { readonly day: number }).day === splitSizes.days) jobs += 1
  }
  return { replayed, jobs }
}

/** Two clerks each have loaded, and save at the same time; who comes second is refused if it is one aggregate. */
const conflictsOf = async (store: EventStore, idOf: (day: number) => string): Promise<number> => {
  let conflicts = 0
  for (let pair = 0; pair < clerkPairs; pair += 1) {
    const days = [2 * pair + 1, 2 * pair + 2]
    const versions = await Promise.all(days.map((number) => store.version(idOf(number))))
    const saved = await Promise.allSettled(
      days.map((number, index) => store.append(idOf(number), [planned(number)], versions[index] ?? 0)),
    )
    for (const each of saved) {
      if (each.status === 'fulfilled') continue
      if (!(each.reason instanceof ConcurrencyError)) throw each.reason
      conflicts += 1
    }
  }
  return conflicts
}

const runs = 5

const cut = async (
  store: EventStore,
  { idOf, to }: { readonly idOf: (day: number) => string; readonly to: number },
  clock: () => number,
): Promise<CutResult> => {
  const times: number[] = []
  let loaded = { replayed: 0, jobs: 0 }
  for (let run = 0; run < runs; run += 1) {
    const began = clock()
    loaded = await loadDay(store, idOf(splitSizes.days), to)
    times.push(clock() - began)
  }
  const wallMs = times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
  return { ...loaded, wallMs, conflicts: await conflictsOf(store, idOf) }
}

/** The same workshop year as one aggregate and as one for each day: what loading the last day takes, and who conflicts. */
export const splitYear = async (store: EventStore, clock: () => number): Promise<SplitResult> => {
  await fillBoth(store)
  const year = await cut(store, { idOf: () => yearId, to: splitSizes.days * splitSizes.perDay }, clock)
  return { year, day: await cut(store, { idOf: dayId, to: splitSizes.perDay }, clock) }
}
