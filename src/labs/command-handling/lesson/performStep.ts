import {
  planningAggregateId,
  replay,
  workshopPlanning,
  type PlanningCommand,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import type { EventStore, RecordedEvent } from '../../../store/index.ts'
import type { PartsService, Trace } from '../handling/stage.ts'
import { lessonDay } from '../smallGarage.ts'
import type { Found, LessonStep, World } from './lessonStep.ts'

/** The planning of a day after its first events; all of them when no version is given. */
export const planningAt = async (
  store: EventStore,
  day: string,
  version?: number,
): Promise<{ readonly planning: PlanningState; readonly version: number }> => {
  const events: (RecordedEvent & PlanningEvent)[] = []
  const options = version === undefined ? {} : { to: version }
  if (version !== 0) {
    for await (const event of store.read(planningAggregateId(day), options))
      events.push(event as RecordedEvent & PlanningEvent)
  }
  return { planning: replay(workshopPlanning, events), version: events.length }
}

const readWorld = (store: EventStore): Promise<World> => planningAt(store, lessonDay)

/** Really does a step: reads the day, sends its commands, reads the day again. A refusal is part of the lesson. */
export const performStep = async (
  store: EventStore,
  step: LessonStep,
  send: (command: PlanningCommand, parts: PartsService) => Promise<Trace>,
): Promise<Found> => {
  const before = await readWorld(store)
  const traces: Trace[] = []
  for (const { command, parts = 'up' } of step.sends(before)) traces.push(await send(command, parts))
  const tried = (await step.tries?.()) ?? []
  return { before, after: await readWorld(store), traces, tried }
}
