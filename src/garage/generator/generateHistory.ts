import { addDays } from '../time/calendar.ts'
import { createDice } from './dice.ts'
import { newFrontDesk } from './frontDesk.ts'
import { lastMonday } from './garageTime.ts'
import { createGarageWorld } from './garageWorld.ts'
import type { GeneratedAppend } from './generatedAppend.ts'
import { workingDay } from './workingDay.ts'

/** Events in a week at the garage. */
export const eventsPerWeek = 500

const daysPerWeek = 6
const eventsPerBatch = 200
/** A planning is let go after so many days. */
const rememberedDays = 10

/** What to generate. */
export interface HistoryOptions {
  /** Any whole number; the same seed gives the same events. */
  readonly seed: number
  /** How many, exactly; a whole number of at least 0. */
  readonly events: number
}

/** Some two hundred events. */
export interface GeneratedBatch {
  /** In the order of time; append them in this order, one after the other. An aggregate may come several times. */
  readonly appends: readonly GeneratedAppend[]
  /** How many events they have together. */
  readonly eventCount: number
  /** How many commands were rejected by the rules while this batch was made. */
  readonly rejected: number
}

interface PlannedDay {
  readonly date: string
  readonly events: number
}

const daysOfWeek = (monday: string, events: number): readonly PlannedDay[] =>
  Array.from({ length: daysPerWeek }, (_, day) => ({
    date: addDays(monday, day),
    events: Math.floor(events / daysPerWeek) + (day < events % daysPerWeek ? 1 : 0),
  }))

/** All weeks have as many events but for the first, which has the rest; the last week is always the same. */
function* daysOf(events: number): Generator<PlannedDay, void> {
  const weeks = Math.ceil(events / eventsPerWeek)
  for (let week = 0; week < weeks; week += 1) {
    const monday = addDays(lastMonday, 7 * (week - weeks + 1))
    const inWeek = week === 0 ? events - (weeks - 1) * eventsPerWeek : eventsPerWeek
    yield* daysOfWeek(monday, inWeek)
  }
}

/**
 * A history of the garage, made by sending commands through its deciders: 500 events a week, the last week from Monday
 * 2026-03-02 to Saturday 2026-03-07. In batches, so that the caller sets the pace; needs memory for the current state of
 * the customers and vehicles only.
 * @throws {Error} the number of events is not a whole number of at least 0
 */
export function* generateHistory({ seed, events }: HistoryOptions): Generator<GeneratedBatch, void> {
  if (!Number.isSafeInteger(events) || events < 0)
    throw new Error(
      `Failed to generate ${events} events: because that is not a number of events. Give a whole number of at least 0.`,
    )
  const world = createGarageWorld(seed)
  const desk = newFrontDesk(world, createDice(seed))
  let appends: GeneratedAppend[] = []
  let eventCount = 0
  let rejectedBefore = 0
  for (const day of daysOf(events)) {
    for (const append of workingDay(desk, day.date, day.events)) {
      appends.push(append)
      eventCount += append.events.length
      if (eventCount < eventsPerBatch) continue
      yield { appends, eventCount, rejected: world.rejected() - rejectedBefore }
      rejectedBefore = world.rejected()
      appends = []
      eventCount = 0
    }
    world.forgetPlanning(addDays(day.date, -rememberedDays))
  }
  if (eventCount > 0) yield { appends, eventCount, rejected: world.rejected() - rejectedBefore }
}

/** A week at the garage: 500 events from Monday 2026-03-02 to Saturday 2026-03-07, one append for each command. */
export const generateWeek = ({
  seed,
  events = eventsPerWeek,
}: Pick<HistoryOptions, 'seed'> & Partial<HistoryOptions>): readonly GeneratedAppend[] =>
  [...generateHistory({ seed, events })].flatMap((batch) => batch.appends)
